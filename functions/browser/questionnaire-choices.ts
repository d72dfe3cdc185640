import { questionnaires } from '../../questionnaire/index.ts';
import type { Language } from '../../questionnaire/language.ts';
import { questionnaireIn } from '../../questionnaire/questionnaire-in.ts';
import type { QuestionnaireChoice } from '../../templates/questionnaire-choice.ts';

/** The newest version of every questionnaire of a list that has the newest of each first, with its texts in a language. */
export function questionnaireChoices(
  listed: readonly QuestionnaireChoice[],
  language: Language,
): readonly QuestionnaireChoice[] {
  const newest = new Map<string, QuestionnaireChoice>();
  for (const { id, version, title, description, questionCount } of listed) {
    if (newest.has(id)) continue;
    const published = questionnaires.find((one) => one.id === id && one.version === version);
    const texts = published ? questionnaireIn(published, language) : { title, description };
    newest.set(id, { id, version, title: texts.title, description: texts.description, questionCount });
  }
  return [...newest.values()];
}
