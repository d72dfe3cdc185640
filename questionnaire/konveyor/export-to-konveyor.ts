import type { Question, Questionnaire } from '../question.ts';
import { excludingTags } from './excluding-tags.ts';
import type { KonveyorQuestion, KonveyorQuestionnaire, KonveyorSection } from './konveyor-questionnaire.ts';
import { konveyorQuestions } from './konveyor-questions.ts';
import type { RiskOf } from './option-risk.ts';

/** An exported questionnaire, with the questions that Konveyor cannot ask. */
export interface KonveyorExport {
  readonly konveyor: KonveyorQuestionnaire;
  readonly leftOut: readonly { readonly questionId: string; readonly because: string }[];
}

/** The thresholds of Konveyor's own bundled questionnaire, so that its reports, which lay applications side by side whatever they were asked, compare like with like. */
const thresholds = { red: 5, yellow: 30, unknown: 5 } as const;

const riskMessages = {
  red: 'At least one answer in twenty fails. Look at the identified risks: Konveyor cannot say that one of them alone rules out a move.',
  yellow: 'Few answers fail, but three in ten or more hold only in part: plan their remedies.',
  green: 'Few answers fall short: plan the remedies of those that do.',
  unknown: 'At least one answer in twenty is open or not known: find out before you decide.',
} as const;

/**
 * One of our questionnaires in Konveyor's model, with what that model cannot hold listed or written into the explanations.
 * One-of and yes/no questions become single choices; a question with several answers becomes one yes/no question an option;
 * whole numbers and texts are left out, for Konveyor has only choices, and so are questions by which nothing is judged
 * and on which none depends. Each gets "We do not know", of unknown risk.
 *
 * Konveyor decides by the application's tags what to show when an assessment begins, so before any answer. With
 * `includeFor`, a conditional question would never be shown in the first assessment; so conditions become `excludeFor`:
 * answers put tags on the application, and what they make pointless is not asked the next time. Until then such a
 * question offers "does not apply", green because Konveyor has no answer that leaves the sum.
 */
export function exportToKonveyor(questionnaire: Questionnaire, riskOf: RiskOf): KonveyorExport {
  const leftOut: { questionId: string; because: string }[] = [];
  const tags = questionnaire.sections.flatMap(({ questions }) =>
    questions.flatMap(({ appliesWhen }) => (appliesWhen ? excludingTags(questionnaire, appliesWhen) : [])),
  );
  const gates = new Set(tags.map(({ tag }) => tag.split(':', 1)[0] as string));
  const sections: KonveyorSection[] = [];
  for (const section of questionnaire.sections) {
    const questions: Omit<KonveyorQuestion, 'order'>[] = [];
    for (const question of section.questions) {
      const because = whyLeftOut(question, riskOf, gates);
      if (because) leftOut.push({ questionId: question.id, because });
      else questions.push(...konveyorQuestions(questionnaire, question, riskOf, tags));
    }
    if (questions.length > 0)
      sections.push({
        order: sections.length + 1,
        name: section.title,
        comment: section.intro,
        questions: questions.map((question, index) => ({ order: index + 1, ...question })),
      });
  }
  const { title, version, description } = questionnaire;
  const name = `${title}, version ${version}`;
  return { konveyor: { name, description, required: false, thresholds, riskMessages, sections }, leftOut };
}

function whyLeftOut(question: Question, riskOf: RiskOf, gates: ReadonlySet<string>): string | undefined {
  if (question.kind === 'whole-number')
    return `Its answer is a number (${question.unit}); Konveyor offers only choices, and any ranges would be made up.`;
  if (question.kind === 'short-text') return 'Its answer is free text; Konveyor offers only choices.';
  const options = question.kind === 'yes-no' ? ['yes', 'no'] : question.options.map(({ id }) => id);
  const judged = options.some((id) => riskOf(question.id, id).risk !== 'unknown');
  return judged || gates.has(question.id)
    ? undefined
    : 'Nothing is judged by its answer, and Konveyor would count each answer as a risk or as unknown.';
}
