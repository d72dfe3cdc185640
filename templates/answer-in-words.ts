import type { Answer } from '../questionnaire/answers.ts';
import type { Language } from '../questionnaire/language.ts';
import type { Question } from '../questionnaire/question.ts';
import { labelled } from './answer-line.ts';
import { evidenceSuggestionsTexts } from './texts/evidence-suggestions.ts';
import { wordsTexts } from './texts/words.ts';

/** An answer in words, also one that is open or does not apply. */
export function answerInWords(question: Question, answer: Answer | undefined, language: Language): string {
  const words = wordsTexts[language].answer;
  if (answer === undefined) return words.unanswered;
  if (answer === null) return words.unknown;
  if (typeof answer === 'object' && 'notApplicable' in answer)
    return words.notApplicable(answer.notApplicable);
  if (Array.isArray(answer) && answer.length === 0) return evidenceSuggestionsTexts[language].nothingShown;
  return labelled(question, answer, language);
}
