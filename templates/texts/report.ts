import { textsIn } from './texts-in.ts';

/** What a report and its editions call themselves. */
export const reportTexts = textsIn({
  en: {
    aboutAMove: 'Container readiness report',
    about: (questionnaire: string) => `Report: ${questionnaire}`,
    short: (name: string) => `${name}, short edition`,
  },
  'zh-Hant': {
    aboutAMove: '容器準備程度報告',
    about: (questionnaire) => `報告：${questionnaire}`,
    short: (name) => `${name}（精簡版）`,
  },
  'zh-Hans': {
    aboutAMove: '容器准备程度报告',
    about: (questionnaire) => `报告：${questionnaire}`,
    short: (name) => `${name}（精简版）`,
  },
});
