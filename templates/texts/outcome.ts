import { textsIn } from './texts-in.ts';

/** The result of an assessment in short, as lists show it. */
export const outcomeTexts = textsIn({
  en: {
    score: 'Score',
    band: 'Readiness',
    path: 'Path',
    notKept: 'This list holds no result of it.',
    openResult: 'Open the result',
    noPath: '–',
  },
  'zh-Hant': {
    score: '分數',
    band: '就緒程度',
    path: '路徑',
    notKept: '此列表沒有其結果。',
    openResult: '開啟結果',
    noPath: '–',
  },
  'zh-Hans': {
    score: '分数',
    band: '就绪程度',
    path: '路径',
    notKept: '此列表没有其结果。',
    openResult: '打开结果',
    noPath: '–',
  },
});
