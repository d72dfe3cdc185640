import { describe, expect, it } from 'vitest';
import type { Finding, Result } from '../../scoring/result.ts';
import { firstSteps } from '../../templates/first-steps.ts';
import type { ReportInput } from '../../templates/report.ts';
import { plannedReport, plannedRoadmap } from '../support/planned-report.ts';

const complete = plannedReport('complete');
const withResult = (result: Partial<Result>): ReportInput => ({
  ...complete,
  result: { ...complete.result, improvement: null, roadmap: [], ...result },
});
const on = (path: Result['recommendation']['path']): Pick<Result, 'recommendation'> => ({
  recommendation: { ...complete.result.recommendation, path },
});
const titles = (input: ReportInput): string[] => firstSteps(input).steps.map(({ title }) => title);
const failing = complete.result.findings.map(
  (one, index): Finding => ({ ...one, outcome: index < 7 ? 'fail' : 'pass', weight: (index % 7) + 1 }),
);

describe('what to do first', () => {
  it('are the first five fixes of the plan, with how they are begun', () => {
    const fixes = failing
      .slice(0, 6)
      .map(({ criterionId }) => ({ criterionId, gain: 1.5, effort: 'M' as const }));
    const input = withResult({
      ...on('refactor'),
      findings: failing,
      improvement: { targetBand: 'ready', effort: 24, proven: 81, fixes },
    });
    const { intro, steps } = firstSteps(input);
    expect(intro).toContain('6 fixes of the least total effort reach “Ready”: up to 24 weeks of work');
    expect(titles(input)).toEqual(failing.slice(0, 5).map(({ title }, index) => `${index + 1}. ${title}`));
    expect(steps[0]).toMatchObject({
      outcome: 'Does not hold',
      meta: expect.stringContaining('gains 1.5 points'),
      paragraphs: [{ label: 'First thing to do', text: failing[0]?.fix }],
    });
  });

  it('are the heaviest claims that fall short where there is no plan', () => {
    const input = withResult({ ...on('refactor'), findings: failing });
    expect(titles(input)).toEqual(
      failing
        .slice(2, 7)
        .toReversed()
        .map(({ title }, index) => `${index + 1}. ${title}`),
    );
    expect(firstSteps(input).intro).toContain('7 claims fall short; these 5 weigh most:');
  });

  it.each(['retire', 'retain', 'repurchase', 'rehost-vm'] as const)(
    'are the first tasks where the path is %s',
    (path) => {
      const input = withResult({ ...on(path), findings: failing, roadmap: plannedRoadmap });
      const tasks = plannedRoadmap.flatMap((phase) => phase.tasks.map(({ title }) => title));
      expect(titles(input)).toEqual(tasks.slice(0, 5).map((title, index) => `${index + 1}. ${title}`));
      expect(firstSteps(withResult({ ...on(path), findings: failing })).steps[0]?.outcome).toBe(
        'Does not hold',
      );
    },
  );

  it('are the questions to answer while nothing is assessed', () => {
    const empty = plannedReport('empty');
    const { intro, steps } = firstSteps(empty);
    expect(intro).toContain('Nothing is assessed yet.');
    expect(steps).toHaveLength(5);
    expect(steps[0]?.outcome).toMatch(/^Decides: /);
  });

  it('are the open questions where no claim is known to fall short, and nothing where none is open', () => {
    const findings = failing.map((one): Finding => ({ ...one, outcome: 'pass' }));
    const questionId = 'no-longer-there';
    const open = withResult({ findings, nextQuestions: [{ questionId, worth: 1, decides: ['path'] }] });
    expect(titles(open)).toEqual([`1. ${questionId}`]);
    expect(firstSteps(withResult({ findings, nextQuestions: [] }))).toEqual({
      intro: 'Every claim that applies holds: nothing has to be done first.',
      steps: [],
    });
  });
});
