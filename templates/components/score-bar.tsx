import type { Child } from 'hono/jsx';
import type { Language } from '../../questionnaire/language.ts';
import { intervalBar } from '../charts/interval-bar.ts';
import { chartsTexts } from '../texts/charts.ts';

const WIDTH = 480;

/** A bar from 0 to 100: what is proven filled, what is possible hatched, with a stroke at each border of a band. */
export function ScoreBar({
  language,
  id,
  label,
  proven,
  potential,
  ticks = [],
  size = 'large',
  children,
}: {
  readonly language: Language;
  readonly id: string;
  /** What is measured. */
  readonly label: string;
  readonly proven: number;
  readonly potential: number;
  /** Borders of the bands on the scale from 0 to 100. */
  readonly ticks?: readonly number[] | undefined;
  /** A small one says nothing beside itself: the figures then stand in the row that it is part of. */
  readonly size?: 'large' | 'small' | undefined;
  /** Said beside the label, such as a tag with the band. */
  readonly children?: Child;
}) {
  const texts = chartsTexts[language];
  const height = size === 'large' ? 22 : 12;
  const width = size === 'large' ? WIDTH : WIDTH / 3;
  const bar = intervalBar({ proven, potential }, { width, height, ticks });
  const picture = (
    <svg
      class={`loadline-bar-chart loadline-bar-chart--${size}`}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      role="img"
      aria-labelledby={`${id}-title ${id}-description`}
    >
      <title id={`${id}-title`}>{label}</title>
      <desc id={`${id}-description`}>{texts.reach(proven, potential)}</desc>
      <path class="loadline-chart__track" d={bar.track} />
      {bar.potential && <path class="loadline-chart__gap" d={bar.potential} />}
      {bar.hatch && <path class="loadline-chart__hatch" d={bar.hatch} />}
      {bar.potential && <path class="loadline-chart__potential" d={bar.potential} />}
      {bar.proven && <path class="loadline-chart__proven" d={bar.proven} />}
      {bar.ticks && <path class="loadline-chart__ticks" d={bar.ticks} />}
    </svg>
  );
  if (size === 'small') return picture;
  return (
    <figure class="loadline-figure">
      <figcaption class="loadline-figure__caption">
        <span class="loadline-figure__label">{label}</span> {children}
      </figcaption>
      {picture}
      <p class="loadline-figure__reach">{texts.reach(proven, potential)}</p>
    </figure>
  );
}
