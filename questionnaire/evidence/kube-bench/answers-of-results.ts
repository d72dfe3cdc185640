import { guardedFiles } from '../parsing/guarded-files.ts';
import { rowTitle } from '../parsing/row-title.ts';
import type { BenchResult } from './bench-results.ts';
import { type JudgedPart, judgeResult } from './judge-result.ts';
import { type Part, questionsOfResult } from './questions-of-result.ts';

/** What the results of a file say about one question. */
export interface BenchAnswer {
  readonly question: string;
  readonly answer: 'as-recommended' | 'otherwise';
  readonly isHint: boolean;
  readonly line: number;
  /** A sentence. */
  readonly because: string;
}

interface Judged extends JudgedPart {
  readonly part: Part;
  readonly result: BenchResult;
}

/** The answers to all questions of which some result speaks; the parts of a question, such as mode and owner of a file, have to hold together. */
export function answersOfResults(
  results: readonly BenchResult[],
  profile: string,
  isAsked: (question: string) => boolean,
): {
  readonly answers: readonly BenchAnswer[];
  readonly touched: ReadonlySet<BenchResult>;
  readonly questions: ReadonlySet<string>;
} {
  const judged = new Map<string, Judged[]>();
  const touched = new Set<BenchResult>();
  for (const result of results) {
    const asked = questionsOfResult(result);
    for (const one of asked) {
      if (!isAsked(one.question)) continue;
      touched.add(result);
      const own = judged.get(one.question) ?? [];
      own.push({ part: one.part, result, ...judgeResult(result, one, asked.length > 1) });
      judged.set(one.question, own);
    }
  }
  const answers = [...judged].flatMap(([question, parts]) => answerOf(question, parts, profile) ?? []);
  return { answers, touched, questions: new Set(judged.keys()) };
}

function answerOf(question: string, parts: readonly Judged[], profile: string): BenchAnswer | undefined {
  const failed =
    parts.find(({ holds, isHint }) => holds === false && !isHint) ??
    parts.find(({ holds }) => holds === false);
  if (failed)
    return {
      question,
      answer: 'otherwise',
      isHint: failed.isHint === true,
      line: failed.result.line,
      because: sentence(failed, profile),
    };
  const passed = parts.find(({ holds, isHint }) => holds && isHint) ?? parts.find(({ holds }) => holds);
  if (!passed) return undefined;
  const open = needed(question, profile).filter(
    (part) =>
      !parts.some((one) => one.part === part) ||
      parts.some((one) => one.part === part && one.holds === undefined),
  );
  const note =
    open.length > 0
      ? `but the result about ${open.map((part) => called[part]).join(' and ')} is missing or unknown`
      : passed.note;
  return {
    question,
    answer: 'as-recommended',
    isHint: passed.isHint === true || open.length > 0,
    line: passed.result.line,
    because: sentence({ ...passed, ...(note ? { note } : {}) }, profile),
  };
}

const called: Readonly<Record<Part, string>> = {
  whole: 'it',
  mode: 'the mode',
  owner: 'the owner',
  'not-always-allow': 'AlwaysAllow',
  node: 'Node',
  rbac: 'RBAC',
};

function needed(question: string, profile: string): readonly Part[] {
  if (question === 'api-server-authorises-by-node-and-rbac')
    // Later editions for OpenShift no longer ask about AlwaysAllow, which its operator never sets.
    return /^(?:rh|ocp)/.test(profile) ? ['node', 'rbac'] : ['not-always-allow', 'node', 'rbac'];
  const file = guardedFiles.find((one) => one.question === question);
  if (!file) return ['whole'];
  return [
    ...(file.widest === undefined ? [] : (['mode'] as const)),
    ...(file.owner === undefined ? [] : (['owner'] as const)),
  ];
}

function sentence({ result, note }: Judged, profile: string): string {
  const { number, description, passed } = result;
  const of = profile ? ` (${profile})` : '';
  return `Result ${number} of kube-bench${of} is ${passed ? 'PASS' : 'FAIL'}: ${rowTitle(description)}${note ? `; ${note}` : ''}.`;
}
