import { questionsOf } from '../../questionnaire/answers.ts';
import type { Advice } from '../../scoring/result.ts';
import type { Block } from '../block.ts';
import { count } from '../figures.ts';
import type { ReportInput, ReportSection } from '../report.ts';

/** The most open questions that are listed for one adviser. */
const MOST_SHOWN = 8;

/** What each adviser advises, why, and what would change it; left out where nobody advises. */
export const advice: ReportSection = {
  id: 'advice',
  title: 'Advice',
  blocks(input) {
    if (input.result.advice.length === 0) return [];
    return [
      {
        kind: 'paragraph',
        text: 'Each choice comes out of a published table of conditions, read from the top: the first row that holds decides. The tables are published with the questionnaire, under “advisers” of its policy. Advice changes neither the score nor the path.',
      },
      ...input.result.advice.flatMap((one) => adviceBlocks(one, input)),
    ];
  },
};

function adviceBlocks(one: Advice, input: ReportInput): Block[] {
  const choices = input.policy.advisers.find(({ id }) => id === one.id)?.choices ?? [];
  const titleOf = (id: string): string => choices.find((choice) => choice.id === id)?.title ?? id;
  const definition = choices.find(({ id }) => id === one.choice)?.definition;
  const title = one.choice === null ? 'Nothing can be advised yet' : (one.choiceTitle ?? titleOf(one.choice));
  return [
    { kind: 'heading', level: 2, text: one.title },
    {
      kind: 'callout',
      tone: one.choice === null ? 'neutral' : one.settled ? 'good' : 'open',
      title: one.choice === null || one.choice === 'not-yet' || one.settled ? title : `${title}, for now`,
      text: [definition, settled(one)].filter(Boolean).join(' '),
    },
    ...listOf('Because:', one.reasons),
    ...listOf('What can still change it:', openTexts(one, input)),
    ...(one.choice === null
      ? []
      : [
          {
            kind: 'table',
            caption: `Other choices: ${one.title}`,
            columns: [
              { title: 'Another choice', share: 36 },
              { title: 'When', share: 64 },
            ],
            rows: others(one, titleOf),
            empty: 'No other row of the table holds, whatever changes.',
          } as const,
        ]),
    ...(one.additions.length === 0
      ? []
      : [
          {
            kind: 'table',
            caption: `What is advised beside: ${one.title}`,
            columns: [
              { title: 'Also advised', share: 36 },
              { title: 'Because', share: 64 },
            ],
            rows: one.additions.map((addition) => [addition.title, addition.because]),
            empty: '',
          } as const,
        ]),
  ];
}

const listOf = (intro: string, items: readonly string[]): Block[] =>
  items.length === 0
    ? []
    : [
        { kind: 'paragraph', text: intro },
        { kind: 'list', items },
      ];

/** The runner-up first, then what else a change would lead to. */
function others({ runnerUp, wouldChange }: Advice, titleOf: (id: string) => string): string[][] {
  const rows = wouldChange.map(({ choice, when }) => ({ choice, when }));
  if (runnerUp !== null && !rows.some(({ choice }) => choice === runnerUp))
    rows.push({ choice: runnerUp, when: 'If the choice above were ruled out.' });
  return rows
    .toSorted((a, b) => Number(b.choice === runnerUp) - Number(a.choice === runnerUp))
    .map(({ choice, when }) => [
      choice === runnerUp ? `${titleOf(choice)} (runner-up)` : titleOf(choice),
      when,
    ]);
}

function settled({ choice, settled, openQuestions }: Advice): string {
  if (settled) return 'Settled: no open question can change it.';
  const many = count(openQuestions.length, 'open question');
  if (choice === null) return 'A choice is named once the answers that decide it are known.';
  return `Not settled: ${many} can still change it.`;
}

function openTexts({ openQuestions }: Advice, { questionnaire }: ReportInput): string[] {
  const questions = questionsOf(questionnaire);
  const more = openQuestions.length - MOST_SHOWN;
  return [
    ...openQuestions.slice(0, MOST_SHOWN).map((id) => questions.get(id)?.text ?? id),
    ...(more > 0 ? [`and ${more} more`] : []),
  ];
}
