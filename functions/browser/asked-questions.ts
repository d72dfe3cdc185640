import { questionsOf } from '../../questionnaire/answers.ts';
import { applicabilityOf } from '../../questionnaire/applicability.ts';
import type { Language } from '../../questionnaire/language.ts';
import type { Question, Section } from '../../questionnaire/question.ts';
import { questionsToAsk, standingsOf } from '../../questionnaire/relevance.ts';
import type { SaidByFiles } from '../../templates/components/files-say.tsx';
import type { AskedQuestion } from '../../templates/components/question-fields.tsx';
import type { WaitedFor } from '../../templates/components/questions-form.tsx';
import { questionsTexts } from '../../templates/texts/questions.ts';
import { typedQuestion } from '../../templates/typed-question.ts';
import type { ReadQuestion, TypedError } from '../answers/read-typed-question.ts';
import { keptQuestion } from '../answers/save-typed-questions.ts';
import { withErroneous } from '../answers/with-erroneous.ts';
import type { OpenAssessment } from './open-assessment.ts';

/** The questions of a section that are asked, with what is kept, or where something of a form was wrong, with what was typed. */
export function askedIn(
  section: Pick<Section, 'questions'>,
  { questionnaire, stored }: OpenAssessment,
  said: ReadonlyMap<string, SaidByFiles>,
  language: Language,
  read: readonly ReadQuestion[] = [],
): readonly AskedQuestion[] {
  const applicability = applicabilityOf(questionnaire, stored.answers);
  const wrong = new Map(read.filter(({ errors }) => errors.length > 0).map((one) => [one.question.id, one]));
  return section.questions
    .filter(({ id }) => applicability.get(id) === 'true' || wrong.has(id))
    .map((question) => {
      const kept = keptQuestion(stored, question.id);
      const typed = wrong.get(question.id);
      return {
        question,
        kept,
        typed: typed ? withErroneous(typedQuestion(kept), typed) : typedQuestion(kept),
        errors: Object.fromEntries(
          (typed?.errors ?? []).map((error) => [error.part, errorText(language, question, error)]),
        ),
        said: said.get(question.id),
      };
    });
}

/** The open questions that decide whether more of `questions` are asked; those of the page itself are linked within it. */
export function waitedFor(
  questions: readonly Question[],
  { frame, questionnaire, stored }: OpenAssessment,
  onPage: readonly AskedQuestion[],
): readonly WaitedFor[] {
  const applicability = applicabilityOf(questionnaire, stored.answers);
  const waiting = questions.map(({ id }) => id).filter((id) => applicability.get(id) === 'open');
  const standings = standingsOf(questionnaire, stored.answers);
  return questionsToAsk(questionnaire, waiting, standings).map((id) => ({
    text: questionsOf(questionnaire).get(id)?.text ?? '',
    href: onPage.some(({ question }) => question.id === id)
      ? `#question-${id}`
      : `${frame.base}/questions/${encodeURIComponent(id)}`,
  }));
}

function errorText(language: Language, question: Question, { part, code }: TypedError): string {
  const texts = questionsTexts[language].errors;
  if (part !== 'answer') {
    const own: Readonly<Record<string, string>> = texts[part];
    return own[code] ?? texts[part].other;
  }
  const { answer } = texts;
  if (code === 'more-than-one' || code === 'reason-alone' || code === 'control-character')
    return answer[code];
  switch (question.kind) {
    case 'whole-number':
      return answer.number(
        question.unit,
        question.least.toLocaleString('en-GB'),
        question.most.toLocaleString('en-GB'),
      );
    case 'short-text':
      return answer['too-long'](question.longest.toLocaleString('en-GB'));
    case 'several-of': {
      const none = question.options.find(({ id }) => id === question.none);
      return code === 'contradicting-options' && none
        ? answer['contradicting-options'](none.label)
        : answer.other;
    }
    default:
      return answer.other;
  }
}
