import type { LinedText } from './lined-text.ts';

/** One instruction of a Containerfile, its continued lines put together and the comments between them left out. */
export interface Instruction {
  /** In upper case; of ONBUILD that of the instruction that it triggers. */
  readonly keyword: string;
  /** Whether it is carried out only in images that start from this one. */
  readonly isOnbuild: boolean;
  /** From 1: the line of its keyword. */
  readonly line: number;
  /** Such as `from` of `--from=build`; a flag that stands twice is there twice. */
  readonly flags: readonly { readonly name: string; readonly value: string }[];
  /** What follows the flags. */
  readonly rest: LinedText;
  /** The lines of its heredocs, the closing ones included. */
  readonly heredoc: LinedText;
}

/** The value of the first flag of a name. */
export const flagOf = (instruction: Instruction, name: string): string | undefined =>
  instruction.flags.find((flag) => flag.name === name)?.value;

/** The texts of a JSON list, as the exec form of RUN, CMD and ENTRYPOINT wants them; `undefined` where Docker would take a shell line. */
export function jsonList(text: string): readonly string[] | undefined {
  if (!text.startsWith('[') || text.length > 100_000) return undefined;
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) && list.every((item) => typeof item === 'string') ? list : undefined;
  } catch {
    return undefined;
  }
}

/** The words of arguments that are no shell line, quotes taken away; also those of a JSON list. */
export function wordsOf(text: string): readonly string[] {
  return (
    jsonList(text) ??
    (text.match(/(?:"(?:[^"\\]|\\.)*"|'[^']*'|\\.|[^\s"'\\]|["'\\])+/g) ?? []).map((word) =>
      word.replaceAll(
        /"((?:[^"\\]|\\.)*)"|'([^']*)'/g,
        (_, double?: string, single?: string) => double ?? single ?? '',
      ),
    )
  );
}

/** The names and values of ENV, ARG and LABEL, in both spellings, each with its line; `undefined` where no value is given. */
export function pairsOf({ keyword, rest }: Instruction): readonly Pair[] {
  const old = /^([^\s=]+)\s+(.*)$/s.exec(rest.text);
  if (old?.[1] && keyword !== 'ARG' && !rest.text.slice(0, 500).split(/\s/, 1)[0]?.includes('='))
    return [{ name: old[1], value: old[2] ?? '', line: rest.lineAt(0) }];
  const pairs: Pair[] = [];
  for (const found of rest.text.matchAll(/(?:"(?:[^"\\]|\\.)*"|'[^']*'|\\.|[^\s"'\\]|["'\\])+/g)) {
    const word = wordsOf(found[0])[0] ?? '';
    const equals = word.indexOf('=');
    const name = equals < 0 ? word : word.slice(0, equals);
    pairs.push({
      name,
      value: equals < 0 ? undefined : word.slice(equals + 1),
      line: rest.lineAt(found.index),
    });
  }
  return pairs;
}

/** One name of ENV, ARG or LABEL. */
export interface Pair {
  readonly name: string;
  readonly value: string | undefined;
  readonly line: number;
}
