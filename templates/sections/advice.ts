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
  startsPage: true,
  blocks(input) {
    if (input.result.advice.length === 0) return [];
    return [
      {
        kind: 'paragraph',
        text: 'Each choice comes out of a published table of conditions, read from the top: the first row that holds decides. The tables are at the end of this report, under “How advice is chosen”.',
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
      title: one.choice === null || one.settled ? title : `${title}, for now`,
      text: [definition, settled(one)].filter(Boolean).join(' '),
    },
    {
      kind: 'facts',
      rows: [
        { term: 'Because', texts: one.reasons },
        {
          term: 'Runner-up',
          texts:
            one.choice === null ? [] : [one.runnerUp ? titleOf(one.runnerUp) : 'None: no other row holds'],
        },
        {
          term: 'What would change it',
          texts: one.wouldChange.map(({ choice, when }) => `${titleOf(choice)}: ${when}`),
        },
        { term: 'Not settled', texts: openTexts(one, input) },
      ].flatMap(({ term, texts }) => (texts.length === 0 ? [] : [{ term, description: texts.join('\n') }])),
    },
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
