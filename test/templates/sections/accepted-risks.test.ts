import { describe, expect, it } from 'vitest';
import type { StandingRisk } from '../../../scoring/result.ts';
import type { ReportInput } from '../../../templates/report.ts';
import { plannedReport } from '../../support/planned-report.ts';
import { sampleReport } from '../../support/sample-report.ts';
import { sectionText } from '../../support/section-text.ts';

const input = plannedReport('complete');
const { score, residual } = input.result;
const text = sectionText(input, 'accepted-risks');
const withRisks = (...states: readonly StandingRisk['state'][]): ReportInput => ({
  ...input,
  result: {
    ...input.result,
    residual: residual && {
      ...residual,
      risks: residual.risks.flatMap((risk, index) => {
        const state = states[index];
        return state ? [{ ...risk, state }] : [];
      }),
    },
  },
});

describe('accepted risks', () => {
  it('show the residual score beside the raw one', () => {
    expect(text).toMatch(new RegExp(`Raw score: .*: ${score.proven.toFixed(1)}`));
    expect(text).toContain(
      'With accepted risks taken as mended: Undetermined: 55.5 proven, 66.6 potential, 88.8 % known',
    );
    expect(sectionText(input, 'title-page')).toContain(
      'With accepted risks: Undetermined: 55.5 proven, 66.6 potential, 88.8 % known; 1 risk counts on 23 November 2026',
    );
  });

  it('name reason, owner, last day and state of each', () => {
    const [counted, expired, notNeeded] = residual?.risks ?? [];
    expect(text).toContain(
      `${counted?.title} | ${counted?.reason} | Head of Licensing | 31 March 2027 | Counts`,
    );
    expect(text).toContain(
      `${expired?.title} | ${expired?.reason} | Departmental IT Security Officer | 31 October 2026 | Expired, counts no more`,
    );
    expect(text).toContain(
      `${notNeeded?.title} | ${notNeeded?.reason} | System Manager | 30 June 2027 | Not`,
    );
  });

  it('say how many count', () => {
    const lineOf = (...states: readonly StandingRisk['state'][]) =>
      sectionText(withRisks(...states), 'accepted-risks');
    expect(text).toContain('On 23 November 2026, 1 of 3 counts.');
    expect(lineOf('counted', 'counted', 'expired')).toContain('2 of 3 count.');
    expect(lineOf('counted', 'counted')).toContain('all 2 count.');
    expect(lineOf('counted')).toContain('the one that was accepted counts.');
    expect(lineOf('expired')).toContain('no accepted risk counts.');
  });

  it('say that an accepted blocker still blocks', () => {
    const criterionId = residual?.risks[0]?.criterionId ?? '';
    const blocked = {
      ...input,
      result: {
        ...input.result,
        blockers: [{ criterionId, title: 'A claim', paths: ['replatform'] as const }],
      },
    };
    expect(sectionText(blocked, 'accepted-risks')).toContain('[poor] 1 accepted risk is a blocker');
    expect(
      sectionText({ ...input, result: { ...input.result, blockers: [] } }, 'accepted-risks'),
    ).not.toContain('is a blocker');
  });

  it('are left out where none was accepted', () => {
    const none = sampleReport('complete');
    expect(sectionText(none, 'accepted-risks')).toBe('\n');
    expect(sectionText(none, 'title-page')).not.toContain('With accepted risks');
  });
});
