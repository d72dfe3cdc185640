import { type OneOf, oneOf, type Questionnaire, type Section, severalOf } from '../question.ts';
import type { Condition } from '../relevance.ts';
import type {
  KonveyorAnswer,
  KonveyorQuestion,
  KonveyorQuestionnaire,
  KonveyorSection,
  KonveyorTag,
} from './konveyor-questionnaire.ts';
import { NO_TAGS, optionIdOf, questionIdOf, sectionIdsOf, TAGS, tagIdsOf } from './stable-ids.ts';
import { sameTag } from './tag-names.ts';

/**
 * The answers to a question that a person can choose here, in the order in which Konveyor shows them. Answers of unknown
 * risk are not among them: "we do not know" is offered with every question and means the same, to Konveyor too, for which
 * a question without a selected answer is of unknown risk. Where no risk is known at all, all answers stay, and nothing
 * is judged.
 */
export function choosable({ answers }: KonveyorQuestion): readonly KonveyorAnswer[] {
  const known = answers.filter(({ risk }) => risk !== 'unknown');
  return (known.length > 0 ? known : answers).toSorted((a, b) => a.order - b.order);
}

/**
 * A Konveyor questionnaire as one of ours. Where questions depend on tags, it begins with a section that asks which tags
 * hold; `includeFor` and `excludeFor` become conditions on that question, and `includeFor` wins as it does in Konveyor.
 * Texts stay as they are written. Sections, questions and options stand in their written order.
 */
export function asQuestionnaire(
  konveyor: KonveyorQuestionnaire,
  { id, version }: Pick<Questionnaire, 'id' | 'version'>,
): Questionnaire {
  const sectionIds = sectionIdsOf(konveyor);
  const tags = tagIdsOf(konveyor);
  const inOrder = konveyor.sections.toSorted((a, b) => a.order - b.order);
  return {
    id,
    version,
    title: konveyor.name,
    description:
      konveyor.description ?? `A questionnaire of the department, imported from Konveyor: ${konveyor.name}.`,
    sections: [
      ...(tags.length > 0 ? [tagSection(konveyor, tags)] : []),
      ...inOrder.map((section) => ({
        id: sectionIds.get(section) as string,
        title: section.name,
        intro: section.comment ?? `Questions on: ${section.name}.`,
        questions: section.questions
          .toSorted((a, b) => a.order - b.order)
          .map((question) => asQuestion(konveyor, section, question, tags)),
      })),
    ],
  };
}

type TagIds = ReturnType<typeof tagIdsOf>;

const tagSection = ({ name }: KonveyorQuestionnaire, tags: TagIds): Section => ({
  id: TAGS,
  title: 'What the application is',
  intro: 'Tags decide which of the other questions are asked, and answer some of them.',
  questions: [
    severalOf({
      id: TAGS,
      text: 'Which of these hold of the application?',
      help: 'Look at the tags of the application in the Konveyor inventory if it is kept there; otherwise choose each line that is true of the application today.',
      source: { document: name, part: 'includeFor, excludeFor and autoAnswerFor' },
      alwaysApplies: true,
      options: [
        ...tags.map(([id, { category, tag }]) => ({ id, label: `${category}: ${tag}` })),
        { id: NO_TAGS, label: 'None of these' },
      ],
      none: NO_TAGS,
    }),
  ],
});

function asQuestion(
  konveyor: KonveyorQuestionnaire,
  section: KonveyorSection,
  question: KonveyorQuestion,
  tags: TagIds,
): OneOf {
  const appliesWhen = conditionOf(question, tags);
  return oneOf({
    id: questionIdOf(section, question),
    text: question.text,
    help: helpOf(question),
    source: { document: konveyor.name, part: `${section.name}, question ${question.order}` },
    ...(appliesWhen ? { appliesWhen } : {}),
    options: choosable(question).map((answer) => ({ id: optionIdOf(answer), label: answer.text })),
  });
}

function helpOf(question: KonveyorQuestion): string {
  const explanation = question.explanation ?? 'The questionnaire explains no more than the question itself.';
  const unknown = question.answers.filter((answer) => !choosable(question).includes(answer));
  const texts = unknown.map(({ text }) => `"${text}"`).join(', ');
  return unknown.length > 0 ? `${explanation.trimEnd()} Answer "we do not know" for: ${texts}.` : explanation;
}

function conditionOf({ includeFor, excludeFor }: KonveyorQuestion, tags: TagIds): Condition | undefined {
  const oneOfTags = (wanted: readonly KonveyorTag[]): Condition => ({
    question: TAGS,
    is: tags.filter(([, tag]) => wanted.some((one) => sameTag(one, tag))).map(([id]) => id),
  });
  if (includeFor.length > 0) return oneOfTags(includeFor);
  return excludeFor.length > 0 ? { not: oneOfTags(excludeFor) } : undefined;
}
