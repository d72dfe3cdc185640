import { Layout } from '../components/layout.tsx';
import type { PageFrame } from '../components/page-frame.ts';
import { type TypedForm, TypedFormView } from '../components/typed-form-view.tsx';
import { type RefusalKind, refusalsTexts } from '../texts/refusals.ts';

/** What the page for a refusal shows. */
export interface RefusalPageProps {
  readonly frame: PageFrame;
  readonly kind: RefusalKind;
  /** Sentences that say what is wrong. */
  readonly details?: readonly string[];
  readonly requestId?: string;
  /** The form that could not be saved; shown so that nothing typed is lost, with `resend` to be sent again. */
  readonly typed?: TypedForm & { readonly resend: boolean };
}

/** The page for what cannot be done: why, what to do, and what was typed. */
export function RefusalPage({ frame, kind, details = [], requestId, typed }: RefusalPageProps) {
  const texts = refusalsTexts[frame.language];
  const { title, text } = texts[kind];
  const goesHome = frame.person !== undefined || kind === 'not-found';
  return (
    <Layout frame={frame} title={title}>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{text}</p>
      {details.length > 0 && (
        <ul class="govuk-list govuk-list--bullet">
          {details.map((detail) => (
            <li lang={/\p{Script=Han}/u.test(detail) ? undefined : 'en'}>{detail}</li>
          ))}
        </ul>
      )}
      {requestId && (
        <p class="govuk-body">
          {texts.words.request}: <code>{requestId}</code>
        </p>
      )}
      {typed && (
        <TypedFormView
          frame={frame}
          title={texts.words.typed}
          typed={typed}
          resend={typed.resend ? texts.words.again : undefined}
        />
      )}
      <p class="govuk-body">
        <a class="govuk-link" href={goesHome ? '/' : `/sign-in?return=${encodeURIComponent(frame.path)}`}>
          {goesHome ? texts.words.home : texts.words.signIn}
        </a>
      </p>
    </Layout>
  );
}
