import type { Translated } from '../../questionnaire/language.ts';

/** The titles of the report's sections in other languages, by section id; in English each section has its own. */
export const sectionTitles: Readonly<Record<Translated, Readonly<Record<string, string>>>> = {
  'zh-Hant': {
    'title-page': '摘要',
    categories: '各類別的準備程度',
    blockers: '障礙',
    'recommended-path': '建議路徑',
    'what-to-fix-first': '首要改善事項',
    advice: '建議',
    roadmap: '路線圖',
    'accepted-risks': '已接受的風險',
    'open-questions': '下一步須解答的問題',
    evidence: '證明檔案',
    findings: '評估結果',
    answers: '答案',
    'how-to-read-the-numbers': '如何理解數字',
    'where-it-stands': '現況',
    'what-to-do-first': '首要工作',
  },
  'zh-Hans': {
    'title-page': '摘要',
    categories: '各类别的准备程度',
    blockers: '障碍',
    'recommended-path': '建议路径',
    'what-to-fix-first': '首要改善事项',
    advice: '建议',
    roadmap: '路线图',
    'accepted-risks': '已接受的风险',
    'open-questions': '下一步须解答的问题',
    evidence: '证明文件',
    findings: '评估结果',
    answers: '答案',
    'how-to-read-the-numbers': '如何理解数字',
    'where-it-stands': '现状',
    'what-to-do-first': '首要工作',
  },
};
