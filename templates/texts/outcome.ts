import { textsIn } from './texts-in.ts';

/** The result of an assessment in short, as lists show it. */
export const outcomeTexts = textsIn({
  en: { score: 'Score', band: 'Readiness', path: 'Path', notKept: '– (open it to see)', noPath: '–' },
  'zh-Hant': { score: '分數', band: '就緒程度', path: '路徑', notKept: '–（請開啟查看）', noPath: '–' },
  'zh-Hans': { score: '分数', band: '就绪程度', path: '路径', notKept: '–（请打开查看）', noPath: '–' },
});
