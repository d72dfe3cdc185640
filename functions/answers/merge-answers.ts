import {
  type Answer,
  type Answers,
  currentId,
  type Issue,
  questionsOf,
  readAnswers,
  unknownQuestion,
} from '../../questionnaire/answers.ts';
import { pointerOf } from '../../questionnaire/json-pointer.ts';
import type { Questionnaire } from '../../questionnaire/question.ts';

type Notes = Readonly<Record<string, string>>;

/** What `save-answers` is sent; each part may be missing. `null` takes a note or a reason away, `remove` an answer. */
export interface AnswersPatch {
  readonly answers?: Answers | undefined;
  readonly notes?: Readonly<Record<string, string | null>> | undefined;
  readonly overrides?: Readonly<Record<string, string | null>> | undefined;
  readonly remove?: readonly string[] | undefined;
}

/** Answers, notes, and reasons to stand against a file, as they are stored. */
export interface AnswersAndNotes {
  readonly answers: Answers;
  readonly notes: Notes;
  /** Absent until the first reason is given. */
  readonly overrides?: Notes;
}

/** Question id → before and after, for what differs; a side that is missing was, or is now, not there. */
export interface AnswersDifference {
  readonly answers: Readonly<Record<string, { before?: Answer; after?: Answer }>>;
  readonly notes: Readonly<Record<string, { before?: string; after?: string }>>;
  readonly overrides?: Readonly<Record<string, { before?: string; after?: string }>>;
}

/** Either what is to be stored, in the questionnaire's order, or every issue at once with pointers into the patch. */
export type MergedAnswers =
  | { readonly ok: true; readonly merged: AnswersAndNotes }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Checks a patch against the questionnaire and applies it to what is stored. Never throws. */
export function mergeAnswers(
  questionnaire: Questionnaire,
  stored: AnswersAndNotes,
  patch: AnswersPatch,
): MergedAnswers {
  const read = readAnswers(questionnaire, patch.answers ?? {});
  const given = read.ok ? read.answers : {};
  const issues: Issue[] = read.ok
    ? []
    : read.issues.map((issue) => ({ ...issue, pointer: `/answers${issue.pointer}` }));
  const questions = questionsOf(questionnaire);
  const idOf = (id: string): string => currentId(questionnaire, id);
  const refuseUnknown = (id: string, pointer: string): void => {
    if (!questions.has(idOf(id))) issues.push(unknownQuestion(questionnaire, id, pointer));
  };
  for (const part of ['notes', 'overrides'] as const)
    for (const id of Object.keys(patch[part] ?? {})) refuseUnknown(id, pointerOf([part, id]));
  const sent = new Set(Object.keys(patch.answers ?? {}).map(idOf));
  for (const [index, id] of (patch.remove ?? []).entries()) {
    refuseUnknown(id, `/remove/${index}`);
    if (sent.has(idOf(id)))
      issues.push({
        pointer: `/remove/${index}`,
        code: 'answered-and-removed',
        detail: 'The same request answers this question. Send one of the two.',
      });
  }
  if (issues.length > 0) return { ok: false, issues };

  const removed = new Set((patch.remove ?? []).map(idOf));
  const answerOf = (id: string): Answer | undefined =>
    removed.has(id) ? undefined : Object.hasOwn(given, id) ? given[id] : stored.answers[id];
  const texts = (before: Notes, changed: AnswersPatch['notes'] = {}): Notes => {
    const now = new Map(Object.entries(changed).map(([id, text]) => [idOf(id), text]));
    return pick(questions.keys(), (id) => (now.has(id) ? now.get(id) : before[id]) ?? undefined);
  };
  const overrides = texts(stored.overrides ?? {}, patch.overrides);
  return {
    ok: true,
    merged: {
      answers: pick(questions.keys(), answerOf),
      notes: texts(stored.notes, patch.notes),
      ...(stored.overrides || Object.keys(overrides).length > 0 ? { overrides } : {}),
    },
  };
}

/** What differs between two states of the same assessment. */
export function answersDifference(before: AnswersAndNotes, after: AnswersAndNotes): AnswersDifference {
  const overrides = changes(before.overrides ?? {}, after.overrides ?? {});
  return {
    answers: changes(before.answers, after.answers),
    notes: changes(before.notes, after.notes),
    ...(Object.keys(overrides).length > 0 ? { overrides } : {}),
  };
}

function pick<T>(ids: Iterable<string>, find: (id: string) => T | undefined): Record<string, T> {
  const entries = [...ids].map((id) => [id, find(id)] as const);
  return Object.fromEntries(entries.filter((entry): entry is [string, T] => entry[1] !== undefined));
}

function changes<T>(
  before: Readonly<Record<string, T>>,
  after: Readonly<Record<string, T>>,
): Record<string, { before?: T; after?: T }> {
  const ids = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return pick(ids, (id) => {
    const [was, is] = [before[id], after[id]];
    if (JSON.stringify(was) === JSON.stringify(is)) return undefined;
    return { ...(was === undefined ? {} : { before: was }), ...(is === undefined ? {} : { after: is }) };
  });
}
