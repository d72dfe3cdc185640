import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The rules of one typeface by unicode-range, and the files that they name. */
interface FontFaces {
  readonly css: string;
  readonly assets: readonly { readonly from: string; readonly to: string }[];
  /** The path at which the file with this character is served. */
  readonly fileWith: (character: string) => string;
}

/** Scripts that the Latin typeface brings already, so that the Chinese ones need not. */
const broughtByLatin = /-(?:latin|latin-ext|vietnamese|cyrillic|cyrillic-ext)-wght-/;

/** Reads the rules of a @fontsource-variable package, and moves its files to `ui/fonts/`, with the licence beside them. */
export function fontFaces(
  root: string,
  pack: string,
  family: string,
  display: 'optional' | 'swap',
): FontFaces {
  const folder = `node_modules/@fontsource-variable/${pack}`;
  const rules = readFileSync(join(root, folder, 'index.css'), 'utf8').matchAll(
    /url\(\.\/files\/([\w.-]+\.woff2)\)[^;]*;\s*unicode-range:\s*([^;]+);/g,
  );
  const faces = [...rules]
    .map(([, file = '', range = '']) => ({ file, range: range.replaceAll(/\s/g, '') }))
    .filter(({ file }) => pack === 'noto-sans' || !broughtByLatin.test(file));
  if (faces.length === 0) throw new Error(`${folder}/index.css has no rule that we can read.`);
  return {
    css: faces
      .map(
        ({ file, range }) =>
          `@font-face{font-family:"${family}";font-weight:100 900;font-display:${display};src:url(/ui/fonts/${file}) format("woff2");unicode-range:${range}}`,
      )
      .join(''),
    assets: [
      ...faces.map(({ file }) => ({ from: `${folder}/files/${file}`, to: `ui/fonts/${file}` })),
      { from: `${folder}/LICENSE`, to: `ui/fonts/${pack}-licence.txt` },
    ],
    fileWith(character) {
      const face = faces.find(({ range }) => covers(range, character.codePointAt(0) ?? 0));
      if (!face) throw new Error(`${pack} has no ${character}.`);
      return `/ui/fonts/${face.file}`;
    },
  };
}

const covers = (range: string, code: number): boolean =>
  range.split(',').some((part) => {
    const [from = Number.NaN, to = from] = part
      .replace('U+', '')
      .split('-')
      .map((text) => Number.parseInt(text, 16));
    return from <= code && code <= to;
  });
