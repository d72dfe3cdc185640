import { textsIn } from './texts-in.ts';

/** What every filter of a list says. */
export const filterTexts = textsIn({
  en: { any: 'Any', apply: 'Show', clear: 'Clear' },
  'zh-Hant': { any: '不限', apply: '顯示', clear: '清除' },
  'zh-Hans': { any: '不限', apply: '显示', clear: '清除' },
});
