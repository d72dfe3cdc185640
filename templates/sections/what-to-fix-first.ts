import type { Block } from '../block.ts';
import { count, points } from '../figures.ts';
import { movesNothing } from '../path-statement.ts';
import type { ReportInput, ReportSection } from '../report.ts';
import { shortfalls } from '../shortfalls.ts';
import { subjectOf } from '../subject.ts';
import { bandTitle } from '../verdict-statement.ts';
import { wordsIn } from '../words.ts';

/** The least effort to the next band, in the order in which to do it, and then everything else that does not hold. */
export const whatToFixFirst: ReportSection = {
  id: 'what-to-fix-first',
  title: 'What to fix first',
  blocks(input) {
    const { improvement, categories } = input.result;
    const words = wordsIn(input.language);
    const titles = new Map(categories.map(({ id, title }) => [id, title]));
    const planned = new Set(improvement?.fixes.map((fix) => fix.criterionId));
    const others = shortfalls(input.result).filter((one) => !planned.has(one.criterionId));
    return [
      ...plan(input),
      {
        kind: 'heading',
        level: 2,
        text: planned.size > 0 ? 'What else does not hold' : 'What does not hold',
      },
      {
        kind: 'table',
        caption: 'Claims that do not hold or hold in part, the heaviest first',
        columns: [
          { title: 'Claim', share: 45 },
          { title: 'Category', share: 25 },
          { title: 'Outcome', share: 15 },
          { title: 'Weight', share: 9.5, align: 'right' },
          { title: 'Effort', share: 6.5 },
        ],
        rows: others.map((one) => [
          one.title,
          titles.get(one.category) ?? one.category,
          words.outcome[one.outcome],
          String(one.weight),
          one.effort,
        ]),
        empty:
          planned.size > 0
            ? 'Nothing beyond the plan above.'
            : 'No claim is known to fail, in whole or in part.',
      },
    ];
  },
};

function plan({ result, language }: ReportInput): Block[] {
  const { improvement, findings, score, verdict } = result;
  const moves = subjectOf(result) === 'move';
  if (!improvement)
    return [
      {
        kind: 'paragraph',
        text:
          verdict.band === 'ready'
            ? `The best band is reached. What is left ${moves ? 'makes the application run better, and' : 'is worth mending, the heaviest first; it'} is not needed for the verdict.`
            : verdict.band === 'not-assessed'
              ? 'A plan can be made once questions are answered.'
              : movesNothing(result)
                ? 'The recommended path does not move the application, so no plan to improve it is made. What does not hold is listed for the record.'
                : 'No set of fixes lifts the verdict by itself yet: open questions have to be answered first.',
      },
    ];
  const byId = new Map(findings.map((one) => [one.criterionId, one]));
  return [
    {
      kind: 'callout',
      tone: 'fair',
      title: `To reach “${bandTitle(improvement.targetBand, language)}”: ${count(improvement.fixes.length, 'fix', 'fixes')}`,
      text: `The least total effort that ${moves ? 'clears every blocker, mends what the recommended path rests on and ' : ''}reaches the next band. It lifts what is proven from ${points(score.proven)} to ${points(improvement.proven)} points and takes one small team up to ${count(improvement.effort, 'week')} (S = 1, M = 4, L = 12, XL = 24).${result.recommendation.path === 'rehost-vm' ? ' It is for a later move into containers: the recommended path moves the machine as it is and does not wait for it.' : ''}`,
    },
    {
      kind: 'table',
      caption: 'Fixes in the order in which to do them',
      columns: [
        { title: '', share: 5, align: 'right' },
        { title: 'Make this hold', share: 30 },
        { title: 'First thing to do', share: 48, holdsCode: true },
        { title: 'Effort', share: 8 },
        { title: 'Gain', share: 9, align: 'right' },
      ],
      rows: improvement.fixes.map((fix, index) => {
        const finding = byId.get(fix.criterionId);
        return [
          String(index + 1),
          finding?.title ?? fix.criterionId,
          finding?.fix ?? '',
          fix.effort,
          `+${points(fix.gain)}`,
        ];
      }),
      empty: 'No fix is needed.',
    },
  ];
}
