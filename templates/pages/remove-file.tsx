import { Button } from '../components/button.tsx';
import { ButtonGroup } from '../components/button-group.tsx';
import { Layout } from '../components/layout.tsx';
import type { PageFrame } from '../components/page-frame.ts';
import { PostForm } from '../components/post-form.tsx';
import { ShownText } from '../components/shown-text.tsx';
import { evidencePageTexts } from '../texts/evidence-page.ts';

/** Asks whether a file is to be removed, and says what goes with it. */
export function RemoveFilePage({
  frame,
  evidence,
  fileId,
  name,
}: {
  readonly frame: PageFrame;
  /** The path of the page that lists the evidence. */
  readonly evidence: string;
  readonly fileId: string;
  readonly name: string;
}) {
  const texts = evidencePageTexts[frame.language];
  return (
    <Layout frame={frame} title={texts.removeTitle} back={{ href: evidence, text: texts.title }}>
      <h1 class="govuk-heading-l">{texts.removeTitle}</h1>
      <p class="govuk-body-l">
        <ShownText>{name}</ShownText>
      </p>
      <p class="govuk-body">{texts.removeConsequence}</p>
      <PostForm action={`${evidence}/${encodeURIComponent(fileId)}/removal`} csrf={frame.csrf}>
        <ButtonGroup>
          <Button kind="warning">{texts.removeButton}</Button>
          <a class="govuk-link" href={evidence}>
            {texts.keep}
          </a>
        </ButtonGroup>
      </PostForm>
    </Layout>
  );
}
