import { Button } from '../components/button.tsx';
import { Layout } from '../components/layout.tsx';
import type { PageFrame } from '../components/page-frame.ts';
import { PostForm } from '../components/post-form.tsx';
import { TypedFormView } from '../components/typed-form-view.tsx';
import { refusalsTexts } from '../texts/refusals.ts';
import { startTexts } from '../texts/start.ts';

/** What was typed before a session ended: to be saved now, or dropped. */
export function UnsavedFormPage({
  frame,
  path,
  fields,
}: {
  readonly frame: PageFrame;
  /** Where the form goes. */
  readonly path: string;
  readonly fields: readonly (readonly [name: string, value: string])[];
}) {
  const texts = startTexts[frame.language];
  return (
    <Layout frame={frame} title={texts.unsavedTitle}>
      <h1 class="govuk-heading-l">{texts.unsavedTitle}</h1>
      <p class="govuk-body-l">{texts.unsaved}</p>
      <TypedFormView
        frame={frame}
        title={refusalsTexts[frame.language].words.typed}
        typed={{ action: path, fields }}
        resend={texts.save}
        wasKept
      />
      <PostForm action="/unsaved-form" csrf={frame.csrf}>
        <Button kind="secondary">{texts.drop}</Button>
      </PostForm>
    </Layout>
  );
}
