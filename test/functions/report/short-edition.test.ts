import { describe, expect, it } from 'vitest';
import { renderPdf } from '../../../functions/report/pdf-document.ts';
import { demonstrationDepartment, personas } from '../../../infra/demonstration/index.ts';
import { readAnswers } from '../../../questionnaire/answers.ts';
import { applicationReadiness } from '../../../questionnaire/application-readiness/index.ts';
import { platformHardening } from '../../../questionnaire/platform-hardening/index.ts';
import type { PathId } from '../../../scoring/paths/path.ts';
import { policyOf } from '../../../scoring/policy.ts';
import type { Finding, Result } from '../../../scoring/result.ts';
import { scoreAnswers } from '../../../scoring/score-answers.ts';
import { composeReport } from '../../../templates/compose.ts';
import type { ReportInput } from '../../../templates/report.ts';
import { reportText } from '../../../templates/text.ts';
import { blockTexts } from '../../support/block-texts.ts';
import { notoFonts } from '../../support/noto-fonts.ts';
import { type ReadPdf, readPdf } from '../../support/pdf-reading.ts';
import { plannedReport, plannedRoadmap } from '../../support/planned-report.ts';
import { type Extent, sampleReport } from '../../support/sample-report.ts';
import { expectWellMade } from '../../support/well-made-pdf.ts';

const read = async (input: ReportInput): Promise<ReadPdf> =>
  readPdf(await renderPdf(input, notoFonts(), 'short'));
const bare = (text: string): string => text.replace(/\s+/g, '');
const bodyText = ({ pages }: ReadPdf): string =>
  bare(pages.flatMap(({ texts }) => texts.map(({ text }) => text)).join(''));
const running = ({ pages }: ReadPdf): string[] =>
  pages.flatMap(({ texts }) => texts.filter(({ content }) => content === null).map(({ text }) => text));

function expectTwoPages(pdf: ReadPdf): void {
  expect(pdf.pages).toHaveLength(2);
  expect(pdf.outline.map(({ title }) => title)).toEqual(['Where it stands', 'What to do first']);
  expectWellMade(pdf);
}

function expectWhole(input: ReportInput, pdf: ReadPdf): void {
  const body = bodyText(pdf);
  for (const block of composeReport(input, 'short').flatMap(({ blocks }) => blocks))
    for (const text of blockTexts(block, [])) expect(body).toContain(bare(text));
}

