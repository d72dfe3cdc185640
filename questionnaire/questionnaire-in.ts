import type { Language } from './language.ts';
import type { Question, Questionnaire } from './question.ts';
import { type QuestionnaireTexts, type QuestionTexts, questionnaireTranslations } from './translations.ts';

/** The texts of the questionnaire with this id in a language; none where there is no translation, and in English. */
export function textsOf(
  questionnaireId: string,
  language: Language,
  translations = questionnaireTranslations,
): QuestionnaireTexts | undefined {
  return language === 'en' ? undefined : translations[questionnaireId]?.[language];
}

/**
 * The questionnaire with its texts in a language, each that is not translated in English. Ids, conditions and sources stay as they
 * are, so that answers fit both; without a translation it is the same object.
 */
export function questionnaireIn<Whole extends Questionnaire>(
  questionnaire: Whole,
  language: Language,
  translations = questionnaireTranslations,
): Whole {
  const texts = textsOf(questionnaire.id, language, translations);
  if (!texts) return questionnaire;
  const { sections = {}, questions = {}, ...own } = texts;
  return {
    ...questionnaire,
    ...own,
    sections: questionnaire.sections.map((section) => ({
      ...section,
      ...sections[section.id],
      questions: section.questions.map((question) => questionIn(question, questions[question.id])),
    })),
  };
}

function questionIn(question: Question, texts: QuestionTexts | undefined): Question {
  if (!texts) return question;
  const { options: labels = {}, ...own } = texts;
  if (!('options' in question)) return { ...question, ...own };
  const options = question.options.map((option) => ({ ...option, label: labels[option.id] ?? option.label }));
  return { ...question, ...own, options };
}
