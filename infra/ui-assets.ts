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
    {
      to: 'ui/main.css',
      text: [
        latin.css,
        languageName('繁', hongKong.fileWith, ['PingFang HK', 'Microsoft JhengHei', 'Noto Sans CJK HK']),
        languageName('简', simplified.fileWith, ['PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC']),
        customProperties(),
        await styles(root),
      ].join(''),
    },
    { to: 'ui/fonts-hk.css', text: hongKong.css },
    { to: 'ui/fonts-sc.css', text: simplified.css },
    ...[latin, hongKong, simplified].flatMap(({ assets }) => assets),
    { to: 'ui/page.js', from: 'templates/scripts/page.js' },
    { to: 'ui/govuk-frontend.min.js', text: script.replace(/\n?\/\/# sourceMappingURL=.*\s*$/, '\n') },
    { to: 'ui/govuk-frontend-licence.txt', from: 'templates/scripts/govuk-frontend-licence.txt' },
  ];
}

/** A rule for one character of the switch of languages, from the machine's own font where it has one. */
function languageName(
  character: string,
  fileWith: (character: string) => string,
  families: readonly string[],
): string {
  const sources = [
    ...families.map((family) => `local("${family}")`),
    `url(${fileWith(character)}) format("woff2")`,
  ];
  const code = character.codePointAt(0)?.toString(16);
  return `@font-face{font-family:"Language names";font-weight:100 900;font-display:swap;src:${sources.join()};unicode-range:U+${code}}`;
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
