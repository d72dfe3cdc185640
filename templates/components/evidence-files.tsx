import type { FileReading } from '../../questionnaire/evidence/read-evidence.ts';
import type { Language } from '../../questionnaire/language.ts';
import type { Tone } from '../block.ts';
import { dateLine } from '../figures.ts';
import { fileSize } from '../file-size.ts';
import { evidencePageTexts } from '../texts/evidence-page.ts';
import { wordsTexts } from '../texts/words.ts';
import { DataTable } from './data-table.tsx';
import { Details } from './details.tsx';
import type { AttachedFileView, EvidenceView, FileOutcome } from './evidence-view.ts';
import { ShownText } from './shown-text.tsx';
import { Tag } from './tag.tsx';

const toneOf: Readonly<Record<FileReading['state'], Tone>> = {
  read: 'good',
  'read-in-part': 'fair',
  skipped: 'neutral',
  refused: 'bad',
};

/** Archives hold thousands of files, and a broken one gives a remark for every line. */
const MOST_FILES = 50;
const MOST_NOTICES = 5;

const tellingFirst: readonly FileReading['state'][] = ['refused', 'read-in-part', 'read', 'skipped'];

const mostTelling = (files: readonly FileOutcome[]): readonly FileOutcome[] =>
  files
    .toSorted((one, other) => tellingFirst.indexOf(one.state) - tellingFirst.indexOf(other.state))
    .slice(0, MOST_FILES);

/** The attached files, what became of each, and what can be done with it. */
export function EvidenceFiles({
  language,
  view: { assessment, files, mayChange, mayDownload },
}: {
  readonly language: Language;
  readonly view: Pick<EvidenceView, 'assessment' | 'files' | 'mayChange' | 'mayDownload'>;
}) {
  const texts = evidencePageTexts[language];
  const actions = (file: AttachedFileView) => {
    const own = `${assessment}/evidence/${encodeURIComponent(file.id)}`;
    const links = [
      ...(file.contentsKept && mayDownload ? [{ href: `${own}/file`, text: texts.download }] : []),
      ...(mayChange ? [{ href: `${own}/removal`, text: texts.remove }] : []),
    ];
    return (
      <div class="loadline-file-actions">
        {links.map(({ href, text }) => (
          <p class="govuk-body-s">
            <a class="govuk-link" href={href}>
              {text}
              <span class="govuk-visually-hidden">
                {' '}
                <ShownText>{file.name}</ShownText>
              </span>
            </a>
          </p>
        ))}
      </div>
    );
  };
  const acts = mayChange || (mayDownload && files.some(({ contentsKept }) => contentsKept));
  return (
    <DataTable
      id="files"
      caption={texts.attached}
      captionSize="m"
      narrow="stack"
      columns={[
        { text: texts.file },
        { text: texts.when },
        { text: texts.outcome },
        ...(acts ? [{ text: texts.actions }] : []),
      ]}
      rows={files.map((file) => [
        <>
          <ShownText>{file.name}</ShownText>
          <br />
          <span class="govuk-body-s">{fileSize(file.bytes, language)}</span>
        </>,
        <bdi>{texts.attachedBy(dateLine(file.attachedAt, language), file.attachedBy)}</bdi>,
        <Outcome language={language} file={file} />,
        ...(acts ? [actions(file)] : []),
      ])}
    />
  );
}

function Outcome({ language, file }: { readonly language: Language; readonly file: AttachedFileView }) {
  const texts = evidencePageTexts[language];
  const [only] = file.files;
  const isAlone = file.files.length === 1 && only?.file === file.name;
  return (
    <div class="loadline-file-outcome">
      <p class="govuk-body-s">
        {isAlone && only ? (
          <State language={language} state={only.state} />
        ) : (
          `${texts.filesInside(file.files.length)} · `
        )}{' '}
        {texts.findings(file.findings)}
      </p>
      {isAlone && only && <Notices language={language} notices={only.notices} />}
      {!isAlone && file.files.length > 0 && (
        <Details summary={texts.eachFile}>
          <ul class="govuk-list">
            {mostTelling(file.files).map((inner) => (
              <li>
                <ShownText>{inner.file.slice(file.name.length + 1) || inner.file}</ShownText>{' '}
                <State language={language} state={inner.state} /> {texts.findings(inner.findings)}
                <Notices language={language} notices={inner.notices} />
              </li>
            ))}
            {file.files.length > MOST_FILES && <li>{texts.moreFiles(file.files.length - MOST_FILES)}</li>}
          </ul>
        </Details>
      )}
      <p class="govuk-body-s">{file.contentsKept ? texts.contentsKept : texts.contentsNotKept}</p>
    </div>
  );
}

const State = ({
  language,
  state,
}: {
  readonly language: Language;
  readonly state: FileReading['state'];
}) => <Tag tone={toneOf[state]}>{wordsTexts[language].fileState[state]}</Tag>;

function Notices({
  language,
  notices,
}: {
  readonly language: Language;
  readonly notices: FileOutcome['notices'];
}) {
  const texts = evidencePageTexts[language];
  return (
    <>
      {notices.slice(0, MOST_NOTICES).map(({ line, detail }) => (
        <p class="govuk-body-s">
          {line !== undefined && <>{texts.lineBefore(line)} </>}
          <span lang="en">
            <ShownText>{detail}</ShownText>
          </span>
        </p>
      ))}
      {notices.length > MOST_NOTICES && (
        <p class="govuk-body-s">{texts.moreNotices(notices.length - MOST_NOTICES)}</p>
      )}
    </>
  );
}
