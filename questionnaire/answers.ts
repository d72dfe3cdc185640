import { pointerOf } from './json-pointer.ts';
import type { Question, Questionnaire } from './question.ts';
import { renamed } from './renamed.ts';

/** "This question does not apply to this application", with the reason why (1 to 500 characters). */
export interface NotApplicable {
  readonly notApplicable: string;
}

/** One answer as it is sent and stored; `null` is "we do not know", which differs from not yet asked. */
export type Answer = string | readonly string[] | number | boolean | null | NotApplicable;

/** Question id → answer. Holds only what `readAnswers` has accepted. */
export type Answers = Readonly<Record<string, Answer>>;

/** One thing that is wrong with an input: a JSON pointer into it, a stable code and a sentence that says what to do. */
export interface Issue {
  readonly pointer: string;
  readonly code: string;
  readonly detail: string;
}

/** Either the answers, or every issue at once, up to `MOST_ISSUES`. */
export type ReadAnswers =
  | { readonly ok: true; readonly answers: Answers }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** The most issues that one reading lists; more are not looked for. */
export const MOST_ISSUES = 100;

/** The longest reason that `notApplicable` may give, in characters. */
export const LONGEST_REASON = 500;

/** True when a text holds a control character other than tab and line breaks. */
export function hasControlCharacter(text: string): boolean {
  return /[^\P{Cc}\t\n\r]/u.test(text);
}

const questionsById = new WeakMap<Questionnaire, ReadonlyMap<string, Question>>();

/** The questions of a questionnaire by id. */
export function questionsOf(questionnaire: Questionnaire): ReadonlyMap<string, Question> {
  let byId = questionsById.get(questionnaire);
  if (!byId) {
    byId = new Map(questionnaire.sections.flatMap((section) => section.questions).map((q) => [q.id, q]));
    questionsById.set(questionnaire, byId);
  }
  return byId;
}

/** The id that a question has in this questionnaire: its own, or the one that it was renamed to since. */
export function currentId(questionnaire: Questionnaire, id: string, renames = renamed): string {
  if (questionsOf(questionnaire).has(id) || !Object.hasOwn(renames, id)) return id;
  return renames[id] as string;
}

/**
 * Checks `input` against the questionnaire. Ids that were renamed are read under their new name. Never throws;
 * the result holds the given values and nothing else, in the questionnaire's order.
 */
export function readAnswers(questionnaire: Questionnaire, input: unknown, renames = renamed): ReadAnswers {
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    return {
      ok: false,
      issues: [issue([], 'not-an-object', 'Send answers as an object: question id → answer.')],
    };
  const questions = questionsOf(questionnaire);
  const issues: Issue[] = [];
  const read = new Map<string, Answer>();
  for (const [key, value] of Object.entries(input)) {
    if (issues.length === MOST_ISSUES) break;
    const id = currentId(questionnaire, key, renames);
    const question = questions.get(id);
    if (!question) issues.push(unknownQuestion(questionnaire, key, pointerOf([key])));
    else if (read.has(id))
      issues.push(
        issue(
          [key],
          'answered-twice',
          `"${key}" is now called "${id}", which is answered too. Send one of them.`,
        ),
      );
    else {
      const wrong = issueWith(question, value);
      if (wrong) issues.push(issue([key, ...wrong.path], wrong.code, wrong.detail));
      else read.set(id, value as Answer);
    }
  }
  if (issues.length > 0) return { ok: false, issues };
  const answers: Record<string, Answer> = {};
  for (const id of questions.keys()) {
    const value = read.get(id);
    if (value !== undefined) answers[id] = value;
  }
  return { ok: true, answers };
}

interface Wrong {
  readonly path: readonly (string | number)[];
  readonly code: string;
  readonly detail: string;
}

const wrong = (code: string, detail: string, path: Wrong['path'] = []): Wrong => ({ path, code, detail });

const controlCharacter = (path: Wrong['path'] = []): Wrong =>
  wrong(
    'control-character',
    'Send text without control characters; tabs and line breaks may stand in it.',
    path,
  );

