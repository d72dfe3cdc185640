import { textsIn } from './texts-in.ts';

/** What the page of all departments says. */
export const departmentsTexts = textsIn({
  en: {
    title: 'Departments',
    intro: 'Every bureau or department that this service keeps data for.',
    name: 'Name',
    id: 'Id',
    empty: 'There is no department yet. Add the first one below.',
    addTitle: 'Add a department',
    nameHint: 'As people call it, for example “Lands Department”.',
    idHint:
      'Short, and it never changes: letters, digits, dots and hyphens, such as “lands”. It must be the one that the sign-in service gives for the people of the department.',
    add: 'Add department',
    afterwards:
      'The addition is recorded in the audit trail of the department. Its administrator signs in and issues API keys there; the operator can issue the first one as well.',
    errors: {
      name: {
        missing: 'Enter the name of the department.',
        invalid: 'Enter the name on one line of up to 200 characters.',
        taken: 'A department has this name already.',
      },
      id: {
        missing: 'Enter an id for the department.',
        invalid:
          'Enter an id of up to 64 letters, digits, dots and hyphens that begins with a letter or a digit.',
        taken: 'A department has this id already. Choose another id.',
      },
    },
  },
  'zh-Hant': {
    title: '部門',
    intro: '本服務為以下各決策局及部門保存資料。',
    name: '名稱',
    id: '代號',
    empty: '尚未有部門。請在下面新增第一個部門。',
    addTitle: '新增部門',
    nameHint: '部門的通用名稱，例如「地政總署」。',
    idHint:
      '簡短的代號，設定後不可更改：只可使用英文字母、數字、句點及連字號，例如「lands」。必須與登入服務為該部門人員提供的代號相同。',
    add: '新增部門',
    afterwards:
      '新增部門一事會記錄在該部門的審計紀錄內。部門管理員登入後可自行發出 API 金鑰；首條金鑰亦可由營運者發出。',
    errors: {
      name: {
        missing: '請輸入部門名稱。',
        invalid: '請在一行內輸入名稱，最多 200 個字元。',
        taken: '已有部門使用這個名稱。',
      },
      id: {
        missing: '請輸入部門代號。',
        invalid: '請輸入最多 64 個英文字母、數字、句點及連字號，並以英文字母或數字開首。',
        taken: '已有部門使用這個代號，請選用其他代號。',
      },
    },
  },
  'zh-Hans': {
    title: '部门',
    intro: '本服务为以下各决策局及部门保存资料。',
    name: '名称',
    id: '代号',
    empty: '尚未有部门。请在下面新增第一个部门。',
    addTitle: '新增部门',
    nameHint: '部门的通用名称，例如“地政总署”。',
    idHint:
      '简短的代号，设定后不可更改：只可使用英文字母、数字、句点及连字符，例如“lands”。必须与登录服务为该部门人员提供的代号相同。',
    add: '新增部门',
    afterwards:
      '新增部门一事会记录在该部门的审计记录内。部门管理员登录后可自行签发 API 密钥；首个密钥也可由运营者签发。',
    errors: {
      name: {
        missing: '请输入部门名称。',
        invalid: '请在一行内输入名称，最多 200 个字符。',
        taken: '已有部门使用这个名称。',
      },
      id: {
        missing: '请输入部门代号。',
        invalid: '请输入最多 64 个英文字母、数字、句点及连字符，并以英文字母或数字开头。',
        taken: '已有部门使用这个代号，请选用其他代号。',
      },
    },
  },
});
