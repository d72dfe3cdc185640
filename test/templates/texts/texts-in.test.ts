import { expect, it } from 'vitest';
import { textsIn } from '../../../templates/texts/texts-in.ts';

it('gives each language its texts, and lets none lack one or have another kind', () => {
  const en = { title: 'Title', count: (n: number) => `${n} things`, more: { word: 'Word' } };
  const hant = { title: '標題', count: (n: number) => `${n} 項`, more: { word: '字' } };
  const texts = textsIn({ en, 'zh-Hant': hant, 'zh-Hans': { ...hant, title: '标题' } });
  expect(texts['zh-Hans'].title).toBe('标题');
  expect(texts['zh-Hant'].count(3)).toBe('3 項');
  const lacking = { title: '标题', count: hant.count };
  // @ts-expect-error a text is missing
  textsIn({ en, 'zh-Hant': hant, 'zh-Hans': lacking });
  // @ts-expect-error a text is of another kind
  textsIn({ en, 'zh-Hant': hant, 'zh-Hans': { ...hant, count: '項' } });
  // @ts-expect-error a text that English does not have
  textsIn({ en, 'zh-Hant': hant, 'zh-Hans': { ...hant, other: '' } });
});
