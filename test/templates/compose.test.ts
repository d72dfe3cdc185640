import { describe, expect, it } from 'vitest';
import { platformHardening } from '../../questionnaire/platform-hardening/index.ts';
import type { PathId } from '../../scoring/paths/path.ts';
import type { BandId, Finding, Result } from '../../scoring/result.ts';
import type { Block } from '../../templates/block.ts';
import { composeReport } from '../../templates/compose.ts';
import type { ReportInput } from '../../templates/report.ts';
import { reportText } from '../../templates/text.ts';
import { plannedReport } from '../support/planned-report.ts';
import { type Extent, sampleReport } from '../support/sample-report.ts';

const order = [
  'title-page',
  'categories',
  'blockers',
  'recommended-path',
  'what-to-fix-first',
  'advice',
  'roadmap',
  'accepted-risks',
  'open-questions',
  'evidence',
  'findings',
  'answers',
  'how-to-read-the-numbers',
];

const section = (input: ReportInput, id: string): readonly Block[] =>
  composeReport(input).find((part) => part.id === id)?.blocks ?? [];
const textOf = (input: ReportInput, id: string): string =>
  reportText(composeReport(input).filter((part) => part.id === id));
const withResult = (input: ReportInput, result: Partial<Result>): ReportInput => ({
  ...input,
  result: { ...input.result, ...result },
});

/** The titles of the findings: those shown in full, and those that are only listed because they do not apply. */
function shownFindings(input: ReportInput): { readonly shown: string[]; readonly listed: string[] } {
  const blocks = section(input, 'findings');
  return {
    shown: blocks.flatMap((block) => (block.kind === 'finding' ? [block.title] : [])),
    listed: blocks.flatMap((block) =>
      block.kind === 'list' && !block.ordered
        ? block.items.map((item) => item.replace(/ \(reason given: .*\)$/, ''))
        : [],
    ),
  };
}

