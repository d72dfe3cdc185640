import type { Basis } from '../../questionnaire/evidence/basis-of.ts';
import type { Sureness } from '../../questionnaire/evidence/finding.ts';
import type { FileReading } from '../../questionnaire/evidence/read-evidence.ts';
import type { Translated } from '../../questionnaire/language.ts';
import type { Effort, Owner } from '../../scoring/criterion.ts';
import { migrationPaths } from '../../scoring/paths/index.ts';
import type { PathId } from '../../scoring/paths/path.ts';
import type { Finding, NextQuestion, PathState, StandingRisk, Verdict } from '../../scoring/result.ts';
import { translations } from '../../scoring/translations/index.ts';
import type { Subject } from '../subject.ts';
import { textsIn } from './texts-in.ts';

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

const pathTitles = (language?: Translated): Record<PathId, string> =>
  Object.fromEntries(
    migrationPaths.map(({ id, title }) => [
      id,
      (language && translations.scoring[language]?.paths?.[id]?.title) ?? title,
    ]),
  ) as Record<PathId, string>;

/** The words for everything that results name by id, for answers, figures and dates; every page and report uses these and no others. */
export const wordsTexts = textsIn({
  en: {
    outcome: {
      pass: 'Holds',
      partial: 'Holds in part',
      fail: 'Does not hold',
      unknown: 'Not yet known',
      error: 'Could not be judged',
      'not-applicable': 'Does not apply',
    } satisfies Record<Finding['outcome'], string>,
    /** A verdict that is not settled: its title, and the bands between which it lies. */
    bandRange: (title: string, from: string, to: string) => `${title}: ${from} to ${to}`,
    /** Bands and what stands in their place, with what each means for a move, or for what stays where it is. */
    band: {
      ready: {
        title: 'Ready',
        meaning: {
          move: 'It can move; what is left can be done along the way.',
          state: 'Most of what counts is in place; what is left can be mended along the way.',
        },
      },
      'ready-with-conditions': {
        title: 'Ready with conditions',
        meaning: {
          move: 'It can move once the first fixes are made.',
          state: 'It can be relied on once the first fixes are made.',
        },
      },
      'needs-remediation': {
        title: 'Needs remediation',
        meaning: {
          move: 'It has to be changed before it can move.',
          state: 'It has to be mended before it can be relied on.',
        },
      },
      'not-ready': {
        title: 'Not ready',
        meaning: {
          move: 'As it stands, it should not be moved into containers.',
          state: 'As it stands, it should not be relied on.',
        },
      },
      undetermined: {
        title: 'Undetermined',
        meaning: {
          move: 'Open questions can still change whether it can move.',
          state: 'Open questions can still change whether it can be relied on.',
        },
      },
      'not-assessed': {
        title: 'Not assessed',
        meaning: {
          move: 'No question that counts has been answered yet.',
          state: 'No question that counts has been answered yet.',
        },
      },
    } satisfies Record<Verdict['band'], { title: string; meaning: Record<Subject, string> }>,
    path: pathTitles(),
    pathState: {
      allowed: 'Possible',
      'ruled-out': 'Ruled out',
      open: 'Open',
    } satisfies Record<PathState, string>,
    effort: {
      S: 'S (up to a week)',
      M: 'M (up to a month)',
      L: 'L (up to a quarter)',
      XL: 'XL (more than a quarter)',
    } satisfies Record<Effort, string>,
    owner: {
      department: 'the department',
      'platform-operator': 'the platform operator',
      supplier: 'the supplier of the product',
    } satisfies Record<Owner, string>,
    /** The same in a column of a table. */
    ownerTitle: {
      department: 'Department',
      'platform-operator': 'Platform operator',
      supplier: 'Supplier',
    } satisfies Record<Owner, string>,
    riskState: {
      counted: 'Counts',
      expired: 'Expired, counts no more',
      'not-needed': 'Not needed: the claim does not fall short',
    } satisfies Record<StandingRisk['state'], string>,
    basis: {
      'read-from-file': 'read from a file',
      documented: 'documented',
      asserted: 'asserted',
    } satisfies Record<Basis, string>,
    sureness: {
      stated: 'written in the file',
      'implied-by-default': 'not set in the file; the documented default holds',
      hinted: 'only hinted at: a person has to look',
    } satisfies Record<Sureness, string>,
    fileState: {
      read: 'read',
      'read-in-part': 'read in part',
      skipped: 'skipped',
      refused: 'not readable',
    } satisfies Record<FileReading['state'], string>,
    decides: { verdict: 'verdict', path: 'path', advice: 'advice' } satisfies Record<
      NextQuestion['decides'][number],
      string
    >,
    decidesNothing: 'figures only',
    answer: {
      yes: 'Yes',
      no: 'No',
      unknown: 'We do not know',
      unanswered: 'Not yet answered',
      waiting: 'Not counted yet: an earlier answer decides whether it applies',
      notApplicable: (reason: string) => `Not applicable: ${reason}`,
    },
    /** Points come as texts with one decimal. */
    score: {
      title: 'Readiness score',
      known: (proven: string) => `${proven}, all known`,
      open: (proven: string, potential: string, completeness: string) =>
        `${proven} proven, ${potential} potential, ${completeness} % known`,
    },
    /** `month` from 1. */
    day: (year: number, month: number, day: number) => `${day} ${months[month - 1]} ${year}`,
    /** `time` in Hong Kong, as `21:05`. */
    moment: (day: string, time: string) => `${day}, ${time} Hong Kong time`,
  },
  'zh-Hant': {
    outcome: {
      pass: '符合',
      partial: '部分符合',
      fail: '不符合',
      unknown: '尚未確定',
      error: '未能判斷',
      'not-applicable': '不適用',
    },
    bandRange: (title, from, to) => `${title}：${from}至${to}`,
    band: {
      ready: {
        title: '準備就緒',
        meaning: {
          move: '可以遷移，餘下事項可在過程中處理。',
          state: '重要事項大多已經到位，餘下事項可逐步改善。',
        },
      },
      'ready-with-conditions': {
        title: '有條件就緒',
        meaning: {
          move: '完成首批改善工作後便可遷移。',
          state: '完成首批改善工作後便可信賴使用。',
        },
      },
      'needs-remediation': {
        title: '須先改善',
        meaning: {
          move: '必須先作改動，才可遷移。',
          state: '必須先作改善，才可信賴使用。',
        },
      },
      'not-ready': {
        title: '未準備就緒',
        meaning: {
          move: '以現況而言，不應遷移至容器。',
          state: '以現況而言，不應信賴使用。',
        },
      },
      undetermined: {
        title: '未能確定',
        meaning: {
          move: '未解答的問題仍可影響能否遷移。',
          state: '未解答的問題仍可影響能否信賴使用。',
        },
      },
      'not-assessed': {
        title: '尚未評估',
        meaning: {
          move: '計分的問題尚未有任何答案。',
          state: '計分的問題尚未有任何答案。',
        },
      },
    },
    path: pathTitles('zh-Hant'),
    pathState: { allowed: '可行', 'ruled-out': '已排除', open: '未有定論' },
    effort: {
      S: 'S（最多一星期）',
      M: 'M（最多一個月）',
      L: 'L（最多一季）',
      XL: 'XL（超過一季）',
    },
    owner: { department: '部門', 'platform-operator': '平台營運者', supplier: '產品供應商' },
    ownerTitle: { department: '部門', 'platform-operator': '平台營運者', supplier: '供應商' },
    riskState: {
      counted: '生效',
      expired: '已到期，不再計算',
      'not-needed': '無須接受：該項目並無不足',
    },
    basis: { 'read-from-file': '由檔案讀取', documented: '有文件記錄', asserted: '僅憑陳述' },
    sureness: {
      stated: '檔案中列明',
      'implied-by-default': '檔案中沒有設定，按文件所載的預設值推斷',
      hinted: '僅有跡象，須由人手核實',
    },
    fileState: { read: '已讀取', 'read-in-part': '部分讀取', skipped: '已略過', refused: '無法讀取' },
    decides: { verdict: '評定結果', path: '路徑', advice: '建議' },
    decidesNothing: '只影響分數',
    answer: {
      yes: '是',
      no: '否',
      unknown: '我們不知道',
      unanswered: '尚未作答',
      waiting: '暫未計算：視乎前面的答案是否令此題適用',
      notApplicable: (reason) => `不適用：${reason}`,
    },
    score: {
      title: '就緒分數',
      known: (proven) => `${proven} 分，全部已知`,
      open: (proven, potential, completeness) =>
        `已證實 ${proven} 分，最高可達 ${potential} 分，已知 ${completeness}%`,
    },
    day: (year, month, day) => `${year}年${month}月${day}日`,
    moment: (day, time) => `${day} ${time}（香港時間）`,
  },
  'zh-Hans': {
    outcome: {
      pass: '符合',
      partial: '部分符合',
      fail: '不符合',
      unknown: '尚未确定',
      error: '未能判断',
      'not-applicable': '不适用',
    },
    bandRange: (title, from, to) => `${title}：${from}至${to}`,
    band: {
      ready: {
        title: '准备就绪',
        meaning: {
          move: '可以迁移，其余事项可在过程中处理。',
          state: '重要事项大多已经到位，其余事项可逐步改善。',
        },
      },
      'ready-with-conditions': {
        title: '有条件就绪',
        meaning: {
          move: '完成首批改善工作后即可迁移。',
          state: '完成首批改善工作后即可信赖使用。',
        },
      },
      'needs-remediation': {
        title: '须先改善',
        meaning: {
          move: '必须先作改动，才可迁移。',
          state: '必须先作改善，才可信赖使用。',
        },
      },
      'not-ready': {
        title: '未准备就绪',
        meaning: {
          move: '以现状而言，不应迁移至容器。',
          state: '以现状而言，不应信赖使用。',
        },
      },
      undetermined: {
        title: '未能确定',
        meaning: {
          move: '未解答的问题仍可影响能否迁移。',
          state: '未解答的问题仍可影响能否信赖使用。',
        },
      },
      'not-assessed': {
        title: '尚未评估',
        meaning: {
          move: '计分的问题尚未有任何答案。',
          state: '计分的问题尚未有任何答案。',
        },
      },
    },
    path: pathTitles('zh-Hans'),
    pathState: { allowed: '可行', 'ruled-out': '已排除', open: '未有定论' },
    effort: {
      S: 'S（最多一周）',
      M: 'M（最多一个月）',
      L: 'L（最多一季）',
      XL: 'XL（超过一季）',
    },
    owner: { department: '部门', 'platform-operator': '平台运营者', supplier: '产品供应商' },
    ownerTitle: { department: '部门', 'platform-operator': '平台运营者', supplier: '供应商' },
    riskState: {
      counted: '生效',
      expired: '已到期，不再计算',
      'not-needed': '无须接受：该项目并无不足',
    },
    basis: { 'read-from-file': '由文件读取', documented: '有文件记录', asserted: '仅凭陈述' },
    sureness: {
      stated: '文件中列明',
      'implied-by-default': '文件中没有设置，按文档所载的默认值推断',
      hinted: '仅有迹象，须由人工核实',
    },
    fileState: { read: '已读取', 'read-in-part': '部分读取', skipped: '已略过', refused: '无法读取' },
    decides: { verdict: '评定结果', path: '路径', advice: '建议' },
    decidesNothing: '只影响分数',
    answer: {
      yes: '是',
      no: '否',
      unknown: '我们不知道',
      unanswered: '尚未作答',
      waiting: '暂未计算：视前面的答案是否令此题适用',
      notApplicable: (reason) => `不适用：${reason}`,
    },
    score: {
      title: '就绪分数',
      known: (proven) => `${proven} 分，全部已知`,
      open: (proven, potential, completeness) =>
        `已证实 ${proven} 分，最高可达 ${potential} 分，已知 ${completeness}%`,
    },
    day: (year, month, day) => `${year}年${month}月${day}日`,
    moment: (day, time) => `${day} ${time}（香港时间）`,
  },
});
