import { textsIn } from './texts-in.ts';

/** The page on which a claim that falls short is accepted as a risk. */
export const riskTexts = textsIn({
  en: {
    title: (claim: string) => `Accept a risk: ${claim}`,
    acceptedTitle: (claim: string) => `Accepted risk: ${claim}`,
    standing: 'As it was accepted',
    change: 'Change the acceptance',
    accept: 'Accept this risk',
    save: 'Save',
    withdraw: 'Withdraw the acceptance',
    notShort:
      'This claim is not known to fall short: it holds, does not apply, or still waits for answers. There is no risk to accept.',
    closed: {
      decided:
        'This assessment has been decided, and its accepted risks are part of that decision. Reopen it to change them.',
      submitted: 'This assessment is submitted. Only a reviewer accepts or withdraws its risks now.',
    },
    labels: {
      reason: 'Why can the department live with it?',
      owner: 'Who answers for it?',
      expiresOn: 'Until which day?',
    },
    hints: {
      reason: 'In words that stand up to questions. They stand in the report.',
      owner: 'A role or a post, for example “Head of Licensing Systems”. No personal name is needed.',
      expiresOn:
        'The last day on which it counts. Without a calendar to choose from, type it as yyyy-mm-dd, for example 2027-03-31.',
    },
    stale:
      'Someone changed this assessment since you opened this page, so nothing was recorded. Look at it as it is now, then send it again.',
    errors: {
      reason: {
        'too-short': 'Say why the department can live with it',
        'too-long': 'The reason must be 1,000 characters or fewer',
        other: 'The reason holds characters that cannot be shown. Remove them',
      },
      owner: {
        'too-short': 'Enter the role or post that answers for it',
        'too-long': 'Who answers for it must be 200 characters or fewer',
        other: 'Enter a role or a post on one line, without control characters',
      },
      expiresOn: {
        'in-the-past': 'The last day must be today or later',
        other: 'Enter the last day as yyyy-mm-dd, for example 2027-03-31',
      },
    },
  },
  'zh-Hant': {
    title: (claim) => `接受風險：${claim}`,
    acceptedTitle: (claim) => `已接受的風險：${claim}`,
    standing: '現時的接受內容',
    change: '更改接受內容',
    accept: '接受此風險',
    save: '儲存',
    withdraw: '撤回接受',
    notShort: '此斷言未確定未達要求：它成立、不適用，或仍待作答，因此沒有可接受的風險。',
    closed: {
      decided: '此評估已有決定，已接受的風險屬該決定的一部分。如要更改，請重開評估。',
      submitted: '此評估已提交，現時只有審核人員可接受風險或撤回接受。',
    },
    labels: { reason: '部門為何可接受此風險？', owner: '由誰負責？', expiresOn: '至哪一天為止？' },
    hints: {
      reason: '請說明足以回應查詢的理由。報告會載列此內容。',
      owner: '職務或職位，例如「發牌系統主管」。無須填寫個人姓名。',
      expiresOn:
        '仍然有效的最後一天。如沒有日曆可供選擇，請以 yyyy-mm-dd（年-月-日）格式輸入，例如 2027-03-31。',
    },
    stale: '在你開啟本頁後，有人更改了此評估，系統因此沒有記錄任何內容。請查看現時的內容，然後再送出。',
    errors: {
      reason: {
        'too-short': '請說明部門為何可接受此風險',
        'too-long': '理由不得多於 1,000 個字元',
        other: '理由含有無法顯示的字元，請刪除',
      },
      owner: {
        'too-short': '請輸入負責的職務或職位',
        'too-long': '負責的職務或職位不得多於 200 個字元',
        other: '請以一行輸入職務或職位，不可含控制字元',
      },
      expiresOn: {
        'in-the-past': '最後一天必須是今天或之後的日子',
        other: '請以 yyyy-mm-dd（年-月-日）格式輸入最後一天，例如 2027-03-31',
      },
    },
  },
  'zh-Hans': {
    title: (claim) => `接受风险：${claim}`,
    acceptedTitle: (claim) => `已接受的风险：${claim}`,
    standing: '现时的接受内容',
    change: '更改接受内容',
    accept: '接受此风险',
    save: '保存',
    withdraw: '撤回接受',
    notShort: '此断言未确定未达要求：它成立、不适用，或仍待作答，因此没有可接受的风险。',
    closed: {
      decided: '此评估已有决定，已接受的风险属该决定的一部分。如要更改，请重开评估。',
      submitted: '此评估已提交，现时只有审核人员可接受风险或撤回接受。',
    },
    labels: { reason: '部门为何可接受此风险？', owner: '由谁负责？', expiresOn: '至哪一天为止？' },
    hints: {
      reason: '请说明足以回应查询的理由。报告会载列此内容。',
      owner: '职务或职位，例如“发牌系统主管”。无须填写个人姓名。',
      expiresOn:
        '仍然有效的最后一天。如没有日历可供选择，请以 yyyy-mm-dd（年-月-日）格式输入，例如 2027-03-31。',
    },
    stale: '在你打开本页后，有人更改了此评估，系统因此没有记录任何内容。请查看现时的内容，然后再提交。',
    errors: {
      reason: {
        'too-short': '请说明部门为何可接受此风险',
        'too-long': '理由不得多于 1,000 个字符',
        other: '理由含有无法显示的字符，请删除',
      },
      owner: {
        'too-short': '请输入负责的职务或职位',
        'too-long': '负责的职务或职位不得多于 200 个字符',
        other: '请以一行输入职务或职位，不可含控制字符',
      },
      expiresOn: {
        'in-the-past': '最后一天必须是今天或之后的日子',
        other: '请以 yyyy-mm-dd（年-月-日）格式输入最后一天，例如 2027-03-31',
      },
    },
  },
});
