import type { Block } from '../../block.ts';
import { radar as radarOf } from '../../charts/radar.ts';
import { colours, type } from '../../theme.ts';
import { lineHeight } from '../ink.ts';
import type { Piece } from '../piece.ts';
import { printable } from '../printable.ts';
import type { Setting } from './setting.ts';

const RADIUS = 92;
const LABEL_WIDTH = 108;
const ROOM = 30;
const HEIGHT = 2 * (RADIUS + ROOM);

/** A radar: the proven part filled, the potential one dashed. */
export function radar(
  { axes, description }: Extract<Block, { kind: 'radar' }>,
  { ink, width }: Setting,
): readonly Piece[] {
  const geometry = radarOf(axes, RADIUS);
  const labels = axes.map(({ label }) =>
    ink.lines([{ text: label, colour: 'muted' }], { size: type.tiny, width: LABEL_WIDTH }),
  );
  return [
    {
      height: HEIGHT,
      before: 10,
      draw(ink, { section, x, y }) {
        const { document } = ink;
        const centre = { x: x + width / 2, y: y + HEIGHT / 2 };
        const figure = ink.open(section, 'Figure', {
          alt: printable(description),
          bbox: [x, y, x + width, y + HEIGHT],
        });
        figure.add(() => {
          document.save();
          document.translate(centre.x, centre.y);
          for (const ring of geometry.rings) stroke(ring, colours.rule, 0.7);
          stroke(geometry.spokes, colours.rule, 0.7);
          document.fillOpacity(0.32);
          document.fillColor(colours.proven);
          document.path(geometry.proven);
          document.fill();
          document.fillOpacity(1);
          document.save();
          document.dash(4, { space: 2.5 });
          stroke(geometry.potential, colours.hatch, 1.4);
          document.restore();
          stroke(geometry.proven, colours.proven, 1.6);
          document.restore();
          for (const [index, lines] of labels.entries()) {
            const label = geometry.labels[index];
            if (!label) continue;
            const top = centre.y + label.y - (lines.length * lineHeight(type.tiny)) / 2;
            for (const [row, line] of lines.entries()) {
              const shift = { start: 0, middle: line.width / 2, end: line.width }[label.anchor];
              ink.writeInside(line, { x: centre.x + label.x - shift, y: top + row * lineHeight(type.tiny) });
            }
          }
        });

        function stroke(path: string, colour: string, thick: number): void {
          document.lineWidth(thick);
          document.strokeColor(colour);
          document.path(path);
          document.stroke();
        }
      },
    },
  ];
}
