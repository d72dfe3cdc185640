import { textsIn } from './texts-in.ts';

/** The pages that show what the answers of an assessment mean. */
export const resultTexts = textsIn({
  en: {
    title: (application: string) => `Result: ${application}`,
    partsTitle: {
      plan: (application: string) => `Advice and roadmap: ${application}`,
      claims: (application: string) => `Every claim: ${application}`,
    },
    nothingYet: 'There is nothing to say yet: answer more questions first.',
    plan: 'Advice and roadmap',
    number: 'No.',
    backToTasks: 'Back to the assessment',
    backToResult: 'Back to the result',
    contents: 'On this page',
    score: 'Readiness score',
    intervals: 'Each category as a bar and in words',
    measured: 'Category',
    bar: 'From 0 to 100',
    inWords: 'In words',
    downloads: 'Take it with you',
    fullReport: 'Full report (PDF)',
    shortReport: 'Short report, two pages (PDF)',
    starterFiles: 'Starter files (ZIP)',
    starterHint: 'Manifests, a Containerfile and a pipeline to begin with. Read the README in it first.',
    allClaims: 'Every claim with its reasons and sources, and how to read the numbers',
    whatIf: 'What if you mended this?',
    whatIfHint:
      'Tick what you would mend and see what the score would be. Nothing is saved. A claim that needs another one counts only together with it.',
    whatIfTry: 'Show the new score',
    whatIfClear: 'Clear',
    whatIfScore: (proven: string, potential: string) =>
      proven === potential
        ? `The score would be ${proven} of 100.`
        : `The score would be ${proven} of 100 proven, up to ${potential} possible.`,
    whatIfBand: (band: string) => `The verdict would be “${band}”.`,
    whatIfNone: 'Nothing is ticked, or what is ticked needs something else mended first.',
    gain: (points: string) => `up to +${points} points`,
    contradictions: (count: number) =>
      count === 1
        ? 'One answer differs from what files show.'
        : `${count} answers differ from what files show.`,
    seeEvidence: 'Look at them with the evidence',
    englishOnly: 'Reasons and explanations are in English.',
    next: 'What to do next',
    submit: 'Check the answers and submit',
    answerMore: 'Go on answering',
  },
  'zh-Hant': {
    title: (application) => `結果：${application}`,
    partsTitle: {
      plan: (application) => `建議及路線圖：${application}`,
      claims: (application) => `所有斷言：${application}`,
    },
    nothingYet: '暫時沒有內容：請先回答更多問題。',
    plan: '建議及路線圖',
    number: '編號',
    backToTasks: '返回評估',
    backToResult: '返回結果',
    contents: '本頁內容',
    score: '就緒分數',
    intervals: '各類別的圖示及文字說明',
    measured: '類別',
    bar: '由 0 至 100',
    inWords: '文字說明',
    downloads: '下載',
    fullReport: '完整報告（PDF）',
    shortReport: '兩頁簡報（PDF）',
    starterFiles: '起始檔案（ZIP）',
    starterHint: '部署清單、Containerfile 及流水線的起點。請先閱讀其中的 README。',
    allClaims: '所有斷言及其理由和資料來源，以及如何解讀分數',
    whatIf: '如果改善了以下各項？',
    whatIfHint:
      '剔選你會改善的項目，查看分數會如何改變。不會儲存任何內容。有賴另一項的斷言，須一併剔選才計算。',
    whatIfTry: '顯示新分數',
    whatIfClear: '清除',
    whatIfScore: (proven, potential) =>
      proven === potential
        ? `分數將為 ${proven} 分（滿分 100 分）。`
        : `分數將為已證實 ${proven} 分，最高可達 ${potential} 分（滿分 100 分）。`,
    whatIfBand: (band) => `評定結果將為「${band}」。`,
    whatIfNone: '沒有剔選任何項目，或剔選的項目須先改善其他項目。',
    gain: (points) => `最多 +${points} 分`,
    contradictions: (count) => `有 ${count} 個答案與檔案所示不符。`,
    seeEvidence: '連同佐證一併查看',
    englishOnly: '以下的理由及說明暫時只有英文版。',
    next: '下一步',
    submit: '檢查答案並提交',
    answerMore: '繼續作答',
  },
  'zh-Hans': {
    title: (application) => `结果：${application}`,
    partsTitle: {
      plan: (application) => `建议及路线图：${application}`,
      claims: (application) => `所有断言：${application}`,
    },
    nothingYet: '暂时没有内容：请先回答更多问题。',
    plan: '建议及路线图',
    number: '编号',
    backToTasks: '返回评估',
    backToResult: '返回结果',
    contents: '本页内容',
    score: '就绪分数',
    intervals: '各类别的图示及文字说明',
    measured: '类别',
    bar: '由 0 至 100',
    inWords: '文字说明',
    downloads: '下载',
    fullReport: '完整报告（PDF）',
    shortReport: '两页简报（PDF）',
    starterFiles: '起始文件（ZIP）',
    starterHint: '部署清单、Containerfile 及流水线的起点。请先阅读其中的 README。',
    allClaims: '所有断言及其理由和资料来源，以及如何解读分数',
    whatIf: '如果改善了以下各项？',
    whatIfHint:
      '勾选你会改善的项目，查看分数会如何改变。不会保存任何内容。有赖另一项的断言，须一并勾选才计算。',
    whatIfTry: '显示新分数',
    whatIfClear: '清除',
    whatIfScore: (proven, potential) =>
      proven === potential
        ? `分数将为 ${proven} 分（满分 100 分）。`
        : `分数将为已证实 ${proven} 分，最高可达 ${potential} 分（满分 100 分）。`,
    whatIfBand: (band) => `评定结果将为“${band}”。`,
    whatIfNone: '没有勾选任何项目，或勾选的项目须先改善其他项目。',
    gain: (points) => `最多 +${points} 分`,
    contradictions: (count) => `有 ${count} 个答案与文件所示不符。`,
    seeEvidence: '连同佐证一并查看',
    englishOnly: '以下的理由及说明暂时只有英文版。',
    next: '下一步',
    submit: '检查答案并提交',
    answerMore: '继续作答',
  },
});
