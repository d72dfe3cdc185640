import type { Answer } from '../questionnaire/answers.ts';
import type { Question } from '../questionnaire/question.ts';

/** What is kept about one question. */
export interface KeptQuestion {
  /** Absent while it is unanswered. */
  readonly answer?: Answer;
  readonly note?: string;
  /** Why the answer stands although files show another one. */
  readonly override?: string;
}

/** Values of a form that stand in place of an answer; no id of an option begins like them. */
export const insteadOfAnswer = {
  unknown: '?unknown',
  notApplicable: '?not-applicable',
  /** Offered where a choice that was made cannot be undone otherwise. */
  unanswered: '?unanswered',
} as const;

/** The fields of one question as texts, as they were typed or as what is kept reads in a form. */
export interface TypedQuestion {
  /** Ids of chosen options, `yes` or `no`, or the one text of a number or a text. */
  readonly values: readonly string[];
  /** Which values of `insteadOfAnswer` were chosen. */
  readonly instead: readonly string[];
  /** Why it does not apply. */
  readonly reason: string;
  readonly note: string;
  readonly override: string;
}

/** The name of a field of a question: `answer` and `instead` hold its values, `shown` what was kept when the page was made. */
export const questionField = (part: QuestionPart, questionId: string): string => `${part}.${questionId}`;

/** The id of that field on a page, which errors link to. */
export const questionFieldId = (part: QuestionPart, questionId: string): string => `${part}-${questionId}`;

/** What a form asks about one question. */
export type QuestionPart = 'shown' | 'answer' | 'instead' | 'reason' | 'note' | 'override' | 'choice';

/** True where the answer is typed, so that what stands in its place needs a field of its own. */
export const isTyped = ({ kind }: Question): boolean => kind === 'whole-number' || kind === 'short-text';

/** What a form shows for what is kept. */
export function typedQuestion({ answer, note = '', override = '' }: KeptQuestion): TypedQuestion {
  const typed = { values: [], instead: [], reason: '', note, override };
  if (answer === undefined) return typed;
  if (answer === null) return { ...typed, instead: [insteadOfAnswer.unknown] };
  if (typeof answer === 'boolean') return { ...typed, values: [answer ? 'yes' : 'no'] };
  if (typeof answer !== 'object') return { ...typed, values: [String(answer)] };
  if (!('notApplicable' in answer)) return { ...typed, values: answer };
  return { ...typed, instead: [insteadOfAnswer.notApplicable], reason: answer.notApplicable };
}

/** Every field of a question as a form sends it, `shown` apart. */
export function fieldsOf(
  question: Question,
  { values, instead, reason, note, override }: TypedQuestion,
): readonly (readonly [name: string, value: string])[] {
  const field = (part: QuestionPart) => (value: string) => [questionField(part, question.id), value] as const;
  return [
    ...values.map(field('answer')),
    ...instead.map(field(isTyped(question) ? 'instead' : 'answer')),
    field('reason')(reason),
    field('note')(note),
    field('override')(override),
  ];
}
