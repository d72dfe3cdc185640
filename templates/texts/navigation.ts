import { textsIn } from './texts-in.ts';

/** The places of the service, as the navigation names them. */
export const navigationTexts = textsIn({
  en: {
    applications: 'Applications',
    reviews: 'Reviews',
    events: 'Audit trail',
    apiKeys: 'API keys',
    departments: 'Departments',
  },
  'zh-Hant': {
    applications: '應用系統',
    reviews: '審核',
    events: '審計紀錄',
    apiKeys: 'API 金鑰',
    departments: '部門',
  },
  'zh-Hans': {
    applications: '应用系统',
    reviews: '审核',
    events: '审计记录',
    apiKeys: 'API 密钥',
    departments: '部门',
  },
});
