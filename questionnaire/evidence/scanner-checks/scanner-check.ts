import type { Finding, Sureness } from '../finding.ts';
import { rowTitle } from '../parsing/row-title.ts';
import type { Shown } from '../parsing/shown.ts';
import type { EvidenceField } from '../reader.ts';

/** How sure an answer is that a check gives by a pass or a failure; a result that is not named means nothing. */
export interface Meaning {
  readonly pass?: Sureness;
  readonly fail?: Sureness;
}

/** What one check of a scanner or linter means for one question. */
export interface ScannerCheck extends Meaning {
  readonly questionnaire: Finding['questionnaire'];
  readonly question: string;
  /** The answers, `!` before a statement that does not hold. */
  readonly answers: { readonly pass?: string; readonly fail?: string };
}

/** The checks of a scanner by their id. */
export type ScannerChecks = Readonly<Record<string, readonly ScannerCheck[]>>;

/** A check of a row of platform-hardening. */
export const rowCheck = (
  question: string,
  meaning: Meaning = { pass: 'stated', fail: 'stated' },
): ScannerCheck => ({
  questionnaire: 'platform-hardening',
  question,
  answers: { pass: 'as-recommended', fail: 'otherwise' },
  ...meaning,
});

/** A check of a question of application-readiness. */
export const answerCheck = (
  question: string,
  answers: ScannerCheck['answers'],
  meaning: Meaning,
): ScannerCheck => ({ questionnaire: 'application-readiness', question, answers, ...meaning });

/** A check of a statement about the Containerfile. */
export const practiceCheck = (
  statement: string,
  meaning: Meaning = { pass: 'stated', fail: 'stated' },
): ScannerCheck =>
  answerCheck('containerfile-practices', { pass: statement, fail: `!${statement}` }, meaning);

/** What the checks of a scanner can tell; `name` says of an id where it is found. */
export const scannerFields = (
  checks: ScannerChecks,
  name: (id: string) => string,
): readonly EvidenceField[] =>
  Object.entries(checks).flatMap(([id, list]) =>
    list.map(({ questionnaire, question, pass, fail }) => ({
      questionnaire,
      question,
      field: name(id),
      sureness: pass === 'stated' || fail === 'stated' ? ('stated' as const) : ('hinted' as const),
    })),
  );

/** The sentence about a check that ended so, with its title, where the report gives one. */
export function checkSentence(check: string, ended: string, title: string | undefined): string {
  const said = rowTitle(title ?? '');
  return `${check} is ${ended}${said === '' ? '' : `: ${said}`}.`;
}

/** What checks show that passed or failed on a line, from 1; nothing where the result means nothing. */
export function shownByChecks(
  checks: readonly ScannerCheck[] | undefined,
  result: 'pass' | 'fail',
  line: number,
  because: string,
): readonly Shown[] {
  return (checks ?? []).flatMap((check) => {
    const sureness = check[result];
    const written = check.answers[result];
    if (!sureness || written === undefined) return [];
    const { questionnaire, question } = check;
    const holds = written.startsWith('!') ? { holds: false as const } : {};
    return [
      { questionnaire, question, answer: written.replace(/^!/, ''), ...holds, sureness, line, because },
    ];
  });
}
