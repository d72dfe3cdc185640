import { Button } from '../components/button.tsx';
import { Layout } from '../components/layout.tsx';
import type { PageFrame } from '../components/page-frame.ts';
import { signInTexts } from '../texts/sign-in.ts';

/** Why somebody could not be signed in or out, and what to do. */
export function SignInRefusalPage({
  frame,
  refused,
}: {
  readonly frame: PageFrame;
  readonly refused: keyof (typeof signInTexts)['en']['refusals'];
}) {
  const texts = signInTexts[frame.language];
  const { title, text } = texts.refusals[refused];
  return (
    <Layout frame={frame} title={title}>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{text}</p>
      <Button href="/sign-in">{texts.tryAgain}</Button>
    </Layout>
  );
}
