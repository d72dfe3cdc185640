import { questionsOf } from '../questionnaire/answers.ts';
import { questionnaires } from '../questionnaire/index.ts';
import type { Language } from '../questionnaire/language.ts';
import type { Question } from '../questionnaire/question.ts';
import { questionnaireIn } from '../questionnaire/questionnaire-in.ts';
import { labelled } from './answer-line.ts';
import { evidenceSuggestionsTexts } from './texts/evidence-suggestions.ts';
import { questionsTexts } from './texts/questions.ts';
import { wordsTexts } from './texts/words.ts';
import type { TypedField } from './typed-fields.ts';
import { insteadOfAnswer } from './typed-question.ts';

/** The words for fields of answers and of suggestions, in a language; `undefined` for a field of another form, or of a question that nothing published asks. */
export function typedQuestionFields(language: Language): (field: TypedField) => TypedField | undefined {
  // The newest version of a questionnaire comes first, and its words stand.
  const questions = new Map(
    questionnaires.toReversed().flatMap((one) => [...questionsOf(questionnaireIn(one, language))]),
  );
  const texts = questionsTexts[language];
  const { takeOne, replaceOne } = evidenceSuggestionsTexts[language];
  const sides = { theirs: texts.merge.takeTheirs, mine: texts.merge.takeMine };
  const beside = { reason: texts.reason, note: texts.noteOf, override: texts.reasonOf };
  return ({ name, value }) => {
    if (name === 'open' || name === 'replace') {
      const suggested = questions.get(value);
      return suggested && { name: name === 'open' ? takeOne : replaceOne, value: suggested.text };
    }
    const [, part = '', id = ''] = /^(answer|instead|choice|reason|note|override)\.(.+)$/.exec(name) ?? [];
    const question = questions.get(id);
    if (!question) return undefined;
    if (part === 'choice')
      return { name: question.text, value: value === 'theirs' || value === 'mine' ? sides[value] : value };
    return part === 'reason' || part === 'note' || part === 'override'
      ? { name: `${question.text} – ${beside[part]}`, value }
      : { name: question.text, value: chosen(question, value, language) };
  };
}

/** A value of a question's field as its label says it. */
function chosen(question: Question, value: string, language: Language): string {
  const { notApplicable, unanswered } = questionsTexts[language];
  const { no, unknown, yes } = wordsTexts[language].answer;
  const labels: Readonly<Record<string, string>> = {
    [insteadOfAnswer.unknown]: unknown,
    [insteadOfAnswer.notApplicable]: notApplicable,
    [insteadOfAnswer.unanswered]: unanswered,
    ...(question.kind === 'yes-no' ? { yes, no } : {}),
  };
  return (Object.hasOwn(labels, value) ? labels[value] : undefined) ?? labelled(question, value, language);
}
