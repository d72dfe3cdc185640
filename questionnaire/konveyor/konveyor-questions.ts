import type { Question, Questionnaire } from '../question.ts';
import { conditionInWords } from './condition-in-words.ts';
import { excludingTags, gateTag } from './excluding-tags.ts';
import type { KonveyorAnswer, KonveyorQuestion, KonveyorTag } from './konveyor-questionnaire.ts';
import type { OptionRisk, RiskOf } from './option-risk.ts';
import { meet } from './tag-names.ts';

type Choice = Pick<KonveyorAnswer, 'text'> & OptionRisk & { readonly tag?: KonveyorTag };

/** One question of ours as Konveyor asks it: with single choices, and one question an option where several can hold. `wanted` are the tags that other questions look at. */
export function konveyorQuestions(
  questionnaire: Questionnaire,
  question: Question,
  riskOf: RiskOf,
  wanted: readonly KonveyorTag[],
): readonly Omit<KonveyorQuestion, 'order'>[] {
  const { id, appliesWhen } = question;
  const asked = (text: string, choices: readonly Choice[]): Omit<KonveyorQuestion, 'order'> => ({
    text,
    explanation: explanationOf(questionnaire, question, choices),
    includeFor: [],
    excludeFor: appliesWhen ? distinct(excludingTags(questionnaire, appliesWhen)) : [],
    answers: answersFrom(choices, wanted, appliesWhen !== undefined),
  });
  const yesNo = (of: (holds: boolean) => OptionRisk, ...option: readonly string[]): readonly Choice[] =>
    [true, false].map((holds) => ({
      ...of(holds),
      text: holds ? 'Yes' : 'No',
      tag: gateTag(id, ...option, holds ? 'yes' : 'no'),
    }));
  switch (question.kind) {
    case 'one-of':
      return [
        asked(
          question.text,
          question.options.map((option) => ({
            ...riskOf(id, option.id),
            text: option.label,
            tag: gateTag(id, option.id),
          })),
        ),
      ];
    case 'yes-no':
      return [
        asked(
          question.text,
          yesNo((holds) => riskOf(id, holds ? 'yes' : 'no')),
        ),
      ];
    case 'several-of':
      return question.options
        .filter((option) => option.id !== question.none)
        .map((option) =>
          asked(
            `${question.text} Is this true: ${option.label}?`,
            yesNo((holds) => riskOf(id, option.id, holds), option.id),
          ),
        );
    default:
      return [];
  }
}

const isPlainFact = (choices: readonly Choice[]): boolean => choices.every(({ risk }) => risk === 'unknown');

function explanationOf(questionnaire: Questionnaire, question: Question, choices: readonly Choice[]): string {
  const { help, appliesWhen } = question;
  return [
    help,
    ...(isPlainFact(choices) ? ['A plain fact: no answer to it is a risk by itself.'] : []),
    ...(appliesWhen ? [`It applies only if ${conditionInWords(questionnaire, appliesWhen)}.`] : []),
  ].join(' ');
}

function answersFrom(
  choices: readonly Choice[],
  wanted: readonly KonveyorTag[],
  conditional: boolean,
): readonly KonveyorAnswer[] {
  const plain = isPlainFact(choices);
  const answers: readonly Choice[] = [
    { text: 'We do not know', risk: 'unknown' },
    ...choices.map((choice) => (plain ? { ...choice, risk: 'green' as const } : choice)),
    ...(conditional
      ? [
          {
            text: 'It does not apply',
            risk: 'green' as const,
            rationale: 'Green because it adds no risk; Konveyor has no answer that leaves the sum.',
          },
        ]
      : []),
  ];
  return answers.map(({ tag, ...answer }, order) => ({
    order,
    ...answer,
    applyTags: tag && meet([tag], wanted) ? [tag] : [],
    autoAnswerFor: [],
  }));
}

const distinct = (tags: readonly KonveyorTag[]): readonly KonveyorTag[] =>
  tags.filter((tag, index) => !meet([tag], tags.slice(0, index)));
