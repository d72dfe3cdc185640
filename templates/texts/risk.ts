import { textsIn } from './texts-in.ts';

/** The page on which a claim that falls short is accepted as a risk. */
export const riskTexts = textsIn({
  en: {
    title: 'Accept a risk',
    why: 'Why it falls short',
    fix: 'What would mend it',
    effort: 'Effort',
    rulesOut: 'Rules out',
    blocker:
      'This claim is a blocker. Accepting it opens no path: it limits the verdict and rules its paths out all the same.',
    explanation:
      'Accepting mends nothing. The verdict rests on the score without it; the result shows beside it the score in which this claim counts as mended until the last day.',
    accepted: 'It is accepted as a risk',
    notShort:
      'This claim is not known to fall short: it holds, does not apply, or still waits for answers. There is nothing to accept.',
    closed: 'Its risks can no longer be changed: they are part of the decision.',
    reviewerOnly: 'The assessment is submitted. Only a reviewer changes its risks now.',
    reason: 'Why can the department live with it?',
    reasonHint: 'In words that stand up to questions.',
    owner: 'Who answers for it?',
    ownerHint: 'A role or a post, such as “Head of Licensing Systems”.',
    expiresOn: 'Last day',
    expiresOnHint:
      'The last day on which it counts, in Hong Kong, as year-month-day, such as 2027-03-31. Today or later.',
    accept: 'Accept this risk',
    back: 'Go back without changing anything',
    save: 'Save changes',
    withdrawTitle: 'Withdraw it',
    withdrawText: 'The claim then counts as it is. The audit trail keeps who accepted and who withdrew it.',
    withdraw: 'Withdraw the acceptance',
    stale:
      'Someone changed this assessment since you opened this page. Nothing was saved. Look at what stands here now, then send it again.',
    errors: {
      reason: {
        'too-short': 'Say why the department can live with it.',
        'too-long': 'The reason must be 1,000 characters or fewer.',
        other: 'The reason holds characters that cannot be shown. Remove them.',
      },
      owner: {
        'too-short': 'Name the role or post that answers for it.',
        'too-long': 'The owner must be 200 characters or fewer.',
        other: 'The owner holds characters that cannot be shown. Remove them.',
      },
      expiresOn: {
        'in-the-past': 'The last day must be today or later.',
        other: 'Enter a day as year-month-day, such as 2027-03-31.',
      },
    },
  },
  'zh-Hant': {
    title: '接受風險',
    why: '未達要求的原因',
    fix: '如何改善',
    effort: '所需工夫',
    rulesOut: '排除的路徑',
    blocker: '此斷言屬障礙。接受風險不會開放任何路徑：它仍會限制評定結果，並排除有關路徑。',
    explanation:
      '接受風險並不代表問題已改善。評定結果以不計已接受風險的分數為準；結果頁會另行顯示在最後一天之前將此斷言視作已改善的分數。',
    accepted: '已接受為風險',
    notShort: '現時未知此斷言未達要求：它可能符合要求、不適用，或尚待作答。沒有可接受的風險。',
    closed: '風險不能再更改：它們是決定的一部分。',
    reviewerOnly: '評估已提交，現時只有審核人員可更改風險。',
    reason: '部門為何可以承受此風險？',
    reasonHint: '請以經得起查問的文字說明。',
    owner: '由誰負責？',
    ownerHint: '職務或職位，例如「牌照系統主管」。',
    expiresOn: '最後一天',
    expiresOnHint: '計算在內的最後一天（香港時間），格式為年-月-日，例如 2027-03-31。須為今天或之後。',
    accept: '接受此風險',
    back: '不作更改並返回',
    save: '儲存更改',
    withdrawTitle: '撤回',
    withdrawText: '撤回後，此斷言會按實際情況計算。審計紀錄會保留接受及撤回風險的人員。',
    withdraw: '撤回接受風險的決定',
    stale: '在你開啟本頁後，有人更改了此評估。沒有儲存任何內容。請查看現時的內容，然後再送出。',
    errors: {
      reason: {
        'too-short': '請說明部門為何可以承受此風險。',
        'too-long': '理由不得多於 1,000 個字元。',
        other: '理由含有無法顯示的字元，請刪除。',
      },
      owner: {
        'too-short': '請填寫負責的職務或職位。',
        'too-long': '負責人員不得多於 200 個字元。',
        other: '負責人員含有無法顯示的字元，請刪除。',
      },
      expiresOn: {
        'in-the-past': '最後一天須為今天或之後。',
        other: '請按年-月-日輸入日期，例如 2027-03-31。',
      },
    },
  },
  'zh-Hans': {
    title: '接受风险',
    why: '未达要求的原因',
    fix: '如何改善',
    effort: '所需工夫',
    rulesOut: '排除的路径',
    blocker: '此断言属障碍。接受风险不会开放任何路径：它仍会限制评定结果，并排除有关路径。',
    explanation:
      '接受风险并不代表问题已改善。评定结果以不计已接受风险的分数为准；结果页会另行显示在最后一天之前将此断言视作已改善的分数。',
    accepted: '已接受为风险',
    notShort: '现时未知此断言未达要求：它可能符合要求、不适用，或尚待作答。没有可接受的风险。',
    closed: '风险不能再更改：它们是决定的一部分。',
    reviewerOnly: '评估已提交，现时只有审核人员可更改风险。',
    reason: '部门为何可以承受此风险？',
    reasonHint: '请以经得起查问的文字说明。',
    owner: '由谁负责？',
    ownerHint: '职务或职位，例如“牌照系统主管”。',
    expiresOn: '最后一天',
    expiresOnHint: '计算在内的最后一天（香港时间），格式为年-月-日，例如 2027-03-31。须为今天或之后。',
    accept: '接受此风险',
    back: '不作更改并返回',
    save: '保存更改',
    withdrawTitle: '撤回',
    withdrawText: '撤回后，此断言会按实际情况计算。审计记录会保留接受及撤回风险的人员。',
    withdraw: '撤回接受风险的决定',
    stale: '在你打开本页后，有人更改了此评估。没有保存任何内容。请查看现时的内容，然后再提交。',
    errors: {
      reason: {
        'too-short': '请说明部门为何可以承受此风险。',
        'too-long': '理由不得多于 1,000 个字符。',
        other: '理由含有无法显示的字符，请删除。',
      },
      owner: {
        'too-short': '请填写负责的职务或职位。',
        'too-long': '负责人员不得多于 200 个字符。',
        other: '负责人员含有无法显示的字符，请删除。',
      },
      expiresOn: {
        'in-the-past': '最后一天须为今天或之后。',
        other: '请按年-月-日输入日期，例如 2027-03-31。',
      },
    },
  },
});
