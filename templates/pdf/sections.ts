import type { Block } from '../block.ts';
import type { ReportPart } from '../report.ts';
import { sheet } from '../theme.ts';
import { heading } from './blocks/heading.ts';
import { piecesOf } from './blocks/index.ts';
import { cutLines } from './cut-lines.ts';
import type { Ink } from './ink.ts';
import type { Piece } from './piece.ts';

/** A heading of level 2, for the bookmarks, with the piece that it begins with. */
export interface Mark {
  readonly title: string;
  readonly at: Piece;
}

/** A section as pieces; `marks` are its headings of level 2. */
export interface SetSection {
  readonly part: ReportPart;
  readonly pieces: readonly Piece[];
  readonly marks: readonly Mark[];
}

const INTRODUCED: ReadonlySet<Block['kind']> = new Set([
  'list',
  'table',
  'intervals',
  'timeline',
  'finding',
  'facts',
]);
/** A title is level 1 of the structure; the sections follow below it. */
const SECTION_LEVEL = 2;

/** The body of a page, in points. */
const PAGE = sheet.height - sheet.margin.top - sheet.margin.bottom;
/** What a part that has to fit a page is tried with: how many lines each of its texts may take. */
const FEWER_LINES = [12, 8, 6, 5, 4, 3, 2];

/** Sets each part: its heading, unless it begins with the title of the document, and its blocks. */
export function setSections(
  parts: readonly ReportPart[],
  ink: Ink,
  pageOf: (sectionId: string) => number,
): readonly SetSection[] {
  return parts.map((part) => {
    const whole = setSection(part, parts, ink, pageOf);
    if (!part.onePage || fits(whole)) return whole;
    const most = FEWER_LINES.find((lines) => fits(setSection(part, parts, cutting(ink, lines), pageOf))) ?? 1;
    return setSection(part, parts, cutting(ink, most), pageOf);
  });
}

const fits = ({ pieces }: SetSection): boolean =>
  pieces.reduce((sum, { before, height }) => sum + before + height, 0) <= PAGE;

/** Ink that cuts every text off after `most` lines. */
const cutting = (ink: Ink, most: number): Ink => ({
  ...ink,
  lines: (segments, box) => cutLines(ink, segments, box, most),
});

function setSection(
  part: ReportPart,
  parts: readonly ReportPart[],
  ink: Ink,
  pageOf: (sectionId: string) => number,
): SetSection {
  const column = { left: sheet.margin.left, width: sheet.width - sheet.margin.left - sheet.margin.right };
  const common = { ink, ...column, sectionLevel: SECTION_LEVEL, parts, pageOf };
  const pieces: Piece[] = [];
  const marks: Mark[] = [];
  let lastLevel: number = SECTION_LEVEL;
  if (part.blocks[0]?.kind !== 'title')
    pieces.push(...heading({ level: 1, text: part.title }, { ...common, lastLevel, introduces: true }));
  for (const [index, block] of part.blocks.entries()) {
    const next = part.blocks[index + 1];
    const introduces = next !== undefined && INTRODUCED.has(next.kind);
    if (block.kind === 'heading') lastLevel = SECTION_LEVEL + block.level - 1;
    const made = piecesOf(block, { ...common, lastLevel, introduces });
    if (block.kind === 'heading' && block.level === 2 && made[0])
      marks.push({ title: block.text, at: made[0] });
    pieces.push(...made);
  }
  const [first, ...others] = pieces;
  const begins = first && part.startsPage ? [{ ...first, startsPage: true } as const, ...others] : pieces;
  return { part, pieces: begins, marks };
}
