import { type Answer, type Answers, currentId, questionsOf, readAnswers } from './answers.ts';
import type { Questionnaire } from './question.ts';
import { renamed } from './renamed.ts';

/** What happens to answers, and to notes and reasons beside them, when they are moved to another version of their questionnaire. */
export interface Move {
  /** The answers that the other version accepts, under its ids and in its order. */
  readonly answers: Answers;
  readonly notes: Readonly<Record<string, string>>;
  /** Reasons to stand against a file. */
  readonly overrides: Readonly<Record<string, string>>;
  /** Questions that only the other version asks. */
  readonly added: readonly string[];
  /** Questions that the other version does not ask; what was answered there stays behind. */
  readonly retired: readonly string[];
  readonly renamed: readonly { readonly from: string; readonly to: string }[];
  /** Questions of both versions whose answer the other one does not accept, so that they become unanswered. */
  readonly reopened: readonly string[];
}

/** Moves answers, notes and reasons from one version of a questionnaire to another. Loses nothing that the other version has a question for and accepts. */
export function moveAnswers(
  from: Questionnaire,
  to: Questionnaire,
  given: {
    readonly answers: Answers;
    readonly notes: Readonly<Record<string, string>>;
    readonly overrides?: Readonly<Record<string, string>> | undefined;
  },
  renames = renamed,
): Move {
  const before = [...questionsOf(from).keys()];
  const after = questionsOf(to);
  const newId = new Map(before.map((id) => [id, currentId(to, id, renames)]));
  const reached = new Set(newId.values());
  const accepted: Record<string, Answer> = {};
  const reopened: string[] = [];
  for (const [id, answer] of Object.entries(given.answers)) {
    const target = newId.get(id);
    if (target === undefined || !after.has(target)) continue;
    if (readAnswers(to, { [target]: answer }).ok) accepted[target] = answer;
    else reopened.push(target);
  }
  const moved = (texts: Readonly<Record<string, string>>) => {
    const entries = Object.entries(texts).flatMap(([id, text]) => {
      const target = newId.get(id);
      return target !== undefined && after.has(target) ? [[target, text] as const] : [];
    });
    return inOrder(after.keys(), Object.fromEntries(entries));
  };
  return {
    answers: inOrder(after.keys(), accepted),
    notes: moved(given.notes),
    overrides: moved(given.overrides ?? {}),
    added: [...after.keys()].filter((id) => !reached.has(id)),
    retired: before.filter((id) => !after.has(newId.get(id) as string)),
    renamed: before
      .map((id) => ({ from: id, to: newId.get(id) as string }))
      .filter(({ from: was, to: is }) => was !== is && after.has(is)),
    reopened,
  };
}

function inOrder<T>(ids: Iterable<string>, values: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(
    [...ids].filter((id) => Object.hasOwn(values, id)).map((id) => [id, values[id] as T]),
  );
}
