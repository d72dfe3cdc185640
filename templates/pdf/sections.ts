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
/** The blocks that say what matters most; they are cut off last. */
const SPARED: ReadonlySet<Block['kind']> = new Set(['verdict', 'interval', 'heading', 'callout']);
/** What a part that has to fit a page is tried with: how many lines a text may take, and whether some are spared. */
const CUTS = [true, false].flatMap((spare) => [12, 8, 6, 5, 4, 3, 2, 1].map((most) => ({ spare, most })));

/** Sets each part: its heading, unless it begins with the title of the document, and its blocks. */
export function setSections(
  parts: readonly ReportPart[],
  ink: Ink,
  pageOf: (sectionId: string) => number,
): readonly SetSection[] {
  return parts.map((part) => {
    const set = (inkFor: (kind: Block['kind']) => Ink) => setSection(part, parts, inkFor, pageOf);
    let section = set(() => ink);
    for (const { spare, most } of part.onePage ? CUTS : []) {
      if (fits(section)) break;
      const cut: Ink = { ...ink, lines: (segments, box) => cutLines(ink, segments, box, most) };
      section = set((kind) => (spare && SPARED.has(kind) ? ink : cut));
    }
    return section;
  });
}

const fits = ({ pieces }: SetSection): boolean =>
  pieces.reduce((sum, { before, height }) => sum + before + height, 0) <= PAGE;

function setSection(
  part: ReportPart,
  parts: readonly ReportPart[],
  inkFor: (kind: Block['kind']) => Ink,
  pageOf: (sectionId: string) => number,
): SetSection {
  const column = { left: sheet.margin.left, width: sheet.width - sheet.margin.left - sheet.margin.right };
  const common = { ...column, sectionLevel: SECTION_LEVEL, parts, pageOf };
  const pieces: Piece[] = [];
  const marks: Mark[] = [];
  let lastLevel: number = SECTION_LEVEL;
  if (part.blocks[0]?.kind !== 'title')
    pieces.push(
      ...heading(
        { level: 1, text: part.title },
        { ...common, ink: inkFor('heading'), lastLevel, introduces: true },
      ),
    );
  for (const [index, block] of part.blocks.entries()) {
    const next = part.blocks[index + 1];
    const introduces = next !== undefined && INTRODUCED.has(next.kind);
    if (block.kind === 'heading') lastLevel = SECTION_LEVEL + block.level - 1;
    const made = piecesOf(block, { ...common, ink: inkFor(block.kind), lastLevel, introduces });
    if (block.kind === 'heading' && block.level === 2 && made[0])
      marks.push({ title: block.text, at: made[0] });
    pieces.push(...made);
  }
  const [first, ...others] = pieces;
  const begins = first && part.startsPage ? [{ ...first, startsPage: true } as const, ...others] : pieces;
  return { part, pieces: begins, marks };
}
