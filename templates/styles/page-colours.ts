import type { Tone } from '../block.ts';
import { type ColourRole, colours, tones } from '../theme.ts';

/** The theme of the report, and what only a page that is used needs beside it, `#rrggbb`. */
interface PageColours {
  readonly colours: Readonly<Record<ColourRole | PageRole, string>>;
  readonly tones: typeof tones;
}

type PageRole =
  | 'field'
  | 'header'
  | 'header-text'
  | 'focus'
  | 'focus-text'
  | 'action'
  | 'action-text'
  | 'action-hover'
  | 'action-edge'
  | 'error'
  | 'visited';

const darkTones: Readonly<Record<Tone, (typeof tones)[Tone]>> = {
  good: { solid: '#74d3b1', solidText: '#08241a', tint: '#13302a' },
  fair: { solid: '#8cc5ee', solidText: '#08202f', tint: '#152d40' },
  poor: { solid: '#efb773', solidText: '#2b1904', tint: '#382a13' },
  bad: { solid: '#ff9dab', solidText: '#38060f', tint: '#43191f' },
  open: { solid: '#b3bdc9', solidText: '#171e26', tint: '#26303b' },
  neutral: { solid: '#a8b3bf', solidText: '#171e26', tint: '#222b35' },
};

/** Colours of the pages by the scheme that a person prefers. Light ones are the report's own. */
export const pageColours: { readonly light: PageColours; readonly dark: PageColours } = {
  light: {
    colours: {
      ...colours,
      field: '#ffffff',
      header: colours.heading,
      'header-text': '#ffffff',
      focus: '#ffd84d',
      'focus-text': '#12202f',
      action: colours.accent,
      'action-text': '#ffffff',
      'action-hover': '#084e57',
      'action-edge': '#053b42',
      error: '#a51d2d',
      visited: '#54408c',
    },
    tones,
  },
  dark: {
    colours: {
      page: '#11181f',
      panel: '#1a232d',
      text: '#e7edf3',
      muted: '#a9b6c3',
      heading: '#dfeafa',
      accent: '#66c6d1',
      link: '#84c3ec',
      rule: '#35424f',
      track: '#2b3743',
      proven: '#86b6e4',
      hatch: '#8ba9c4',
      border: '#8392a1',
      field: '#0c1218',
      header: '#0d1f38',
      'header-text': '#ffffff',
      focus: '#ffd84d',
      'focus-text': '#12202f',
      action: '#66c6d1',
      'action-text': '#06242a',
      'action-hover': '#8ad8e0',
      'action-edge': '#2c7f89',
      error: '#ff9dab',
      visited: '#bfaaf0',
    },
    tones: darkTones,
  },
};
