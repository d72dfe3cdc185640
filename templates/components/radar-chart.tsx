import type { Language } from '../../questionnaire/language.ts';
import { radar } from '../charts/radar.ts';
import { chartsTexts } from '../texts/charts.ts';

const RADIUS = 120;
const WIDTH = 520;
const HEIGHT = 330;
const LINE = 15;
const CHARACTERS = 17;

/**
 * A radar of categories: what is proven filled, what is possible dashed. Each axis has a number and its label; where it
 * is narrow only the number is legible, so a table of the same order and numbers must stand beside it.
 */
export function RadarChart({
  language,
  id,
  label,
  axes,
}: {
  readonly language: Language;
  readonly id: string;
  /** What the chart shows. */
  readonly label: string;
  readonly axes: readonly { readonly label: string; readonly proven: number; readonly potential: number }[];
}) {
  const texts = chartsTexts[language];
  const geometry = radar(axes, RADIUS);
  const description = axes
    .map(({ label, proven, potential }) => texts.axis(label, proven, potential))
    .join(texts.betweenAxes);
  return (
    <figure class="loadline-figure">
      <svg
        class="loadline-radar"
        viewBox={`${-WIDTH / 2} ${-HEIGHT / 2} ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-labelledby={`${id}-title ${id}-description`}
      >
        <title id={`${id}-title`}>{label}</title>
        <desc id={`${id}-description`}>{description}</desc>
        {geometry.rings.map((ring) => (
          <path class="loadline-chart__ring" d={ring} />
        ))}
        <path class="loadline-chart__ring" d={geometry.spokes} />
        <path class="loadline-chart__area" d={geometry.proven} />
        <path class="loadline-chart__dashes" d={geometry.potential} />
        <path class="loadline-chart__outline" d={geometry.proven} />
        {geometry.labels.map(({ x, y, anchor }, index) => {
          const lines = wrapped(`${index + 1} ${axes[index]?.label ?? ''}`);
          // Above the middle of the chart a second line would run into it.
          const lifted = anchor === 'middle' && y < 0 ? 1 : 0.5;
          const top = y + 5 - (lines.length - 1) * LINE * lifted;
          return (
            <>
              <text class="loadline-radar__label" text-anchor={anchor}>
                {lines.map((line, row) => (
                  <tspan x={x.toFixed(1)} y={(top + row * LINE).toFixed(1)}>
                    {line}
                  </tspan>
                ))}
              </text>
              <text
                class="loadline-radar__number"
                text-anchor={anchor}
                x={x.toFixed(1)}
                y={(y + 8).toFixed(1)}
              >
                {index + 1}
              </text>
            </>
          );
        })}
      </svg>
      <figcaption class="loadline-legend">
        <span>
          <Key kind="area" /> {texts.proven}
        </span>
        <span>
          <Key kind="dashes" /> {texts.potential}
        </span>
      </figcaption>
    </figure>
  );
}

const Key = ({ kind }: { readonly kind: 'area' | 'dashes' }) => (
  <svg class="loadline-legend__key" viewBox="0 0 24 12" aria-hidden="true" focusable="false">
    <path class={`loadline-chart__${kind}`} d={kind === 'area' ? 'M0 0H24V12H0Z' : 'M0 6H24'} />
  </svg>
);

/** Words in lines of some seventeen Latin characters; Chinese characters count twice and may be parted anywhere. */
function wrapped(label: string): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const [word] of label.matchAll(/\p{Script=Han}|[^\s\p{Script=Han}]+\s*|\s+/gu)) {
    if (line !== '' && widthOf(line + word.trimEnd()) > CHARACTERS) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += word;
  }
  return [...lines, line.trimEnd()];
}

const widthOf = (text: string): number =>
  [...text].reduce((sum, one) => sum + (/\p{Script=Han}/u.test(one) ? 2 : 1), 0);
