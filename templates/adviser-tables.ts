import type { AdviceClause, Adviser } from '../scoring/advice/adviser.ts';
import type { Block } from './block.ts';

/** The published tables behind the advice, adviser by adviser; no block where nobody advises. */
export const adviserTables = (advisers: readonly Adviser[]): readonly Block[] =>
  advisers.length === 0
    ? []
    : [
        { kind: 'heading', level: 2, text: 'How advice is chosen' },
        {
          kind: 'paragraph',
          text: 'Each table is read from the top: the first row whose conditions all hold gives the choice. Advice changes neither the score nor the path. While open questions can still make a higher row hold, the choice is not settled. What is advised beside it has conditions of its own.',
        },
        ...advisers.flatMap(tablesOf),
      ];

const tablesOf = ({ title, choices, table, additions }: Adviser): Block[] => [
  { kind: 'heading', level: 3, text: title },
  {
    kind: 'table',
    caption: `Table of advice: ${title}`,
    columns: [
      { title: 'Row', share: 7, align: 'right' },
      { title: 'When all of this holds', share: 43 },
      { title: 'Choice', share: 22 },
      { title: 'Because', share: 28 },
    ],
    rows: table.map(({ choice, clauses, because }, index) => [
      String(index + 1),
      conditions(clauses),
      choices.find(({ id }) => id === choice)?.title ?? choice,
      because,
    ]),
    empty: '',
  },
  ...(additions.length === 0
    ? []
    : [
        {
          kind: 'table',
          caption: `What is advised beside the choice: ${title}`,
          columns: [
            { title: 'Also advised', share: 30 },
            { title: 'When all of this holds', share: 42 },
            { title: 'Because', share: 28 },
          ],
          rows: additions.map((one) => [one.title, conditions(one.clauses), one.because]),
          empty: '',
        } as const,
      ]),
];

const conditions = (clauses: readonly AdviceClause[]): string =>
  clauses.map(({ text }) => text).join('\n') || 'In every other case.';
