import { z } from 'zod';
import { type Answer, readAnswers } from '../../questionnaire/answers.ts';
import type { Question, Questionnaire } from '../../questionnaire/question.ts';
import {
  insteadOfAnswer,
  isTyped,
  type KeptQuestion,
  questionField,
  type TypedQuestion,
  typedQuestion,
} from '../../templates/typed-question.ts';
import type { PageForm } from '../request/read-page-form.ts';
import { answerValue } from '../schemas/answers.ts';
import { plainText } from '../schemas/plain-text.ts';

/** A field of a question that cannot be saved as it is, with a stable code of what is wrong. */
export interface TypedError {
  readonly part: 'answer' | 'reason' | 'note' | 'override';
  readonly code: string;
}

/** One question of a form, read: what was shown, what was typed, and what of it can be saved. */
export interface ReadQuestion {
  readonly question: Question;
  /** What was kept when the page was made. */
  readonly shown: KeptQuestion;
  readonly typed: TypedQuestion;
  /** What the person wants to be kept; where it is wrong, as it was shown. */
  readonly mine: KeptQuestion;
  readonly errors: readonly TypedError[];
}

const shownSchema = z.strictObject({
  answer: answerValue.optional(),
  note: z.string().optional(),
  override: z.string().optional(),
});

/**
 * Reads the fields of one question. `absent`: the form does not ask it; `broken`: no page of ours sends such fields. What was shown
 * and sent back untouched is no change, whatever a browser does to line ends.
 */
export function readTypedQuestion(
  questionnaire: Questionnaire,
  question: Question,
  form: PageForm,
): ReadQuestion | 'absent' | 'broken' {
  const field = (part: Parameters<typeof questionField>[0]) => questionField(part, question.id);
  const sent = form.many(field('shown'));
  if (sent.length === 0) return 'absent';
  const shown = readShown(questionnaire, question, sent[0] ?? '');
  if (!shown) return 'broken';
  const isInstead = (value: string) => Object.values<string>(insteadOfAnswer).includes(value);
  const answers = form.many(field('answer'));
  const typed: TypedQuestion = {
    values: isTyped(question) ? answers : answers.filter((value) => !isInstead(value)),
    instead: isTyped(question) ? form.many(field('instead')) : answers.filter(isInstead),
    reason: form.one(field('reason')),
    note: form.one(field('note')),
    override: form.one(field('override')),
  };
  if (!typed.instead.every(isInstead) || (question.kind !== 'several-of' && answers.length > 1))
    return 'broken';
  const asksOverride = form.many(field('override')).length > 0;
  const answer = readAnswer(questionnaire, question, typed, shown.answer);
  const note = readText('note', typed.note, shown.note, 2000);
  const override = asksOverride
    ? readText('override', typed.override, shown.override, 500)
    : { value: shown.override };
  return {
    question,
    shown,
    typed,
    mine: kept({ answer: answer.value, note: note.value, override: override.value }),
    errors: [answer, note, override].flatMap(({ error }) => error ?? []),
  };
}

interface Read<T> {
  readonly value: T | undefined;
  readonly error?: TypedError;
}

function readShown(questionnaire: Questionnaire, { id }: Question, sent: string): KeptQuestion | undefined {
  try {
    const shown = shownSchema.safeParse(JSON.parse(sent));
    if (!shown.success) return undefined;
    const { answer } = shown.data;
    if (answer !== undefined && !readAnswers(questionnaire, { [id]: answer }).ok) return undefined;
    return kept(shown.data);
  } catch {
    return undefined;
  }
}

const kept = ({
  answer,
  note,
  override,
}: { [Key in keyof KeptQuestion]: KeptQuestion[Key] | undefined }) => ({
  ...(answer === undefined ? {} : { answer }),
  ...(note === undefined ? {} : { note }),
  ...(override === undefined ? {} : { override }),
});

function readAnswer(
  questionnaire: Questionnaire,
  question: Question,
  typed: TypedQuestion,
  shown: Answer | undefined,
): Read<Answer> {
  const wrong = (code: string, part: TypedError['part'] = 'answer') => ({
    value: shown,
    error: { part, code },
  });
  const values = isTyped(question) ? typed.values.filter((value) => value.trim() !== '') : typed.values;
  if (typed.instead.length + Math.min(values.length, 1) > 1) return wrong('more-than-one');
  const [instead] = typed.instead;
  if (instead === insteadOfAnswer.unanswered) return { value: undefined };
  if (instead === insteadOfAnswer.notApplicable && typed.reason.trim() === '')
    return wrong('reason-missing', 'reason');
  if (instead === undefined && values.length === 0)
    return isLeftOver(typed.reason, shown) ? { value: undefined } : wrong('reason-alone');
  const answer = instead === undefined ? answerOf(question, values) : insteadOf(instead, typed.reason);
  if (isSame(question, answer, shown)) return { value: shown };
  const read = readAnswers(questionnaire, { [question.id]: answer });
  if (read.ok) return { value: answer };
  const issue = read.issues[0];
  return wrong(issue?.code ?? 'other', issue?.pointer.endsWith('/notApplicable') ? 'reason' : 'answer');
}

/** Whether a reason is empty or the one that was shown, which a browser sends although another answer was chosen. */
const isLeftOver = (reason: string, shown: Answer | undefined): boolean =>
  reason.trim() === '' ||
  asSent(typedQuestion(shown === undefined ? {} : { answer: shown }).reason).trim() === reason.trim();

const insteadOf = (instead: string, reason: string): Answer =>
  instead === insteadOfAnswer.unknown ? null : { notApplicable: reason.trim() };

/** The answer that values stand for; what is no number stays text, which is then refused. */
function answerOf(question: Question, values: readonly string[]): Answer {
  const [value = ''] = values;
  switch (question.kind) {
    case 'several-of':
      return values;
    case 'yes-no':
      return value === 'yes' ? true : value === 'no' ? false : value;
    case 'whole-number': {
      const digits = value.normalize('NFKC').replaceAll(/[\s,]/g, '');
      return /^-?\d{1,15}$/.test(digits) ? Number(digits) : value;
    }
    default:
      return value;
  }
}

/** What a browser makes of a text in a form. */
const asSent = (text: string): string => text.replaceAll(/\r\n?/g, '\n').toWellFormed();

const comparable = (question: Question, answer: Answer | undefined): string | undefined => {
  if (question.kind === 'several-of' && Array.isArray(answer)) return JSON.stringify(answer.toSorted());
  if (typeof answer === 'object' && answer !== null && 'notApplicable' in answer)
    return JSON.stringify({ notApplicable: asSent(answer.notApplicable).trim() });
  return JSON.stringify(typeof answer === 'string' ? asSent(answer) : answer);
};

const isSame = (question: Question, one: Answer | undefined, other: Answer | undefined): boolean =>
  comparable(question, one) === comparable(question, other);

function readText(
  part: 'note' | 'override',
  typed: string,
  shown: string | undefined,
  longest: number,
): Read<string> {
  if (typed.trim() === asSent(shown ?? '').trim()) return { value: shown };
  if (typed.trim() === '') return { value: undefined };
  const read = plainText(longest, 1).safeParse(typed);
  if (read.success) return { value: read.data };
  const [issue] = read.error.issues;
  const code =
    issue?.code === 'too_big' ? 'too-long' : issue?.code === 'custom' ? issue.params?.['code'] : undefined;
  return { value: shown, error: { part, code: typeof code === 'string' ? code : 'other' } };
}
