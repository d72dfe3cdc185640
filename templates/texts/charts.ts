import { textsIn } from './texts-in.ts';

/** What charts say in words, beside what they draw. */
export const chartsTexts = textsIn({
  en: {
    proven: 'Proven',
    potential: 'Potential',
    reach: (proven: number, potential: number) =>
      proven === potential
        ? `${proven} of 100, all of it proven`
        : `${proven} of 100 proven, up to ${potential} if what is open turns out well`,
    axis: (label: string, proven: number, potential: number) => `${label}: ${proven} to ${potential}`,
    betweenAxes: '; ',
  },
  'zh-Hant': {
    proven: '已證實',
    potential: '潛在',
    reach: (proven, potential) =>
      proven === potential
        ? `100 分中得 ${proven} 分，全部已證實`
        : `100 分中已證實 ${proven} 分；如待確定事項結果理想，最高可達 ${potential} 分`,
    axis: (label, proven, potential) => `${label}：${proven} 至 ${potential}`,
    betweenAxes: '；',
  },
  'zh-Hans': {
    proven: '已证实',
    potential: '潜在',
    reach: (proven, potential) =>
      proven === potential
        ? `100 分中得 ${proven} 分，全部已证实`
        : `100 分中已证实 ${proven} 分；如待确定事项结果理想，最高可达 ${potential} 分`,
    axis: (label, proven, potential) => `${label}：${proven} 至 ${potential}`,
    betweenAxes: '；',
  },
});
