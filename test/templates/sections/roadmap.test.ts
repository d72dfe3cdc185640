import { describe, expect, it } from 'vitest';
import { composeReport } from '../../../templates/compose.ts';
import { plannedReport, plannedRoadmap } from '../../support/planned-report.ts';
import { sampleReport } from '../../support/sample-report.ts';
import { sectionText } from '../../support/section-text.ts';

const input = plannedReport('complete');
const text = sectionText(input, 'roadmap');

describe('the roadmap', () => {
  it('says how long it takes, from the lower ends of the efforts to the upper ones, for one team and side by side', () => {
    expect(text).toContain(
      '8 tasks. Where everything runs side by side that needs nothing from each other, the phases take 18 to 47 weeks',
    );
    expect(text).toContain('one small team that does one task after another needs 18 to 48 weeks');
    expect(text).toContain('S takes up to a week, M 1 to 4 weeks, L 4 to 12, XL 12 to 24 or more');
  });

  it('says so while the path is not settled', () => {
    const { recommendation } = input.result;
    const withSettled = (settled: boolean) =>
      sectionText(
        { ...input, result: { ...input.result, recommendation: { ...recommendation, settled } } },
        'roadmap',
      );
    expect(withSettled(false)).toContain('The path is not settled');
    expect(withSettled(true)).not.toContain('The path is not settled');
  });

  it('shows the weeks of every phase one after the other, and a skipped phase as skipped', () => {
    const timeline = composeReport(input)
      .find(({ id }) => id === 'roadmap')
      ?.blocks.find((block) => block.kind === 'timeline');
    expect(timeline?.rows).toEqual([
      { label: '1. Assess', weeks: 1, note: 'Week 1: 1 task' },
      { label: '2. Prepare', weeks: 17, note: 'Weeks 2 to 18: 3 tasks' },
      { label: '3. Containerise', weeks: 0, note: 'Skipped' },
      { label: '4. Pilot', weeks: 24, note: 'Weeks 19 to 42: 1 task' },
      { label: '5. Secure and approve', weeks: 4, note: 'Weeks 43 to 46: 1 task' },
      { label: '6. Cut over', weeks: 1, note: 'Week 47: 1 task' },
      { label: '7. Operate', weeks: 1, note: 'Week 48: 1 task' },
    ]);
    expect(text).toContain('=== 3. Containerise\n\nSkipped. The machine moves as it is');
  });

  it('names what must be true before a phase, and each task with what it needs first', () => {
    expect(text).toContain('Before it begins:\n\n- The business owner agrees to the path.\n- The money');
    const [, prepare] = plannedRoadmap;
    const [first, second, third] = prepare?.tasks ?? [];
    expect(text).toContain(`2.1 | ${first?.title} | Supplier | M | 1.1 | ${first?.because}`);
    expect(text).toContain(`2.2 | ${second?.title} | Department | L | 1.1, 2.1 | ${second?.because}`);
    expect(text).toContain(`2.3 | ${third?.title} | Platform operator | S |  | ${third?.because}`);
  });

  it('is left out while there is none', () => {
    const { result, ...rest } = sampleReport('complete');
    expect(sectionText({ ...rest, result: { ...result, roadmap: [] } }, 'roadmap')).toBe('\n');
  });
});
