import { colours, type } from '../../theme.ts';
import { lineHeight } from '../ink.ts';
import { type Piece, sharedElement } from '../piece.ts';
import { printable } from '../printable.ts';
import type { Setting } from './setting.ts';

const STEP = lineHeight(type.body) + 1;
const HEAD = STEP + 3;
const GUTTER = 28;

/** The sections with the pages on which they begin, as links in two columns; the first section, which holds the list, is left out. */
export function contents({ ink, width, parts, pageOf }: Setting): readonly Piece[] {
  const whole = sharedElement('TOC');
  const column = (width - GUTTER) / 2;
  const set = (text: string, bold = false) =>
    ink.lines([{ text, ...(bold ? { weight: 'bold', colour: 'heading' } : {}) }], {
      size: type.body,
      width: column,
    })[0];
  const label = set('In this report', true);
  const listed = parts.slice(1);
  const rows = Math.ceil(listed.length / 2);
  return [
    {
      height: HEAD + rows * STEP,
      before: 15,
      draw(ink, { section, x: left, y: top }) {
        if (label) ink.write(ink.open(section, 'P'), label, { x: left, y: top });
        for (const [index, { id, title }] of listed.entries()) {
          const name = set(title);
          const page = set(String(pageOf(id)));
          if (!name || !page) continue;
          const x = left + (index < rows ? 0 : column + GUTTER);
          const y = top + HEAD + (index % rows) * STEP;
          const item = ink.open(whole(ink, section), 'TOCI');
          const link = ink.open(ink.open(item, 'Reference'), 'Link');
          link.add(() => {
            ink.writeInside(name, { x, y });
            ink.writeInside(page, { x: x + column - page.width, y });
          });
          ink.document.goTo(x, y, column, STEP, id, {
            structParent: link,
            Contents: Object(printable(`${title}, page ${pageOf(id)}`)),
          });
          // pdfkit names the page of an annotation when the element is written, so it must end on that page.
          link.end();
          ink.artifact(() => {
            const { document } = ink;
            document.save();
            document.lineWidth(0.6);
            document.strokeColor(colours.border);
            document.dash(0.8, { space: 2.6 });
            const line = y + lineHeight(type.body) - 4;
            document.path(`M${x + name.width + 6} ${line}L${x + column - page.width - 6} ${line}`);
            document.stroke();
            document.restore();
          });
        }
      },
    },
  ];
}
