import type { Tone } from './block.ts';

/**
 * Colours by role, `#rrggbb`. Text roles reach 4.5:1 on `page` and `panel`. The solids of the tones get darker from
 * good to bad, and `solidText` reaches 4.5:1 on each, so that they differ in grey as well.
 */
export const colours = {
  page: '#ffffff',
  panel: '#f2f5f8',
  text: '#1c2733',
  muted: '#50606f',
  heading: '#12294b',
  accent: '#0b6570',
  link: '#0b5a75',
  rule: '#d3dbe3',
  track: '#e6ebf0',
  proven: '#12456b',
  hatch: '#5d88a8',
  border: '#8796a5',
} as const;

/** Role of a colour. */
export type ColourRole = keyof typeof colours;

/** The colours of each tone: `solid` for marks and panels with `solidText` on it, `tint` behind text. */
export const tones: Readonly<
  Record<Tone, { readonly solid: string; readonly solidText: string; readonly tint: string }>
> = {
  good: { solid: '#1d7a5f', solidText: '#ffffff', tint: '#eaf5f0' },
  fair: { solid: '#1f6390', solidText: '#ffffff', tint: '#eaf2f8' },
  poor: { solid: '#8a4b08', solidText: '#ffffff', tint: '#fbf2e6' },
  bad: { solid: '#7c1424', solidText: '#ffffff', tint: '#faecee' },
  open: { solid: '#55606e', solidText: '#ffffff', tint: '#f2f4f6' },
  neutral: { solid: '#646e7a', solidText: '#ffffff', tint: '#f6f7f8' },
};

/** The printed page in points (1/72 inch): A4. */
export const sheet = {
  width: 595.28,
  height: 841.89,
  margin: { top: 74, right: 56, bottom: 66, left: 56 },
  /** Baselines of the running header and footer, from the top of the sheet. */
  headerAt: 42,
  footerAt: 806,
} as const;

/** Type sizes in points; a line is `leading` times as high. */
export const type = {
  title: 27,
  section: 19,
  heading: 13,
  subheading: 10.5,
  lead: 11,
  body: 9.5,
  small: 8.5,
  tiny: 7.5,
  leading: 1.42,
} as const;
