import type { ColourRole } from '../theme.ts';
import { printable } from './printable.ts';
import { type Run, runsOf } from './runs.ts';
import type { Typefaces, Weight } from './typefaces.ts';

/** A part of a text in one weight and colour. `colour` is a role of the theme or `#rrggbb`; `link` an https address. */
export interface Segment {
  readonly text: string;
  readonly weight?: Weight;
  readonly colour?: ColourRole | `#${string}`;
  readonly link?: string;
}

/** Consecutive runs of one segment, with their width at the size of the line. */
export interface Stretch extends Omit<Segment, 'text'> {
  readonly runs: readonly (Run & { readonly width: number })[];
  readonly width: number;
}

/** One line as it will be drawn. */
export interface Line {
  readonly stretches: readonly Stretch[];
  readonly size: number;
  readonly width: number;
}

/** Measures characters in one font; points at size 1. */
export type Measure = (face: string, text: string) => number;

interface Unit {
  readonly segment: Segment;
  readonly text: string;
}

/** No line of a page holds as many characters. */
const SURELY_WIDER = 400;
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uffef]/u;
const OPENING = /[\p{Ps}\p{Pi}]/u;
const CLOSING = /[\p{Pe}\p{Pf}、。，．：；？！…]/u;
const CLINGING = /[\p{M}\p{Join_Control}]/u;

/** Breaks segments into lines of at most `width` points; a word that is longer is broken where it must. */
export function breakLines(
  segments: readonly Segment[],
  { size, width }: { readonly size: number; readonly width: number },
  typefaces: Typefaces,
  measure: Measure,
): readonly Line[] {
  const wide = (unit: Unit, text = unit.text): number =>
    runsOf(text, unit.segment.weight ?? 'regular', typefaces).reduce(
      (sum, run) => sum + measure(run.face, run.text) * size,
      0,
    );
  const lines: Unit[][] = [[]];
  let used = 0;
  const endLine = (): void => {
    lines.push([]);
    used = 0;
  };
  const add = (unit: Unit): void => {
    lines.at(-1)?.push(unit);
    used += wide(unit);
  };
  const split = (unit: Unit): void => {
    let rest = unit.text;
    while (rest !== '') {
      const head = fitting({ ...unit, text: rest }, width - used, wide);
      if (used > 0 && head === '') endLine();
      else {
        const taken = head === '' ? ([...rest][0] as string) : head;
        add({ ...unit, text: taken });
        rest = rest.slice(taken.length);
      }
    }
  };
  for (const word of wordsOf(segments)) {
    if (word === 'line-end') {
      endLine();
      continue;
    }
    const extent = word.reduce((sum, unit, index) => {
      const text = index === word.length - 1 ? unit.text.trimEnd() : unit.text;
      return text.length > SURELY_WIDER ? Number.POSITIVE_INFINITY : sum + wide(unit, text);
    }, 0);
    if (used > 0 && used + extent > width) endLine();
    if (extent > width) word.forEach(split);
    else word.forEach(add);
  }
  return lines.map((units) => lineOf(units, size, typefaces, measure));
}

/** As much of the start of a unit as fits; marks stay with their character. */
function fitting(unit: Unit, width: number, wide: (unit: Unit, text: string) => number): string {
  let head = '';
  let used = 0;
  for (const character of unit.text) {
    if (character === ' ') return head + unit.text.slice(head.length);
    used += wide(unit, character);
    if (used > width && !(head !== '' && CLINGING.test(character))) break;
    head += character;
  }
  return head;
}

/** What must not be torn apart: units of neighbouring segments that no line may end between, together. */
function wordsOf(segments: readonly Segment[]): (readonly Unit[] | 'line-end')[] {
  const words: (Unit[] | 'line-end')[] = [];
  for (const segment of segments)
    for (const [row, line] of printable(segment.text).split('\n').entries()) {
      if (row > 0) words.push('line-end');
      for (const [index, text] of unitsOf(line).entries()) {
        const word = words.at(-1);
        const before = word === 'line-end' ? undefined : word?.at(-1)?.text;
        const glued =
          row === 0 && index === 0 && before && !mayBreak(before.at(-1) ?? '', text.charAt(0), before);
        if (glued) (word as Unit[]).push({ segment, text });
        else words.push([{ segment, text }]);
      }
    }
  return words;
}

/** The parts of a text that a line may end after, each with the spaces that follow it. */
function unitsOf(text: string): string[] {
  const units: string[] = [];
  let unit = '';
  let last = '';
  for (const character of text) {
    if (unit !== '' && mayBreak(last, character, unit)) {
      units.push(unit);
      unit = '';
    }
    unit += character;
    last = character;
  }
  return unit === '' ? units : [...units, unit];
}

function mayBreak(before: string, after: string, unit: string): boolean {
  if (after === ' ' || CLINGING.test(after) || before === '\u200d') return false;
  if (before === ' ') return after !== '%';
  if (OPENING.test(before) || CLOSING.test(after)) return false;
  if (WIDE.test(before) || WIDE.test(after)) return true;
  return unit.length > 1 && /[-/–—]/.test(before) && /[\p{L}\p{N}]/u.test(after);
}

function lineOf(units: readonly Unit[], size: number, typefaces: Typefaces, measure: Measure): Line {
  const merged: { segment: Segment; text: string }[] = [];
  for (const { segment, text } of units) {
    const last = merged.at(-1);
    if (last?.segment === segment) last.text += text;
    else merged.push({ segment, text });
  }
  while (merged.at(-1)?.text.trimEnd() === '') merged.pop();
  const end = merged.at(-1);
  if (end) end.text = end.text.trimEnd();
  const stretches = merged.map(({ segment: { text: _, ...style }, text }): Stretch => {
    const runs = runsOf(text, style.weight ?? 'regular', typefaces).map((run) => ({
      ...run,
      width: measure(run.face, run.text) * size,
    }));
    return { ...style, runs, width: runs.reduce((sum, run) => sum + run.width, 0) };
  });
  return { stretches, size, width: stretches.reduce((sum, stretch) => sum + stretch.width, 0) };
}