describe('the short edition', () => {
  it.each(personas)('takes two pages and cuts nothing off for $id', async ({ answers, application }) => {
    const given = readAnswers(applicationReadiness, answers);
    const known = given.ok ? given.answers : {};
    const input: ReportInput = {
      application: { ...application, department: demonstrationDepartment.name },
      questionnaire: applicationReadiness,
      policy: policyOf(applicationReadiness),
      answers: known,
      result: scoreAnswers(applicationReadiness, known),
      date: '2026-11-02T01:30:00.000Z',
      digest: '0123456789abcdef'.repeat(4),
    };
    const pdf = await read(input);
    expectTwoPages(pdf);
    expectWhole(input, pdf);
  });

  it.each<[string, ReportInput]>(
    (['complete', 'half-answered', 'empty'] satisfies Extent[]).flatMap((extent) => [
      [extent, sampleReport(extent)],
      [`${extent} on a platform`, sampleReport(extent, platformHardening)],
      [`${extent} and planned`, plannedReport(extent)],
    ]),
  )('takes two pages and cuts nothing off for the sample: %s', async (_, input) => {
    const pdf = await read(input);
    expectTwoPages(pdf);
    expectWhole(input, pdf);
  });

  it('on a platform names its gravest gaps, and neither path nor blocker', () => {
    const text = reportText(composeReport(sampleReport('complete', platformHardening), 'short'));
    expect(text).toContain('=== Gravest gaps\n\n- Does not hold: ');
    expect(text).toContain('more, in the full report');
    expect(text).not.toMatch(/\bpaths?\b|blocker/i);
  });

  it('names what is advised on the way into containers, and nothing on another path', () => {
    const input = plannedReport('complete');
    const textOn = (path: PathId): string => {
      const recommendation = { ...input.result.recommendation, path };
      return reportText(composeReport({ ...input, result: { ...input.result, recommendation } }, 'short'));
    };
    expect(textOn('refactor')).toContain(
      '=== What is advised\n\nDelivery pipeline: GitOps\nService mesh: None; not settled\n',
    );
    expect(textOn('retain')).not.toContain('What is advised');
  });

  it('says what it is, and where the full report is', async () => {
    const input = sampleReport('complete');
    const pdf = await read(input);
    expect(pdf.info['Title']).toBe('Container readiness report, short edition: Permit counter');
    expect(running(pdf)).toContain('Container readiness report, short edition · digest 9f86d081884c7d65');
    expect(bodyText(pdf)).toContain(`/v1/assessments/${input.assessment?.id}/report.pdf`);
    const { assessment: _, ...unstored } = input;
    expect(bodyText(await read(unstored))).toContain(bare('in the full report on the same answers.'));
  });

  const wide = {
    W: 'W'.repeat(4000),
    數: '數'.repeat(4000),
    words: 'unbreakable-not '.repeat(400),
    lines: 'a\n'.repeat(900),
  };
  it.each(Object.entries(wide))('takes two pages when every text is long: %s', async (_, long) => {
    const input = extreme(long);
    const pdf = await read(input);
    expectTwoPages(pdf);
    expect(bodyText(pdf)).toContain('…');
    expect(bodyText(pdf)).toContain(bare(`${input.result.nextQuestions.length} questions are open`));
  });

  it.each(Object.entries(wide))('takes two pages when every task is long: %s', async (_, long) => {
    const tasks = plannedRoadmap.map((phase) => ({
      ...phase,
      tasks: phase.tasks.map((task) => ({ ...task, title: long, because: long })),
    }));
    const input = extreme(long);
    const { result } = input;
    const recommendation = { ...result.recommendation, path: 'retain' as const };
    expectTwoPages(await read({ ...input, result: { ...result, roadmap: tasks, recommendation } }));
  });

  it('cuts off the texts of people before the verdict and the path', async () => {
    const input = sampleReport('half-answered');
    const pdf = await read({
      ...input,
      application: { name: 'N'.repeat(200), department: '數'.repeat(2000) },
    });
    expectTwoPages(pdf);
    for (const block of composeReport(input, 'short').flatMap(({ blocks }) => blocks))
      if (block.kind === 'verdict' || block.kind === 'callout')
        for (const text of blockTexts(block, [])) expect(bodyText(pdf)).toContain(bare(text));
  });
});

/** A report on a failed assessment in which every text that it can show is `long`. */
function extreme(long: string): ReportInput {
  const input = plannedReport('complete');
  const { result } = input;
  const findings = result.findings.map(
    (one): Finding => ({ ...one, title: long, fix: long, outcome: 'fail', blocks: ['replatform'] }),
  );
  const paths = result.recommendation.paths.map((one) => ({ ...one, title: long, definition: long }));
  const extremes: Partial<Result> = {
    findings,
    blockers: findings.map(({ criterionId, title }) => ({
      criterionId,
      title,
      paths: ['replatform', 'refactor'],
    })),
    recommendation: {
      ...result.recommendation,
      path: 'refactor',
      settled: false,
      paths,
      reasons: [long, long, long, long],
    },
    nextQuestions: sampleReport('empty').result.nextQuestions,
    improvement: {
      targetBand: 'ready',
      effort: 999,
      proven: 100,
      fixes: findings.map(({ criterionId }) => ({ criterionId, gain: 1.5, effort: 'M' })),
    },
  };
  return {
    ...input,
    application: { name: long, description: long, owner: long, department: long },
    questionnaire: { ...input.questionnaire, title: long },
    result: { ...result, ...extremes },
  };
}
