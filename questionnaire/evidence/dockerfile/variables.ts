import type { Instruction } from './instruction.ts';
import { pairsOf } from './instruction.ts';

/** What a variable of a Containerfile holds: an ARG may be given another value at the build, an ENV may not. */
export interface Variable {
  /** `undefined` where it has no default, or the default cannot be resolved. */
  readonly value: string | undefined;
  readonly isArg: boolean;
}

/** A text with its variables written out. */
export interface Expanded {
  /** `undefined` where a variable has no value. */
  readonly text: string | undefined;
  /** Whether the default of an ARG went into it. */
  readonly usesArg: boolean;
}

const LONGEST_VALUE = 2000;
const reference = /\$\{(\w+)(?:(:?[-+])([^${}]*))?\}|\$(\w+)/g;

/** Writes out `$NAME`, `${NAME}`, `${NAME:-default}` and `${NAME:+other}`, also inside each other. */
export function expand(written: string, variables: ReadonlyMap<string, Variable>): Expanded {
  if (written.length > LONGEST_VALUE) return { text: undefined, usesArg: false };
  let text = written;
  let usesArg = false;
  let isKnown = true;
  for (let depth = 0; depth < 8 && text.includes('$') && isKnown; depth += 1) {
    const before: string = text;
    text = before.replaceAll(reference, (_, braced?: string, operator?: string, word = '', bare?: string) => {
      const variable = variables.get(braced ?? bare ?? '');
      usesArg ||= variable?.isArg ?? false;
      if (operator?.endsWith('+')) return variable?.value ? word : '';
      const value = operator && !variable?.value ? word : variable?.value;
      if (value === undefined) isKnown = false;
      return value ?? '';
    });
    if (text === before || text.length > LONGEST_VALUE) break;
  }
  return { text: isKnown && !text.includes('$') && text.length <= LONGEST_VALUE ? text : undefined, usesArg };
}

/** Takes what an ARG or ENV declares into the variables. */
export function declare(
  instruction: Instruction,
  variables: Map<string, Variable>,
  global?: ReadonlyMap<string, Variable>,
): void {
  const isArg = instruction.keyword === 'ARG';
  for (const { name, value } of pairsOf(instruction)) {
    const known = variables.get(name);
    if (isArg && known && !known.isArg) continue;
    const written = value === undefined ? undefined : expand(value, variables);
    const own: Variable = { value: written?.text, isArg: isArg || (written?.usesArg ?? false) };
    variables.set(name, (value === undefined && isArg ? global?.get(name) : undefined) ?? own);
  }
}
