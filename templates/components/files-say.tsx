import type { Answer } from '../../questionnaire/answers.ts';
import type { StandingOfSuggestion } from '../../questionnaire/evidence/compare.ts';
import type { Language } from '../../questionnaire/language.ts';
import type { Question } from '../../questionnaire/question.ts';
import { labelled } from '../answer-line.ts';
import { questionsTexts } from '../texts/questions.ts';
import { InsetText } from './inset-text.tsx';

/** What files say about a question, with the surest place. */
export interface SaidByFiles {
  readonly answer: Answer;
  readonly standing: StandingOfSuggestion;
  readonly file: string;
  readonly line: number;
  readonly excerpt: string;
}

/** What files say about a question beside its answer, and the way to the evidence. */
export function FilesSay({
  language,
  question,
  said: { answer, standing, file, line, excerpt },
  evidenceHref,
}: {
  readonly language: Language;
  readonly question: Question;
  readonly said: SaidByFiles;
  readonly evidenceHref: string;
}) {
  const texts = questionsTexts[language];
  const isAgainst = standing === 'contradicts' || standing === 'overridden';
  const lead = isAgainst
    ? texts.filesContradict
    : standing === 'agrees'
      ? texts.filesAgree
      : texts.filesSuggest;
  const isKnown = answer !== null && !(typeof answer === 'object' && 'notApplicable' in answer);
  const inPart = Array.isArray(answer) && answer.length === 0;
  return (
    <InsetText tone={isAgainst ? 'poor' : undefined}>
      <p class="govuk-body">
        {inPart || !isKnown ? (
          texts.filesInPart
        ) : (
          <>
            {lead} <strong>{labelled(question, answer, language)}</strong>
          </>
        )}
      </p>
      <p class="govuk-body-s">
        <bdi>{texts.place(file, String(line))}</bdi>
        <br />
        <code dir="ltr">{excerpt}</code>
        <br />
        <a class="govuk-link" href={evidenceHref}>
          {texts.toEvidence}
          <span class="govuk-visually-hidden"> – {question.text}</span>
        </a>
      </p>
    </InsetText>
  );
}
