import { expect, it } from 'vitest';
import { textsIn } from '../../../templates/texts/texts-in.ts';

const en = { title: 'Files', deep: { found: (many: number) => `${many} found` } };
const zh = { title: '檔案', deep: { found: (many: number) => `找到 ${many} 個` } };

it('gives the texts of each language', () => {
  const texts = textsIn({ en, 'zh-Hant': zh, 'zh-Hans': zh });
  expect(texts['zh-Hant'].deep.found(3)).toBe('找到 3 個');
  expect(texts.en.title).toBe('Files');
});

it('does not compile where a language lacks a text, has another kind of one, or one more', () => {
  // @ts-expect-error: `deep.found` is missing.
  textsIn({ en, 'zh-Hant': { title: '檔案', deep: {} }, 'zh-Hans': zh });
  // @ts-expect-error: `deep.found` puts no value in.
  textsIn({ en, 'zh-Hant': zh, 'zh-Hans': { title: '文件', deep: { found: '找到' } } });
  // @ts-expect-error: `more` is in no other language.
  textsIn({ en, 'zh-Hant': { ...zh, more: '更多' }, 'zh-Hans': zh });
  // @ts-expect-error: a language is missing.
  textsIn({ en, 'zh-Hant': zh });
});