function issueWith(question: Question, value: unknown): Wrong | undefined {
  if (value === null) return undefined;
  if (typeof value === 'object' && !Array.isArray(value)) return issueWithNotApplicable(question, value);
  switch (question.kind) {
    case 'one-of':
      if (typeof value !== 'string')
        return wrong('wrong-kind', `Send one option id as text: ${listed(question.options)}.`);
      return question.options.some((option) => option.id === value)
        ? undefined
        : wrong(
            'unknown-option',
            `"${clipped(value)}" is not an option of "${question.id}". Send one of ${listed(question.options)}.`,
          );
    case 'several-of':
      return issueWithSeveral(question, value);
    case 'whole-number':
      if (typeof value !== 'number' || !Number.isInteger(value))
        return wrong(
          'wrong-kind',
          `Send a whole number of ${question.unit}, from ${question.least} to ${question.most}.`,
        );
      return value < question.least || value > question.most
        ? wrong('out-of-range', `${value} is outside ${question.least} to ${question.most} ${question.unit}.`)
        : undefined;
    case 'yes-no':
      return typeof value === 'boolean' ? undefined : wrong('wrong-kind', 'Send true or false.');
    case 'short-text':
      if (typeof value !== 'string' || value.trim() === '')
        return wrong('wrong-kind', 'Send a text that is not empty.');
      if (hasControlCharacter(value)) return controlCharacter();
      return value.length > question.longest
        ? wrong('too-long', `The text has ${value.length} characters; ${question.longest} are allowed.`)
        : undefined;
  }
}

function issueWithSeveral(
  question: Extract<Question, { kind: 'several-of' }>,
  value: unknown,
): Wrong | undefined {
  if (!Array.isArray(value) || value.length === 0)
    return wrong('wrong-kind', `Send a list with at least one of ${listed(question.options)}.`);
  for (const [index, id] of value.entries()) {
    if (!question.options.some((option) => option.id === id))
      return wrong(
        'unknown-option',
        `"${clipped(String(id))}" is not an option of "${question.id}". Send some of ${listed(question.options)}.`,
        [index],
      );
    if (value.indexOf(id) !== index)
      return wrong('repeated-option', `"${id}" appears twice in the list.`, [index]);
  }
  return question.none !== undefined && value.length > 1 && value.includes(question.none)
    ? wrong('contradicting-options', `"${question.none}" says that none of the others holds; send it alone.`)
    : undefined;
}

function issueWithNotApplicable(question: Question, value: object): Wrong | undefined {
  const { notApplicable: reason, ...others } = value as Record<string, unknown>;
  const unknown = Object.keys(others)[0];
  if (unknown !== undefined || typeof reason !== 'string')
    return wrong(
      'wrong-kind',
      'An answer that is an object has one field: { "notApplicable": "the reason" }.',
      unknown === undefined ? [] : [unknown],
    );
  if (question.alwaysApplies)
    return wrong(
      'always-applies',
      `"${question.id}" applies to every application. Answer it, or send null for "we do not know".`,
    );
  if (reason.trim() === '')
    return wrong('reason-missing', 'Say why the question does not apply.', ['notApplicable']);
  if (hasControlCharacter(reason)) return controlCharacter(['notApplicable']);
  return reason.length > LONGEST_REASON
    ? wrong('too-long', `The reason has ${reason.length} characters; ${LONGEST_REASON} are allowed.`, [
        'notApplicable',
      ])
    : undefined;
}

const issue = (path: readonly (string | number)[], code: string, detail: string): Issue => ({
  pointer: pointerOf(path),
  code,
  detail,
});

const clipped = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

const listed = (options: readonly { id: string }[]): string =>
  options.map((option) => `"${option.id}"`).join(', ');

/** The issue of a key that names no question of the questionnaire, with one that may be meant. */
export function unknownQuestion(questionnaire: Questionnaire, key: string, pointer: string): Issue {
  const words = new Set(key.toLowerCase().split(/[^a-z0-9]+/));
  const near = [...questionsOf(questionnaire).keys()].find(
    (id) => id.split('-').filter((word) => words.has(word)).length >= 2,
  );
  const hint = near ? ` Did you mean "${near}"?` : '';
  return {
    pointer,
    code: 'unknown-question',
    detail: `"${clipped(key)}" is not a question of ${questionnaire.id} ${questionnaire.version}.${hint}`,
  };
}
