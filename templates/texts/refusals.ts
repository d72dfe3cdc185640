import { textsIn } from './texts-in.ts';

/** What a page says where it cannot do what was asked: a title, and what to do. */
export const refusalsTexts = textsIn({
  en: {
    'not-found': {
      title: 'Page not found',
      text: 'There is nothing at this address, or it belongs to a department that you may not look into. Check the address, or start from the list of applications.',
    },
    'no-right': {
      title: 'Your role does not allow this',
      text: 'Ask the administrator of your department, who can have your role changed.',
    },
    stale: {
      title: 'Someone changed this in the meantime',
      text: 'Nothing of yours was saved over it. Open the page again, look at what changed, and repeat your change.',
    },
    state: {
      title: 'This cannot be done now',
      text: 'Its state has changed: it may have been submitted, reviewed or reopened. Open it again to see what can be done.',
    },
    'too-large': {
      title: 'This is too much',
      text: 'What you sent is larger than fits. Shorten the notes, or send fewer or smaller files at a time.',
    },
    'export-too-large': {
      title: 'There are more events than one table holds',
      text: 'Choose fewer days on the audit trail of the department, and download one table after another.',
    },
    invalid: {
      title: 'Something is wrong with what was sent',
      text: 'Nothing was saved. Correct the following, and send it again:',
    },
    form: {
      title: 'The form could not be read',
      text: 'It holds fields that this page does not have, or holds one twice. The page may be old: open it again.',
    },
    busy: {
      title: 'Many people want this at the moment',
      text: 'Wait a few seconds, then try again. Nothing is lost.',
    },
    'too-many-requests': {
      title: 'Too many requests',
      text: 'Wait a minute, then try again.',
    },
    unavailable: {
      title: 'The service cannot reach its data',
      text: 'Wait a few seconds, then try again. What was saved is kept.',
    },
    fault: {
      title: 'Something went wrong on our side',
      text: 'It was recorded. Try again; if it happens again, tell us the number below.',
    },
    'sent-from-elsewhere': {
      title: 'Please send this again',
      text: 'The form was opened before you signed in, or was not sent from a page of this service. Check what it says, then send it.',
    },
    'signed-out': {
      title: 'You are signed out',
      text: 'What you typed was not saved. It is shown below: copy it, sign in, and enter it again.',
    },
    words: {
      again: 'Send again',
      typed: 'What you typed',
      signIn: 'Sign in',
      home: 'Go to the start page',
      request: 'Number of this request',
    },
  },
  'zh-Hant': {
    'not-found': {
      title: '找不到網頁',
      text: '此網址沒有任何內容，或屬於你無權查閱的部門。請檢查網址，或由應用系統清單開始。',
    },
    'no-right': { title: '你的角色不容許此操作', text: '請聯絡你部門的管理員，安排更改你的角色。' },
    stale: {
      title: '有人在此期間作出更改',
      text: '你的內容沒有覆蓋對方的更改。請重新開啟此頁，查看有何更改，然後再作更改。',
    },
    state: {
      title: '現時不能進行此操作',
      text: '狀態已改變：可能已提交、已審核或已重開。請重新開啟，查看可以做甚麼。',
    },
    'too-large': {
      title: '內容過大',
      text: '你傳送的內容超出上限。請縮短備註，或每次傳送較少或較小的檔案。',
    },
    'export-too-large': {
      title: '事件數目超出一個表格的上限',
      text: '請在部門的審計紀錄選擇較少日子，分開下載多個表格。',
    },
    invalid: { title: '傳送的內容有誤', text: '沒有儲存任何內容。請更正以下各項，然後再次傳送：' },
    form: {
      title: '無法讀取表格',
      text: '表格含有此頁沒有的欄位，或有欄位重複。此頁可能已過時，請重新開啟。',
    },
    busy: { title: '目前使用人數眾多', text: '請稍等數秒後再試。內容不會遺失。' },
    'too-many-requests': { title: '請求過多', text: '請稍等一分鐘後再試。' },
    unavailable: { title: '服務暫時無法讀取資料', text: '請稍等數秒後再試。已儲存的內容會保留。' },
    fault: { title: '系統發生問題', text: '問題已記錄。請再試；如再次發生，請告知我們以下編號。' },
    'sent-from-elsewhere': {
      title: '請再次傳送',
      text: '此表格在你登入前開啟，或並非由本服務的網頁傳送。請檢查內容，然後傳送。',
    },
    'signed-out': {
      title: '你已登出',
      text: '你輸入的內容尚未儲存。內容列於下方：請複製、登入，然後再次輸入。',
    },
    words: {
      again: '再次傳送',
      typed: '你輸入的內容',
      signIn: '登入',
      home: '前往起始頁',
      request: '此請求的編號',
    },
  },
  'zh-Hans': {
    'not-found': {
      title: '找不到网页',
      text: '此网址没有任何内容，或属于你无权查阅的部门。请检查网址，或由应用系统清单开始。',
    },
    'no-right': { title: '你的角色不允许此操作', text: '请联系你部门的管理员，安排更改你的角色。' },
    stale: {
      title: '有人在此期间作出更改',
      text: '你的内容没有覆盖对方的更改。请重新打开此页，查看有何更改，然后再作更改。',
    },
    state: {
      title: '现在不能进行此操作',
      text: '状态已改变：可能已提交、已审核或已重开。请重新打开，查看可以做什么。',
    },
    'too-large': {
      title: '内容过大',
      text: '你发送的内容超出上限。请缩短备注，或每次发送较少或较小的文件。',
    },
    'export-too-large': {
      title: '事件数目超出一个表格的上限',
      text: '请在部门的审计记录选择较少日子，分开下载多个表格。',
    },
    invalid: { title: '发送的内容有误', text: '没有保存任何内容。请更正以下各项，然后再次发送：' },
    form: {
      title: '无法读取表格',
      text: '表格含有此页没有的字段，或有字段重复。此页可能已过时，请重新打开。',
    },
    busy: { title: '目前使用人数众多', text: '请稍等数秒后再试。内容不会丢失。' },
    'too-many-requests': { title: '请求过多', text: '请稍等一分钟后再试。' },
    unavailable: { title: '服务暂时无法读取数据', text: '请稍等数秒后再试。已保存的内容会保留。' },
    fault: { title: '系统发生问题', text: '问题已记录。请再试；如再次发生，请告诉我们以下编号。' },
    'sent-from-elsewhere': {
      title: '请再次发送',
      text: '此表格在你登录前打开，或并非由本服务的网页发送。请检查内容，然后发送。',
    },
    'signed-out': {
      title: '你已退出登录',
      text: '你输入的内容尚未保存。内容列于下方：请复制、登录，然后再次输入。',
    },
    words: {
      again: '再次发送',
      typed: '你输入的内容',
      signIn: '登录',
      home: '前往起始页',
      request: '此请求的编号',
    },
  },
});

/** Why a page cannot do what was asked. */
export type RefusalKind = Exclude<keyof (typeof refusalsTexts)['en'], 'words'>;
