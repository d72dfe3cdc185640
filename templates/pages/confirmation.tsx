import { Button } from '../components/button.tsx';
import { InsetText } from '../components/inset-text.tsx';
import { Layout } from '../components/layout.tsx';
import type { PageFrame } from '../components/page-frame.ts';
import { PostForm } from '../components/post-form.tsx';
import { WarningText } from '../components/warning-text.tsx';

/** Asks before something is done that cannot be taken back: what it means, a button that does it, and a way out. */
export function ConfirmationPage({
  frame,
  title,
  warning,
  facts = [],
  refused,
  action,
  version,
  fields = {},
  button,
  isDestructive = true,
  cancel,
}: {
  readonly frame: PageFrame;
  readonly title: string;
  readonly warning: string;
  /** What it will bring, one sentence each. */
  readonly facts?: readonly string[] | undefined;
  /** Why it cannot be done; there is no button then. */
  readonly refused?: string | undefined;
  readonly action: string;
  /** Of the thing, as it was shown. */
  readonly version: number;
  /** What else the form sends. */
  readonly fields?: Readonly<Record<string, string>> | undefined;
  readonly button: string;
  readonly isDestructive?: boolean | undefined;
  readonly cancel: { readonly href: string; readonly text: string };
}) {
  return (
    <Layout frame={frame} title={title} back={{ href: cancel.href }}>
      <h1 class="govuk-heading-l" dir="auto">
        {title}
      </h1>
      {refused === undefined ? (
        <WarningText language={frame.language}>{warning}</WarningText>
      ) : (
        <InsetText>{refused}</InsetText>
      )}
      {facts.length > 0 && (
        <ul class="govuk-list govuk-list--bullet">
          {facts.map((fact) => (
            <li>{fact}</li>
          ))}
        </ul>
      )}
      {refused === undefined && (
        <PostForm action={action} csrf={frame.csrf}>
          <input type="hidden" name="version" value={String(version)} />
          {Object.entries(fields).map(([name, value]) => (
            <input type="hidden" name={name} value={value} />
          ))}
          <Button kind={isDestructive ? 'warning' : 'primary'}>{button}</Button>
        </PostForm>
      )}
      <p class="govuk-body">
        <a class="govuk-link" href={cancel.href}>
          {cancel.text}
        </a>
      </p>
    </Layout>
  );
}
