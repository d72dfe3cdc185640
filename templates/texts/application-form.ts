import { textsIn } from './texts-in.ts';

/** The form of an application: adding and changing one. */
export const applicationFormTexts = textsIn({
  en: {
    addTitle: 'Add an application',
    changeTitle: 'Change the application',
    name: 'Name of the application',
    nameHint: 'As your department calls it, for example “Permit Counter”.',
    description: 'What it does',
    descriptionHint: 'One or two sentences: whom it serves, and with what.',
    owner: 'Who answers for it',
    ownerHint:
      'A role or a post, for example “Senior Systems Manager (Licensing)”. No personal name is needed.',
    add: 'Add the application',
    save: 'Save',
    errors: {
      name: {
        'too-short': 'Enter the name of the application.',
        'too-long': 'The name is too long: enter at most 200 characters.',
        other: 'Enter a name on one line, without control characters.',
      },
      description: {
        'too-long': 'The description is too long: enter at most 2,000 characters.',
        other: 'Enter a description without control characters.',
      },
      owner: {
        'too-long': 'This is too long: enter at most 200 characters.',
        other: 'Enter a role or a post on one line, without control characters.',
      },
    },
  },
  'zh-Hant': {
    addTitle: '新增應用系統',
    changeTitle: '更改應用系統',
    name: '應用系統名稱',
    nameHint: '按部門慣用的名稱，例如「許可證櫃檯系統」。',
    description: '系統用途',
    descriptionHint: '用一兩句說明服務對象及提供的服務。',
    owner: '負責人員',
    ownerHint: '職務或職位，例如「高級系統經理（發牌）」。無須填寫個人姓名。',
    add: '新增應用系統',
    save: '儲存',
    errors: {
      name: {
        'too-short': '請輸入應用系統名稱。',
        'too-long': '名稱過長：最多可輸入 200 個字元。',
        other: '請以一行輸入名稱，不可含控制字元。',
      },
      description: {
        'too-long': '說明過長：最多可輸入 2,000 個字元。',
        other: '請輸入不含控制字元的說明。',
      },
      owner: {
        'too-long': '內容過長：最多可輸入 200 個字元。',
        other: '請以一行輸入職務或職位，不可含控制字元。',
      },
    },
  },
  'zh-Hans': {
    addTitle: '新增应用系统',
    changeTitle: '更改应用系统',
    name: '应用系统名称',
    nameHint: '按部门惯用的名称，例如“许可证柜台系统”。',
    description: '系统用途',
    descriptionHint: '用一两句说明服务对象及提供的服务。',
    owner: '负责人员',
    ownerHint: '职务或职位，例如“高级系统经理（发牌）”。无须填写个人姓名。',
    add: '新增应用系统',
    save: '保存',
    errors: {
      name: {
        'too-short': '请输入应用系统名称。',
        'too-long': '名称过长：最多可输入 200 个字符。',
        other: '请以一行输入名称，不可含控制字符。',
      },
      description: {
        'too-long': '说明过长：最多可输入 2,000 个字符。',
        other: '请输入不含控制字符的说明。',
      },
      owner: {
        'too-long': '内容过长：最多可输入 200 个字符。',
        other: '请以一行输入职务或职位，不可含控制字符。',
      },
    },
  },
});
