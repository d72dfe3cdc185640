import type { Language } from '../../questionnaire/language.ts';
import type { Question } from '../../questionnaire/question.ts';
import { answerInWords } from '../answer-in-words.ts';
import { labelled } from '../answer-line.ts';
import { evidenceSuggestionsTexts } from '../texts/evidence-suggestions.ts';
import { wordsTexts } from '../texts/words.ts';
import type { EvidencePlace, SuggestedAnswer } from './evidence-view.ts';
import { ShownText } from './shown-text.tsx';
import { SummaryList } from './summary-list.tsx';

const MOST_PLACES = 3;

/** What files suggest for one question, why, and where; beside the answer of the person where there is one. */
export function EvidenceSuggestion({
  language,
  question,
  suggestion,
  link,
}: {
  readonly language: Language;
  readonly question: Question;
  readonly suggestion: SuggestedAnswer;
  /** To the page of the question; absent where it cannot be answered. */
  readonly link: string | undefined;
}) {
  const texts = evidenceSuggestionsTexts[language];
  const { answer, sureness, open, given, findings, against, overriddenBecause } = suggestion;
  const statements = open.map((id) => labelled(question, [id], language)).join('; ');
  const isAnswered = given !== undefined && given !== null;
  return (
    <>
      <SummaryList
        rows={[
          { key: texts.suggested, value: <strong>{answerInWords(question, answer, language)}</strong> },
          ...(isAnswered && suggestion.standing !== 'agrees'
            ? [
                {
                  key: texts.yourAnswer,
                  value: <span dir="auto">{answerInWords(question, given, language)}</span>,
                },
              ]
            : []),
          { key: texts.sureness, value: wordsTexts[language].sureness[sureness] },
          { key: texts.shownBy, value: <Places language={language} places={findings} /> },
          ...(against.length > 0
            ? [{ key: texts.against, value: <Places language={language} places={against} /> }]
            : []),
        ]}
      />
      {open.length > 0 && <p class="govuk-body">{texts.statementsOpen(statements)}</p>}
      {overriddenBecause !== null && (
        <p class="govuk-body loadline-typed" dir="auto">
          {texts.overridden(overriddenBecause)}
        </p>
      )}
      {link && (
        <p class="govuk-body">
          <a class="govuk-link" href={link}>
            {texts.answerQuestion}
            <span class="govuk-visually-hidden">: {question.text}</span>
          </a>
        </p>
      )}
    </>
  );
}

function Places({
  language,
  places,
}: {
  readonly language: Language;
  readonly places: readonly EvidencePlace[];
}) {
  const texts = evidenceSuggestionsTexts[language];
  return (
    <>
      {places.slice(0, MOST_PLACES).map(({ file, line, excerpt, about, because }) => (
        <p class="govuk-body-s">
          <ShownText>{file}</ShownText>
          {texts.place(line)} <ShownText code>{excerpt}</ShownText>
          <br />
          <span lang="en">
            <ShownText>{because}</ShownText> (<ShownText>{about}</ShownText>)
          </span>
        </p>
      ))}
      {places.length > MOST_PLACES && <p class="govuk-body-s">{texts.more(places.length - MOST_PLACES)}</p>}
    </>
  );
}
