import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../templates/language.ts';
import { root } from '../../support/sources.ts';

const folder = join(root, 'templates/texts');
const files = readdirSync(folder).filter((file) => file.endsWith('.ts') && file !== 'texts-in.ts');

/** Every text by its path; a text that is made from values is called with words for each. */
function textsOf(texts: unknown, path: string): [string, string][] {
  if (typeof texts === 'string') return [[path, texts]];
  if (typeof texts === 'function') return [[path, texts(...Array.from({ length: texts.length }, () => 7))]];
  return Object.entries(texts as object).flatMap(([name, text]) => textsOf(text, `${path}.${name}`));
}

describe.each(files)('the texts in %s', (file) => {
  it('say something in each language, under the same names', async () => {
    const module = await import(join(folder, file));
    const name = `${file.replace(/\.ts$/, '').replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}Texts`;
    expect(Object.keys(module), 'Name the export after the file.').toContain(name);
    const found = languages.map((language) => textsOf(module[name][language], language));
    const [english = []] = found;
    expect(english.length).toBeGreaterThan(0);
    const namesOf = (texts: [string, string][]) =>
      texts.map(([path]) => path.split('.').slice(1).join('.')).sort();
    for (const texts of found) {
      expect(texts.filter(([, text]) => text.trim() === '').map(([path]) => path)).toEqual([]);
      expect(namesOf(texts)).toEqual(namesOf(english));
    }
  });
});
