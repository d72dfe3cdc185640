import { colours, sheet, type } from '../theme.ts';
import { cutLines } from './cut-lines.ts';
import { type Ink, lineHeight } from './ink.ts';
import type { Line } from './lines.ts';
import { printable } from './printable.ts';

/** What stands on every page: at the head the subject and the section, at the foot `note` and the page number. */
export interface RunningLines {
  readonly subject: string;
  readonly section: string;
  readonly note: string;
  readonly page: number;
  readonly pages: number;
}

const GUTTER = 16;

/** Draws the running header and footer as decoration; the first page has no header. Long texts are cut off. */
export function drawRunningLines(ink: Ink, { subject, section, note, page, pages }: RunningLines): void {
  const { document } = ink;
  const left = sheet.margin.left;
  const width = sheet.width - left - sheet.margin.right;
  document.markContent('Artifact', { type: 'Pagination' });
  if (page > 1) {
    row(subject, section, sheet.headerAt, 'bold');
    rule(sheet.headerAt + lineHeight(type.tiny) + 4);
  }
  rule(sheet.footerAt - 22);
  row(note, `Page ${page} of ${pages}`, sheet.footerAt - 16, 'regular');
  document.endMarkedContent();

  function row(text: string, end: string, top: number, weight: 'bold' | 'regular'): void {
    const right = cut(ink, end, width / 2, 'regular');
    const room = width - (right?.width ?? 0) - GUTTER;
    const start = cut(ink, text, room, weight);
    if (start) ink.writeInside(start, { x: left, y: top });
    if (right) ink.writeInside(right, { x: left + width - right.width, y: top });
  }

  function rule(y: number): void {
    document.lineWidth(0.6);
    document.strokeColor(colours.rule);
    document.path(`M${left} ${y}L${left + width} ${y}`);
    document.stroke();
  }
}

/** The text on one line. */
const cut = (ink: Ink, text: string, width: number, weight: 'bold' | 'regular'): Line | undefined =>
  cutLines(
    ink,
    [{ text: printable(text).replaceAll('\n', ' '), weight, colour: 'muted' }],
    { size: type.tiny, width },
    1,
  )[0];
