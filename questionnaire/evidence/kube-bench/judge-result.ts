import { isWithinMode, modeOf } from '../parsing/file-mode.ts';
import { guardedFiles } from '../parsing/guarded-files.ts';
import type { BenchResult } from './bench-results.ts';
import type { PartOfQuestion } from './questions-of-result.ts';

/** What a result says about its part of a question; `holds` is `undefined` where it leaves that open. */
export interface JudgedPart {
  readonly holds: boolean | undefined;
  readonly isHint?: true;
  /** What has to be said beside the result, as a clause. */
  readonly note?: string;
}

/** Judges a result by what the question recommends, which may be more, or less, than its edition of the benchmark wants. */
export function judgeResult(result: BenchResult, asked: PartOfQuestion, isPair: boolean): JudgedPart {
  const { passed, actual } = result;
  if (passed === undefined) return { holds: undefined };
  if (asked.part === 'mode') return judgeMode(result, passed, asked.question);
  if (asked.flag === 'bind-address' && passed)
    return /--bind-address[= ]127\.0\.0\.1|^\s*127\.0\.0\.1\s*$/.test(actual)
      ? { holds: true }
      : {
          holds: true,
          isHint: true,
          note: 'kube-bench passes an absent flag too, which means every address',
        };
  if (isPair && !passed && asked.flag) {
    // Two flags stand in one row; what was found may show which of them is missing.
    if (!/(?:apiserver|etcd)\b.*\s--/s.test(actual.slice(0, 20_000)))
      return {
        holds: false,
        isHint: true,
        note: 'the row is about two flags, and which of them fails does not show',
      };
    const isThere = new RegExp(`--${asked.flag}[= ]`).test(actual.slice(0, 20_000));
    return isThere
      ? {
          holds: true,
          ...(asked.unseen ? { isHint: true } : {}),
          note: `but --${asked.flag} is set${asked.unseen ? `, and ${asked.unseen}` : ''}`,
        }
      : { holds: false, note: `and --${asked.flag} is not set` };
  }
  return passed && asked.unseen ? { holds: true, isHint: true, note: asked.unseen } : { holds: passed };
}

function judgeMode({ description, actual }: BenchResult, passed: boolean, question: string): JudgedPart {
  const recommended = guardedFiles.find((file) => file.question === question)?.widest;
  if (recommended === undefined) return { holds: passed };
  const octal = recommended.toString(8);
  const modes = [...actual.slice(0, 20_000).matchAll(/(?:permissions=|^\s*)([0-7]{3,4})\b/gm)].flatMap(
    ([, mode]) => modeOf(mode ?? '') ?? [],
  );
  if (modes.length > 0) {
    const wide = modes.find((mode) => !isWithinMode(mode, recommended));
    if (wide === undefined)
      return passed
        ? { holds: true }
        : { holds: true, note: `but ${octal} or stricter is recommended, and what it found is` };
    return {
      holds: false,
      note: `and it found ${wide.toString(8)}, where ${octal} or stricter is recommended`,
    };
  }
  const tested = modeOf(/\b([0-7]{3,4})\b/.exec(description)?.[1] ?? '');
  if (tested === undefined || tested === recommended) return { holds: passed };
  if (isWithinMode(recommended, tested))
    return passed
      ? {
          holds: true,
          isHint: true,
          note: `but ${octal} or stricter is recommended, and the mode does not show`,
        }
      : { holds: false };
  return passed ? { holds: true } : { holds: undefined };
}
