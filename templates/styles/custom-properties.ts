import { pageColours } from './page-colours.ts';

type Scheme = (typeof pageColours)['light'];

/** The colours of the pages as CSS custom properties of the root: light ones, dark ones where they are preferred, black on white in print. */
export function customProperties(): string {
  return [
    `:root{color-scheme:light dark;${declarations(pageColours.light)}}`,
    `@media screen and (prefers-color-scheme:dark){:root{${declarations(pageColours.dark)}}}`,
    '@media print{:root{--text:#000;--heading:#000;--muted:#333;--link:#000;--visited:#000}}',
  ].join('');
}

function declarations({ colours, tones }: Scheme): string {
  return [
    ...Object.entries(colours).map(([role, colour]) => `--${role}:${colour}`),
    ...Object.entries(tones).flatMap(([tone, { solid, solidText, tint }]) => [
      `--${tone}:${solid}`,
      `--${tone}-text:${solidText}`,
      `--${tone}-tint:${tint}`,
    ]),
  ].join(';');
}
