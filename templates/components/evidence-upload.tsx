import { evidenceReaders } from '../../questionnaire/evidence/index.ts';
import { evidenceUploadTexts } from '../texts/evidence-upload.ts';
import { Button } from './button.tsx';
import { Checkboxes } from './checkboxes.tsx';
import { Details } from './details.tsx';
import type { EvidenceLimits } from './evidence-view.ts';
import { FileUpload } from './file-upload.tsx';
import type { PageFrame } from './page-frame.ts';
import { PostForm } from './post-form.tsx';

/** The form that attaches files, with what is understood and how much fits. */
export function EvidenceUpload({
  frame,
  action,
  limits,
  keepContents,
  error,
}: {
  readonly frame: PageFrame;
  readonly action: string;
  readonly limits: EvidenceLimits;
  readonly keepContents: boolean;
  readonly error: string | undefined;
}) {
  const { language } = frame;
  const texts = evidenceUploadTexts[language];
  const findings = limits.findings.toLocaleString('en-GB');
  return (
    <>
      <h2 class="govuk-heading-m" id="attach">
        {texts.heading}
      </h2>
      <PostForm action={action} csrf={frame.csrf} files>
        <FileUpload language={language} name="files" label={texts.files} hint={texts.hint} error={error} />
        <Checkboxes
          language={language}
          name="keepContents"
          label={texts.keepLegend}
          options={[{ value: 'true', text: texts.keep, hint: texts.keepHint(limits.keptMebibytes) }]}
          values={keepContents ? ['true'] : []}
          small
        />
        <Button>{texts.attach}</Button>
        <p class="govuk-hint">{texts.wait}</p>
      </PostForm>
      <Details summary={texts.kinds}>
        <p class="govuk-body">{texts.kindsIntro}</p>
        <ul class="govuk-list govuk-list--bullet" lang="en">
          {evidenceReaders.map(({ title }) => (
            <li>{title.replaceAll('`', '')}</li>
          ))}
        </ul>
        <p class="govuk-body">{texts.otherKinds}</p>
        <p class="govuk-body">
          {texts.limits(limits.uploadMebibytes, limits.uploadFiles, limits.files, findings)}
        </p>
      </Details>
    </>
  );
}
