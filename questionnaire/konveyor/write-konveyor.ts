import { stringify } from 'yaml';
import type {
  KonveyorAnswer,
  KonveyorQuestion,
  KonveyorQuestionnaire,
  KonveyorTag,
} from './konveyor-questionnaire.ts';

/**
 * The questionnaire as YAML that Konveyor imports and `readKonveyor` reads back without a loss. Texts that YAML 1.1 or 1.2
 * would take for something else (`Yes`, `123`, `~`) are quoted; empty lists and texts that are not given are left out.
 */
export function writeKonveyor(questionnaire: KonveyorQuestionnaire): string {
  const { name, description, required, thresholds, riskMessages, sections } = questionnaire;
  return stringify(
    {
      name,
      ...given({ description }),
      required,
      thresholds: { red: thresholds.red, yellow: thresholds.yellow, unknown: thresholds.unknown },
      riskMessages: {
        red: riskMessages.red,
        yellow: riskMessages.yellow,
        green: riskMessages.green,
        unknown: riskMessages.unknown,
      },
      sections: sections.map((section) => ({
        order: section.order,
        name: section.name,
        ...given({ comment: section.comment }),
        questions: section.questions.map(questionLines),
      })),
    },
    { compat: 'yaml-1.1', lineWidth: 0, indentSeq: false, aliasDuplicateObjects: false },
  );
}

const questionLines = (question: KonveyorQuestion) => ({
  order: question.order,
  text: question.text,
  ...given({ explanation: question.explanation }),
  ...tags('includeFor', question.includeFor),
  ...tags('excludeFor', question.excludeFor),
  answers: question.answers.map(answerLines),
});

const answerLines = (answer: KonveyorAnswer) => ({
  order: answer.order,
  text: answer.text,
  risk: answer.risk,
  ...given({ rationale: answer.rationale, mitigation: answer.mitigation }),
  ...tags('applyTags', answer.applyTags),
  ...tags('autoAnswerFor', answer.autoAnswerFor),
});

const given = (texts: Readonly<Record<string, string | undefined>>) =>
  Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined));

const tags = (field: string, list: readonly KonveyorTag[]) =>
  list.length > 0 ? { [field]: list.map(({ category, tag }) => ({ category, tag })) } : {};
