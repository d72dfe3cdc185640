import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { customProperties } from '../templates/styles/custom-properties.ts';
import { fontFaces } from './font-faces.ts';

/** What the pages load, below `ui/`: either a file of the repository as it is, or a text that is made from several. */
export type UiAsset = { readonly to: string } & ({ readonly from: string } | { readonly text: string });

const frontend = 'node_modules/govuk-frontend';

/** Styles, scripts, fonts and their licences. Throws with the words of the Sass compiler when the styles are wrong. */
export async function uiAssets(root: string): Promise<readonly UiAsset[]> {
  const latin = fontFaces(root, 'noto-sans', 'Noto Sans', 'optional');
  const hongKong = fontFaces(root, 'noto-sans-hk', 'Noto Sans HK', 'swap');
  const simplified = fontFaces(root, 'noto-sans-sc', 'Noto Sans SC', 'swap');
  const script = readFileSync(join(root, frontend, 'dist/govuk/govuk-frontend.min.js'), 'utf8');
  return [
    { to: 'ui/main.css', text: `${latin.css}${customProperties()}${await styles(root)}` },
    { to: 'ui/fonts-hk.css', text: hongKong.css },
    { to: 'ui/fonts-sc.css', text: simplified.css },
    ...[latin, hongKong, simplified].flatMap(({ assets }) => assets),
    { to: 'ui/page.js', from: 'templates/scripts/page.js' },
    { to: 'ui/govuk-frontend.min.js', text: script.replace(/\n?\/\/# sourceMappingURL=.*\s*$/, '\n') },
    { to: 'ui/govuk-frontend-licence.txt', from: 'templates/scripts/govuk-frontend-licence.txt' },
  ];
}

async function styles(root: string): Promise<string> {
  const sass = await import('sass');
  const { css } = sass.compile(join(root, 'templates/styles/main.scss'), {
    style: 'compressed',
    charset: false,
    loadPaths: [join(root, 'node_modules')],
    quietDeps: true,
  });
  return css;
}
