import { textsIn } from './texts-in.ts';

/** What people read who could not be signed in or out: a title and what to do, by the code of the refusal. */
export const signInTexts = textsIn({
  en: {
    tryAgain: 'Sign in again',
    refusals: {
      'sign-in-not-configured': {
        title: 'Sign-in is not set up',
        text: 'This service has not been connected to a sign-in service yet. Ask the people who run it.',
      },
      'issuer-unavailable': {
        title: 'The sign-in service does not answer',
        text: 'Loadline could not reach the service that your department signs in with. Try again in a minute. If it goes on, tell your IT help desk.',
      },
      'sign-in-stale': {
        title: 'This sign-in is no longer valid',
        text: 'It took longer than ten minutes, was used already, or another sign-in was started in this browser. Sign in again.',
      },
      'sign-in-declined': {
        title: 'You were not signed in',
        text: 'The sign-in service did not let you in, or you cancelled. Sign in again, or ask your IT help desk for access.',
      },
      'sign-in-not-proven': {
        title: 'Your sign-in could not be checked',
        text: 'What the sign-in service sent did not pass our checks, so nobody was signed in. Sign in again. If it goes on, tell the people who run this service.',
      },
      'no-department': {
        title: 'We do not know your department',
        text: 'Your account names no department that uses Loadline. Ask your department’s administrator to have it added.',
      },
      'no-role': {
        title: 'You have no role in Loadline',
        text: 'Your account has none of the roles of Loadline, such as assessor or reviewer. Ask your department’s administrator for one.',
      },
      'form-not-ours': {
        title: 'You are still signed in',
        text: 'The request to sign out did not come from a page of this session. Open any page of Loadline and sign out there.',
      },
      'too-many-requests': {
        title: 'Too many requests',
        text: 'There were too many requests in a short time. Wait a minute, then try again.',
      },
    },
  },
  'zh-Hant': {
    tryAgain: '重新登入',
    refusals: {
      'sign-in-not-configured': {
        title: '尚未設定登入服務',
        text: '本服務尚未連接登入服務，請聯絡負責管理本服務的人員。',
      },
      'issuer-unavailable': {
        title: '登入服務沒有回應',
        text: 'Loadline 未能連接你所屬部門的登入服務。請於一分鐘後再試；如問題持續，請通知資訊科技支援人員。',
      },
      'sign-in-stale': {
        title: '這次登入已失效',
        text: '登入過程超過十分鐘、已經完成，或你在同一瀏覽器開始了另一次登入。請重新登入。',
      },
      'sign-in-declined': {
        title: '你未能登入',
        text: '登入服務沒有批准你登入，或你已取消登入。請重新登入，或向資訊科技支援人員申請使用權限。',
      },
      'sign-in-not-proven': {
        title: '未能核實你的登入',
        text: '登入服務傳來的資料未能通過核實，因此沒有為任何人登入。請重新登入；如問題持續，請通知負責管理本服務的人員。',
      },
      'no-department': {
        title: '未能識別你所屬的部門',
        text: '你的帳戶沒有列出任何使用 Loadline 的部門。請聯絡所屬部門的管理員加入部門。',
      },
      'no-role': {
        title: '你在 Loadline 沒有任何角色',
        text: '你的帳戶沒有 Loadline 的角色，例如評估人員或審核人員。請向所屬部門的管理員申請。',
      },
      'form-not-ours': {
        title: '你仍在登入狀態',
        text: '登出要求並非來自這次登入的網頁。請開啟 Loadline 的任何一頁，然後在該頁登出。',
      },
      'too-many-requests': {
        title: '要求過於頻密',
        text: '短時間內收到太多要求。請等候一分鐘後再試。',
      },
    },
  },
  'zh-Hans': {
    tryAgain: '重新登录',
    refusals: {
      'sign-in-not-configured': {
        title: '尚未设置登录服务',
        text: '本服务尚未连接登录服务，请联系负责管理本服务的人员。',
      },
      'issuer-unavailable': {
        title: '登录服务没有响应',
        text: 'Loadline 未能连接你所属部门的登录服务。请在一分钟后再试；如问题持续，请通知信息技术支持人员。',
      },
      'sign-in-stale': {
        title: '这次登录已失效',
        text: '登录过程超过十分钟、已经完成，或你在同一浏览器开始了另一次登录。请重新登录。',
      },
      'sign-in-declined': {
        title: '你未能登录',
        text: '登录服务没有批准你登录，或你已取消登录。请重新登录，或向信息技术支持人员申请使用权限。',
      },
      'sign-in-not-proven': {
        title: '未能核实你的登录',
        text: '登录服务传来的资料未能通过核实，因此没有为任何人登录。请重新登录；如问题持续，请通知负责管理本服务的人员。',
      },
      'no-department': {
        title: '未能识别你所属的部门',
        text: '你的账户没有列出任何使用 Loadline 的部门。请联系所属部门的管理员添加部门。',
      },
      'no-role': {
        title: '你在 Loadline 没有任何角色',
        text: '你的账户没有 Loadline 的角色，例如评估人员或审核人员。请向所属部门的管理员申请。',
      },
      'form-not-ours': {
        title: '你仍处于登录状态',
        text: '退出请求并非来自这次登录的网页。请打开 Loadline 的任何一页，然后在该页退出。',
      },
      'too-many-requests': {
        title: '请求过于频繁',
        text: '短时间内收到太多请求。请等候一分钟后再试。',
      },
    },
  },
});
