import type { Language } from '../questionnaire/language.ts';
import { textsOf } from '../questionnaire/questionnaire-in.ts';
import type { Advice, Result } from './result.ts';
import type { AdviserTexts } from './scoring-texts.ts';
import { translations } from './translations/index.ts';

/**
 * The result with the texts of its ids in a language, each that is not translated in English; ids and figures stay as they are.
 * Sentences that scoring composes (`reasons`, `because`, `when`, `entryConditions`, `skippedBecause`, and titles of tasks with a figure
 * in them) stay in English. Half of each comes from the policy, so `policyIn` is where those halves are translated and scored with; the
 * words around them are in `recommend.ts`, `advice/advise.ts` and `roadmap/`, which would be handed the language.
 * A result of an imported questionnaire is the same object, since its texts are its author's.
 */
export function resultIn(
  result: Result,
  language: Language,
  { questionnaires, scoring } = translations,
): Result {
  if (language === 'en' || result.konveyor !== null) return result;
  const { criteria = {}, paths = {}, advisers = {}, phases = {}, tasks = {} } = scoring[language] ?? {};
  const { sections = {} } = textsOf(result.questionnaire.id, language, questionnaires) ?? {};
  const claim = <T extends { readonly criterionId: string; readonly title: string }>(one: T): T => ({
    ...one,
    title: criteria[one.criterionId]?.title ?? one.title,
  });
  return {
    ...result,
    blockers: result.blockers.map(claim),
    categories: result.categories.map((one) => ({ ...one, title: sections[one.id]?.title ?? one.title })),
    findings: result.findings.map((one) => ({ ...one, ...criteria[one.criterionId] })),
    recommendation: {
      ...result.recommendation,
      paths: result.recommendation.paths.map((path) => ({ ...path, ...paths[path.id] })),
    },
    advice: result.advice.map((one) => adviceIn(one, advisers[one.id])),
    roadmap: result.roadmap.map((phase) => ({
      ...phase,
      title: phases[phase.phase] ?? phase.title,
      tasks: phase.tasks.map((task) => ({ ...task, title: tasks[task.id] ?? task.title })),
    })),
    residual: result.residual && { ...result.residual, risks: result.residual.risks.map(claim) },
  };
}

const adviceIn = (advice: Advice, { title, choices = {}, additions = {} }: AdviserTexts = {}): Advice => ({
  ...advice,
  title: title ?? advice.title,
  choiceTitle: choices[advice.choice ?? '']?.title ?? advice.choiceTitle,
  additions: advice.additions.map((one) => ({ ...one, ...additions[one.id] })),
});
