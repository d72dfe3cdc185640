import { questionsOf } from '../../questionnaire/answers.ts';
import type { Language } from '../../questionnaire/language.ts';
import { BackToTop } from '../components/back-to-top.tsx';
import { EnglishOnly } from '../components/english-only.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import { EvidenceContradictions } from '../components/evidence-contradictions.tsx';
import { EvidenceFiles } from '../components/evidence-files.tsx';
import { EvidenceSuggestions } from '../components/evidence-suggestions.tsx';
import { EvidenceUpload } from '../components/evidence-upload.tsx';
import type { EvidenceView } from '../components/evidence-view.ts';
import { HelpfulFiles } from '../components/helpful-files.tsx';
import { InsetText } from '../components/inset-text.tsx';
import { Layout } from '../components/layout.tsx';
import type { PageFrame } from '../components/page-frame.ts';
import { tickId } from '../components/tick-id.ts';
import { type Attaching, WhatWasAttached } from '../components/what-was-attached.tsx';
import { evidencePageTexts } from '../texts/evidence-page.ts';
import { evidenceSuggestionsTexts } from '../texts/evidence-suggestions.ts';
import { evidenceUploadTexts } from '../texts/evidence-upload.ts';

/** What became of taking suggestions over, where it is not simply all that was asked for. */
export interface Taking {
  readonly taken: number;
  readonly left: readonly {
    readonly questionId: string;
    readonly reason: keyof (typeof evidenceSuggestionsTexts)['en']['reason'];
  }[];
}

/** What is wrong with a form of the page, and how it was filled in. */
export interface EvidenceErrors {
  /** Sentences about the files that were to be attached. */
  readonly files?: readonly string[];
  readonly keepContents?: boolean;
  /** Sentences about suggestions, each with the question whose box it is about. */
  readonly suggestions?: readonly { readonly text: string; readonly questionId?: string | undefined }[];
  readonly ticked?: readonly string[];
}

/** The evidence of an assessment: files, what they suggest, and where they differ from the answers. */
export function EvidencePage({
  frame,
  view,
  errors = {},
  taking,
  attaching,
}: {
  readonly frame: PageFrame;
  readonly view: EvidenceView;
  readonly errors?: EvidenceErrors;
  readonly taking?: Taking | undefined;
  readonly attaching?: Attaching | undefined;
}) {
  const { language } = frame;
  const texts = evidencePageTexts[language];
  const upload = evidenceUploadTexts[language];
  const { files = [], suggestions = [], keepContents = false, ticked = [] } = errors;
  const tickable = new Set(
    view.suggestions
      .filter(({ open, standing }) => view.mayChange && open.length === 0 && standing !== 'agrees')
      .map(({ question }) => question),
  );
  const listed = [
    ...files.map((text) => ({ field: 'files', text })),
    ...suggestions.map(({ text, questionId }) => ({
      text,
      field: questionId !== undefined && tickable.has(questionId) ? tickId(questionId) : 'suggestions',
    })),
  ];
  return (
    <Layout
      frame={frame}
      title={texts.title}
      hasErrors={listed.length > 0}
      back={{ href: view.assessment, text: texts.backToAssessment }}
    >
      <ErrorSummary language={language} errors={listed} />
      <h1 class="govuk-heading-l">{texts.title}</h1>
      <EnglishOnly language={language} />
      <p class="govuk-body" dir="auto">
        {texts.intro(view.application)}
      </p>
      {!view.isDraft && <InsetText>{texts.readOnly}</InsetText>}
      {taking && <WhatWasTaken frame={frame} view={view} taking={taking} />}
      {attaching && <WhatWasAttached language={language} attaching={attaching} />}
      {view.files.length > 0 && <PartLinks language={language} view={view} />}
      {view.files.length > 0 ? (
        <EvidenceFiles language={language} view={view} />
      ) : (
        <>
          <p class="govuk-body">{texts.noneAttached}</p>
          {view.mayChange && <HelpfulFiles language={language} questionnaireId={view.questionnaire.id} />}
        </>
      )}
      {view.mayChange && (
        <EvidenceUpload
          frame={frame}
          action={`${view.assessment}/evidence`}
          limits={view.limits}
          keepContents={keepContents}
          error={files.length > 0 ? [upload.nothingAttached, ...files].join(' ') : undefined}
        />
      )}
      {view.files.length > 0 && (
        <>
          <EvidenceSuggestions frame={frame} view={view} ticked={ticked} />
          <EvidenceContradictions language={language} view={view} />
        </>
      )}
      <BackToTop language={language} />
    </Layout>
  );
}

function PartLinks({ language, view }: { readonly language: Language; readonly view: EvidenceView }) {
  const texts = evidencePageTexts[language];
  const many = view.suggestions.filter(({ standing }) => standing !== 'agrees').length;
  if (many === 0 && !view.mayChange) return null;
  return (
    <ul class="govuk-list">
      {many > 0 && (
        <li>
          <a class="govuk-link" href="#suggestions">
            {texts.toSuggestions(many)}
          </a>
        </li>
      )}
      {view.mayChange && (
        <li>
          <a class="govuk-link" href="#attach">
            {texts.toAttach}
          </a>
        </li>
      )}
    </ul>
  );
}

function WhatWasTaken({
  frame: { language },
  view: { questionnaire },
  taking: { taken, left },
}: {
  readonly frame: PageFrame;
  readonly view: EvidenceView;
  readonly taking: Taking;
}) {
  const texts = evidenceSuggestionsTexts[language];
  const questions = questionsOf(questionnaire);
  return (
    <InsetText>
      <p class="govuk-body">{texts.taken(taken)}</p>
      <p class="govuk-body">{texts.notTaken}</p>
      <ul class="govuk-list govuk-list--bullet">
        {left.map(({ questionId, reason }) => (
          <li>
            <bdi>{questions.get(questionId)?.text ?? questionId}</bdi> {texts.reason[reason]}
          </li>
        ))}
      </ul>
    </InsetText>
  );
}
