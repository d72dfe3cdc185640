import { questionsOf } from '../../questionnaire/answers.ts';
import type { Language } from '../../questionnaire/language.ts';
import { answerInWords } from '../answer-in-words.ts';
import { evidenceSuggestionsTexts } from '../texts/evidence-suggestions.ts';
import type { EvidenceView } from './evidence-view.ts';

/** Where answers and files differ, or files among themselves, each with the way to its question; nothing where they do not. */
export function EvidenceContradictions({
  language,
  view: { assessment, questionnaire, contradictions, mayChange },
}: {
  readonly language: Language;
  readonly view: Pick<EvidenceView, 'assessment' | 'questionnaire' | 'contradictions' | 'mayChange'>;
}) {
  const texts = evidenceSuggestionsTexts[language];
  const questions = questionsOf(questionnaire);
  if (contradictions.length === 0) return null;
  return (
    <>
      <h2 class="govuk-heading-m">{texts.contradictions}</h2>
      {mayChange && <p class="govuk-body">{texts.contradictionsIntro}</p>}
      <ul class="govuk-list govuk-list--spaced">
        {contradictions.map(({ questionId, standing, answer, suggested, overriddenBecause }) => {
          const question = questions.get(questionId);
          if (!question) return null;
          const isAgainst = standing === 'contradicts' || standing === 'overridden';
          const shown = answerInWords(question, suggested, language);
          return (
            <li>
              <strong dir="auto">{question.text}</strong>
              <br />
              <span dir="auto">
                {isAgainst
                  ? texts.filesShow(answerInWords(question, answer, language), shown)
                  : texts.filesDiffer(shown)}
              </span>
              {isAgainst && (
                <>
                  <br />
                  <span class="loadline-typed" dir="auto">
                    {overriddenBecause === null ? texts.noReason : texts.overridden(overriddenBecause)}
                  </span>
                </>
              )}
              {mayChange && (
                <>
                  <br />
                  <a class="govuk-link" href={`${assessment}/questions/${encodeURIComponent(questionId)}`}>
                    {answer === null || answer === undefined ? texts.answerQuestion : texts.toQuestion}
                    <span class="govuk-visually-hidden">: {question.text}</span>
                  </a>
                </>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
