import { Button } from '../components/button.tsx';
import { InsetText } from '../components/inset-text.tsx';
import { Layout } from '../components/layout.tsx';
import type { PageFrame } from '../components/page-frame.ts';
import { startTexts } from '../texts/start.ts';

/** What the service is for, for whom, and the way in. */
export function StartPage({
  frame,
  canSignIn,
  signedOut,
}: {
  readonly frame: PageFrame;
  /** False where no issuer is configured. */
  readonly canSignIn: boolean;
  /** True right after signing out. */
  readonly signedOut: boolean;
}) {
  const texts = startTexts[frame.language];
  return (
    <Layout frame={frame} title={texts.title}>
      {signedOut && <InsetText>{texts.signedOut}</InsetText>}
      <h1 class="govuk-heading-xl">{texts.title}</h1>
      <p class="govuk-body-l">{texts.lead}</p>
      {canSignIn ? (
        <Button href="/sign-in">{texts.signIn}</Button>
      ) : (
        <InsetText>{texts.notConfigured}</InsetText>
      )}
      <div class="govuk-grid-row">
        <section class="govuk-grid-column-one-half">
          <h2 class="govuk-heading-m">{texts.departmentTitle}</h2>
          <List items={Object.values(texts.department)} />
        </section>
        <section class="govuk-grid-column-one-half">
          <h2 class="govuk-heading-m">{texts.reviewTitle}</h2>
          <List items={Object.values(texts.review)} />
        </section>
      </div>
      <h2 class="govuk-heading-m">{texts.integrateTitle}</h2>
      <p class="govuk-body">
        {texts.integrate}{' '}
        <a class="govuk-link" href="/docs">
          {texts.reference}
        </a>
      </p>
    </Layout>
  );
}

const List = ({ items }: { readonly items: readonly string[] }) => (
  <ul class="govuk-list govuk-list--bullet">
    {items.map((item) => (
      <li>{item}</li>
    ))}
  </ul>
);