describe.each<Extent>(['complete', 'half-answered', 'empty'])('the report on %s answers', (extent) => {
  const input = sampleReport(extent);
  const parts = composeReport(input);

  it('has its sections in the order of reading', () => {
    const { nextQuestions, advice, roadmap, residual } = input.result;
    const silent = new Set([
      ...(nextQuestions.length === 0 ? ['open-questions'] : []),
      ...(advice.length === 0 ? ['advice'] : []),
      ...(roadmap.length === 0 ? ['roadmap'] : []),
      ...(residual === null ? ['accepted-risks'] : []),
    ]);
    expect(parts.map(({ id }) => id)).toEqual(order.filter((id) => !silent.has(id)));
  });

  it('gives every row of a table one cell a column, and no text that is undefined or NaN', () => {
    for (const block of parts.flatMap(({ blocks }) => blocks))
      if (block.kind === 'table')
        for (const row of block.rows) expect(row).toHaveLength(block.columns.length);
    expect(reportText(parts)).not.toMatch(/undefined|NaN|null|\[object/);
  });

  it('shows every finding once, grouped by category', () => {
    const { shown, listed } = shownFindings(input);
    expect([...shown, ...listed].toSorted()).toEqual(
      input.result.findings.map(({ title }) => title).toSorted(),
    );
    expect(listed.toSorted()).toEqual(
      input.result.findings
        .filter(({ outcome }) => outcome === 'not-applicable')
        .map(({ title }) => title)
        .toSorted(),
    );
  });

  it('names every figure that the result has', () => {
    const text = textOf(input, 'title-page');
    expect(text).toContain(`${input.result.score.proven.toFixed(1)} proven`);
    expect(text).toContain(`${input.result.score.completeness.toFixed(1)} % of what counts is known`);
    expect(text).toContain(input.digest);
    expect(text).toContain('23 November 2026, 21:05 Hong Kong time');
    expect(text).toMatch(/revision 7\nStatus: Draft\n/);
  });
});

it('the report with advice, a roadmap and accepted risks has every section', () => {
  expect(composeReport(plannedReport('half-answered')).map(({ id }) => id)).toEqual(order);
});

it('Konveyor’s own figures stand beside ours, named as Konveyor’s', () => {
  const input = sampleReport('complete');
  const konveyor = {
    risk: 'yellow',
    confidence: 48,
    status: 'complete',
    counts: { red: 0, yellow: 3, green: 1, unknown: 0 },
    appliedTags: [],
  } as const;
  expect(textOf(withResult(input, { konveyor }), 'title-page')).toContain(
    'Konveyor’s own figures: Confidence 48 of 100, risk yellow',
  );
  expect(textOf(input, 'title-page')).not.toContain('Konveyor’s own');
});

describe('what is not known', () => {
  const empty = sampleReport('empty');

  it('is said on the title page when nothing is answered', () => {
    expect(section(empty, 'title-page')).toContainEqual(
      expect.objectContaining({ kind: 'verdict', tone: 'neutral', title: 'Not assessed' }),
    );
    expect(textOf(empty, 'title-page')).toContain('Recommended path: None can be named yet');
    expect(textOf(empty, 'blockers')).toContain('No blocker found so far');
  });

  it('leaves the verdict between two named bands', () => {
    const { verdict } = empty.result;
    const input = withResult(empty, {
      verdict: { ...verdict, band: 'undetermined', from: 'not-ready', to: 'ready-with-conditions' },
    });
    expect(textOf(input, 'title-page')).toContain('[open] Undetermined: Not ready to Ready with conditions');
  });

  it('names the band that an open blocker can still lead to, where the proven points lie above it', () => {
    const textFrom = (from: BandId): string => {
      const verdict = { ...empty.result.verdict, band: 'undetermined', from, to: 'ready' } as const;
      return textOf(
        withResult(empty, { verdict, score: { proven: 50, potential: 90, completeness: 60 } }),
        'title-page',
      );
    };
    expect(textFrom('not-ready')).toContain('can still add a blocker, which limits it to “Not ready”.');
    expect(textFrom('needs-remediation')).not.toContain('can still add a blocker');
  });

  it('is told apart from what was answered with “we do not know” and from what does not apply', () => {
    const [first, second, third] = empty.questionnaire.sections.flatMap(({ questions }) => questions);
    const text = textOf(
      {
        ...empty,
        answers: { [first?.id ?? '']: null, [second?.id ?? '']: { notApplicable: 'It has none.' } },
      },
      'answers',
    );
    expect(text).toContain(`${first?.text} | We do not know`);
    expect(text).toContain(`${second?.text} | Not applicable: It has none.`);
    expect(text).toContain(`${third?.text} | Not yet answered`);
  });
});

describe('a category', () => {
  it('in which nothing applies says so, and is on no chart', () => {
    const input = sampleReport('complete');
    const [first] = input.result.categories;
    const text = textOf(
      withResult(input, {
        categories: input.result.categories.map((one) =>
          one === first ? { ...one, weight: 0, proven: 0, potential: 0, completeness: 0 } : one,
        ),
      }),
      'categories',
    );
    expect(text).toContain(`${first?.title}: does not apply.`);
    expect(text).not.toContain(`${first?.title}: 0.0`);
  });
});

describe('blockers', () => {
  const complete = sampleReport('complete');
  const blocked = (paths: readonly PathId[]): ReportInput => {
    const finding = { ...(complete.result.findings[0] as Finding), outcome: 'fail' as const };
    return withResult(complete, {
      findings: [finding, ...complete.result.findings.slice(1)],
      blockers: [{ criterionId: finding.criterionId, title: finding.title, paths }],
      verdict: { ...complete.result.verdict, cappedAt: 'needs-remediation' },
    });
  };

  it('say what they claim, which paths they rule out and what to do first', () => {
    const input = blocked(['replatform', 'refactor']);
    const text = textOf(input, 'blockers');
    const titles = input.result.recommendation.paths
      .filter(({ id }) => id === 'replatform' || id === 'refactor')
      .map(({ title }) => title);
    expect(text).toContain('[bad]');
    expect(text).toContain(`It rules out: ${titles.join(', ')}`);
    expect(text).toContain(`First thing to do: ${input.result.findings[0]?.fix}`);
    expect(text).toContain('limit the verdict to “Needs remediation”');
    expect(textOf(input, 'findings')).toContain('Does not hold (blocker)');
  });

  it('say plainly that there is none', () => {
    const text = textOf(withResult(complete, { blockers: [], nextQuestions: [] }), 'blockers');
    expect(text).toContain('[good] No blocker\nNo claim that can rule out a path has failed.');
  });
});

describe('what to fix first', () => {
  it('lists the plan in its order with what it gains, and leaves it out of the rest', () => {
    const input = sampleReport('complete');
    const [one, other] = input.result.findings.filter(({ outcome }) => outcome === 'fail');
    const text = textOf(
      withResult(input, {
        improvement: {
          targetBand: 'ready',
          effort: 3,
          proven: 81.5,
          fixes: [
            { criterionId: other?.criterionId ?? '', gain: 2.5, effort: 'M' },
            { criterionId: one?.criterionId ?? '', gain: 1, effort: 'S' },
          ],
        },
      }),
      'what-to-fix-first',
    );
    expect(text).toContain('To reach “Ready”: 2 fixes');
    expect(text).toContain('to 81.5 points and takes one small team up to 3 weeks');
    expect(text).toContain(`1 | ${other?.title} | ${other?.fix} | M | +2.5`);
    expect(text).toContain(`2 | ${one?.title} | ${one?.fix} | S | +1.0`);
    expect(text.split(`${one?.title} |`)).toHaveLength(2);
  });
});

describe('answers', () => {
  it('are shown with the words of the questionnaire', () => {
    const empty = sampleReport('empty');
    const questions = empty.questionnaire.sections
      .flatMap((one) => one.questions)
      .filter((one) => !one.appliesWhen);
    const choice = questions.find((one) => one.kind === 'one-of');
    const [section] = empty.questionnaire.sections;
    const questionnaire = {
      ...empty.questionnaire,
      sections: [
        {
          ...section,
          id: 'own',
          title: 'Own',
          intro: '',
          questions: [
            choice,
            {
              kind: 'whole-number',
              id: 'many',
              unit: 'hours',
              least: 0,
              most: 9,
              text: 'How many?',
              help: '',
              source: choice?.source,
            },
            {
              kind: 'several-of',
              id: 'some',
              options: [
                { id: 'a', label: 'First' },
                { id: 'b', label: 'Second' },
              ],
              text: 'Which?',
              help: '',
              source: choice?.source,
            },
            { kind: 'yes-no', id: 'really', text: 'Really?', help: '', source: choice?.source },
            { kind: 'short-text', id: 'told', longest: 9, text: 'What?', help: '', source: choice?.source },
          ],
        },
      ],
    } as ReportInput['questionnaire'];
    const option = choice?.kind === 'one-of' ? choice.options[0] : undefined;
    const answers = {
      [choice?.id ?? '']: option?.id ?? '',
      many: 1,
      some: ['b', 'a'],
      really: false,
      told: 'As is',
    };
    const text = textOf({ ...empty, questionnaire, answers }, 'answers');
    expect(text).toContain(`${choice?.text} | ${option?.label}`);
    expect(text).toContain('How many? | 1 hour\n');
    expect(text).toContain('Which? | Second; First');
    expect(text).toContain('Really? | No');
    expect(text).toContain('What? | As is');
    expect(textOf({ ...empty, questionnaire, answers: { ...answers, many: 7 } }, 'answers')).toContain(
      '| 7 hours',
    );
  });
});

describe.each<Extent>(['complete', 'half-answered', 'empty'])(
  'the report on %s answers about a platform, which is not to be moved',
  (extent) => {
    const input = sampleReport(extent, platformHardening);
    const parts = composeReport(input);
    const text = reportText(parts);

    it('has the sections that do not speak of a move', () => {
      const open = input.result.nextQuestions.length > 0;
      const left = [
        ...['blockers', 'recommended-path', 'advice', 'roadmap', 'accepted-risks'],
        ...(open ? [] : ['open-questions']),
      ];
      expect(parts.map(({ id }) => id)).toEqual(order.filter((id) => !left.includes(id)));
      expect(textOf(input, 'title-page')).toContain(`Report: ${platformHardening.title}`);
      const ownWords = reportText(
        parts
          .filter(({ id }) => id !== 'findings' && id !== 'answers')
          .map((part) => ({
            ...part,
            blocks: part.blocks.filter(({ kind }) => part.id.startsWith('how-to') || kind !== 'table'),
          })),
      );
      expect(ownWords).not.toMatch(/migrat|\bpaths?\b|\bmoved?\b|blocker|readiness report/i);
      expect(text).not.toMatch(/undefined|NaN|null\b(?! means)|\[object/);
    });

    it('shows every finding once, and the categories in which nothing applies', () => {
      const { shown, listed } = shownFindings(input);
      expect(shown.length + listed.length).toBe(input.result.findings.length);
      for (const { title, weight } of input.result.categories)
        expect(text.includes(`${title}: does not apply.`), title).toBe(weight === 0);
    });
  },
);

describe('the gravest gaps of a platform', () => {
  const input = sampleReport('complete', platformHardening);
  const failed = input.result.findings.filter(({ outcome, weight }) => outcome === 'fail' && weight === 5);

  it('are counted beside the verdict, whatever the score', () => {
    expect(failed.length).toBeGreaterThan(1);
    const text = textOf(input, 'title-page');
    expect(text).toContain(`Gravest gaps: ${failed.length} claims of weight 5 do not hold`);
    expect(text).toContain(`${failed.length} claims of the greatest weight do not hold: mend them first`);
  });

  it('are none where all of that weight hold, and none so far while some are open', () => {
    const mended = withResult(input, {
      findings: input.result.findings.filter((one) => !failed.includes(one)),
    });
    expect(textOf(mended, 'title-page')).toContain('Gravest gaps: None\n');
    expect(textOf(mended, 'title-page')).not.toContain('whatever the score');
    expect(textOf(sampleReport('empty', platformHardening), 'title-page')).toContain(
      'Gravest gaps: None found so far',
    );
  });
});

describe('an assessment that was decided on', () => {
  const assessment = {
    id: '01KB1YV9QZ5R7T3M8C2D4F6G8H',
    revision: 2,
    status: 'approved',
    since: '2026-11-24T03:20:00.000Z',
    comment: '可以搬遷。',
  } as const;
  const input = { ...sampleReport('complete'), assessment };

  it('says so in both editions, and in the full one what the reviewer wrote', () => {
    const status = 'Approved on 24 November 2026, 11:20 Hong Kong time';
    const full = reportText(composeReport(input));
    expect(full).toContain(`Status: ${status}\nComment of the review: 可以搬遷。\n`);
    const short = reportText(composeReport(input, 'short'));
    expect(short).toContain(`(revision 2; ${status})`);
    expect(short).not.toContain('Comment of the review');
  });
});
