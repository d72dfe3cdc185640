import type { Block } from '../../block.ts';
import { colours, sheet, type } from '../../theme.ts';
import { type Ink, lineHeight } from '../ink.ts';
import type { Line } from '../lines.ts';
import { type Piece, type SharedElement, sharedElement } from '../piece.ts';
import { printable } from '../printable.ts';
import { flow } from './flow.ts';
import type { Setting } from './setting.ts';

type Table = Extract<Block, { kind: 'table' }>;

interface Column {
  readonly left: number;
  readonly width: number;
  readonly right: boolean;
}

const PAD = 3.5;
const GUTTER = 12;
const STEP = lineHeight(type.small);
/** A row with more lines than this is split; any other stays whole. */
const MOST_LINES = Math.floor((sheet.height - sheet.margin.top - sheet.margin.bottom) / STEP) - 6;

/** A table whose header stands again at the top of each page that it reaches. */
export function table(block: Table, setting: Setting): readonly Piece[] {
  if (block.rows.length === 0)
    return flow(setting, [{ text: block.empty, colour: 'muted' }], { size: type.body, before: 7 });
  const columns = columnsOf(block, setting.width);
  const cells = (texts: readonly string[], bold: boolean): (readonly Line[])[] =>
    columns.map(({ width }, index) =>
      setting.ink.lines(
        [{ text: texts[index] ?? '', weight: bold ? 'bold' : 'regular', colour: bold ? 'heading' : 'text' }],
        { size: type.small, width },
      ),
    );
  const whole = sharedElement('Table', {
    adjust: (element) => {
      element.dictionary.data['A'] = { O: 'Table', Summary: Object(printable(block.caption)) };
    },
  });
  const head = cells(
    block.columns.map((column) => column.title),
    true,
  );
  const header = headerPiece(head, columns, whole, setting.width);
  const rows = block.rows.flatMap((texts) => rowPieces(cells(texts, false), columns, whole, setting.width));
  return [
    { ...header, before: 10, keep: 'firm' },
    ...rows.map(
      (row, index): Piece => ({
        ...row,
        repeat: header,
        // Neither the first nor the last row stands alone under a header.
        ...(index < rows.length - 1 && (index === 0 || index === rows.length - 2) ? { keep: 'loose' } : {}),
      }),
    ),
  ];
}

function columnsOf({ columns }: Table, width: number): readonly Column[] {
  const total = columns.reduce((sum, column) => sum + column.share, 0);
  let left = 0;
  return columns.map(({ share, align }, index) => {
    const full = (share / total) * width;
    const column = {
      left,
      width: full - (index === columns.length - 1 ? 0 : GUTTER),
      right: align === 'right',
    };
    left += full;
    return column;
  });
}

const rowHeight = (cells: readonly (readonly Line[])[]): number =>
  Math.max(1, ...cells.map((lines) => lines.length)) * STEP + 2 * PAD;

function rule(ink: Ink, at: { x: number; y: number }, width: number, strong: boolean): void {
  ink.artifact(() => {
    ink.document.lineWidth(strong ? 1.1 : 0.6);
    ink.document.strokeColor(strong ? colours.heading : colours.rule);
    ink.document.path(`M${at.x} ${at.y}L${at.x + width} ${at.y}`);
    ink.document.stroke();
  });
}

/** Calls `each` with every line of the cells and its place, cell by cell. */
function everyLine(
  cells: readonly (readonly Line[])[],
  columns: readonly Column[],
  { x, y }: { x: number; y: number },
  each: (line: Line, place: { x: number; y: number }, column: number) => void,
): void {
  for (const [index, lines] of cells.entries()) {
    const column = columns[index] as Column;
    for (const [row, line] of lines.entries())
      each(
        line,
        { x: x + column.left + (column.right ? column.width - line.width : 0), y: y + PAD + row * STEP },
        index,
      );
  }
}

function headerPiece(
  cells: readonly (readonly Line[])[],
  columns: readonly Column[],
  whole: SharedElement,
  width: number,
): Piece {
  const height = rowHeight(cells);
  return {
    height,
    before: 0,
    draw(ink, spot, again) {
      rule(ink, { x: spot.x, y: spot.y + height }, width, true);
      if (again) {
        ink.artifact(() => everyLine(cells, columns, spot, (line, place) => ink.writeInside(line, place)));
        return;
      }
      const row = ink.open(whole(ink, spot.section), 'TR');
      const heads = columns.map(() => ink.open(row, 'TH', { scope: 'Column' }));
      everyLine(cells, columns, spot, (line, place, column) => {
        const head = heads[column];
        if (head) ink.write(head, line, place);
      });
    },
  };
}

function rowPieces(
  cells: readonly (readonly Line[])[],
  columns: readonly Column[],
  whole: SharedElement,
  width: number,
): readonly Piece[] {
  const most = Math.max(1, ...cells.map((lines) => lines.length));
  const row = sharedElement('TR', { within: whole });
  const data = columns.map(() => sharedElement('TD', { within: row }));
  const pieces: Piece[] = [];
  for (let start = 0; start < most; start += MOST_LINES) {
    const part = cells.map((lines) => lines.slice(start, start + MOST_LINES));
    const height = rowHeight(part);
    const last = start + MOST_LINES >= most;
    pieces.push({
      height,
      before: 0,
      draw(ink, spot) {
        if (last) rule(ink, { x: spot.x, y: spot.y + height }, width, false);
        const elements = data.map((element) => element(ink, spot.section));
        everyLine(part, columns, spot, (line, place, column) => {
          const element = elements[column];
          if (element) ink.write(element, line, place);
        });
      },
    });
  }
  return pieces;
}
