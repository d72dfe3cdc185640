import { colours, type } from '../../theme.ts';
import { lineHeight } from '../ink.ts';
import { type Piece, sharedElement } from '../piece.ts';
import { printable } from '../printable.ts';
import type { Setting } from './setting.ts';

const STEP = lineHeight(type.body) + 1;

/** The sections with the pages on which they begin, as links; the first section, which holds the list, is left out. */
export function contents({ ink, width, parts, pageOf }: Setting): readonly Piece[] {
  const whole = sharedElement('TOC');
  const set = (text: string, bold = false) =>
    ink.lines([{ text, ...(bold ? { weight: 'bold', colour: 'heading' } : {}) }], {
      size: type.body,
      width,
    })[0];
  const label = set('In this report', true);
  const head: Piece = {
    height: STEP + 3,
    before: 15,
    keep: 'firm',
    draw: (ink, { section, x, y }) => {
      if (label) ink.write(ink.open(section, 'P'), label, { x, y });
    },
  };
  const rows = parts.slice(1).map(
    ({ id, title }, index): Piece => ({
      height: STEP,
      before: 0,
      ...(index < parts.length - 2 ? { keep: 'loose' } : {}),
      draw(ink, { section, x, y }) {
        const name = set(title);
        const page = set(String(pageOf(id)));
        if (!name || !page) return;
        const item = ink.open(whole(ink, section), 'TOCI');
        const link = ink.open(ink.open(item, 'Reference'), 'Link');
        link.add(() => {
          ink.writeInside(name, { x, y });
          ink.writeInside(page, { x: x + width - page.width, y });
        });
        ink.document.goTo(x, y, width, STEP, id, {
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
          document.path(`M${x + name.width + 6} ${line}L${x + width - page.width - 6} ${line}`);
          document.stroke();
          document.restore();
        });
      },
    }),
  );
  return [head, ...rows];
}
