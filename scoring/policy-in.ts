import type { Language } from '../questionnaire/language.ts';
import { textsOf } from '../questionnaire/questionnaire-in.ts';
import type { Policy } from './policy.ts';
import { translations } from './translations/index.ts';

/**
 * The policy of our questionnaire `questionnaireId` with the texts of its ids in a language, each that is not translated in English,
 * as are the sentences of its tables. The policy of an imported questionnaire is the same object.
 */
export function policyIn(
  policy: Policy,
  questionnaireId: string,
  language: Language,
  { questionnaires, scoring } = translations,
): Policy {
  if (language === 'en' || policy.konveyor !== null) return policy;
  const { criteria = {}, paths = {}, advisers = {} } = scoring[language] ?? {};
  const { sections = {} } = textsOf(questionnaireId, language, questionnaires) ?? {};
  return {
    ...policy,
    categories: policy.categories.map((one) => ({ ...one, title: sections[one.id]?.title ?? one.title })),
    criteria: policy.criteria.map((one) => ({ ...one, ...criteria[one.id] })),
    paths: policy.paths.map((path) => ({ ...path, ...paths[path.id] })),
    advisers: policy.advisers.map((one) => {
      const { title = one.title, choices = {}, additions = {} } = advisers[one.id] ?? {};
      return {
        ...one,
        title,
        choices: one.choices.map((choice) => ({ ...choice, ...choices[choice.id] })),
        additions: one.additions.map((addition) => ({ ...addition, ...additions[addition.id] })),
      };
    }),
  };
}
