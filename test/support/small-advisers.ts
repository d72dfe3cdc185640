import fc from 'fast-check';
import type { Answers } from '../../questionnaire/answers.ts';
import { oneOf, type Questionnaire } from '../../questionnaire/question.ts';
import { questionsToAsk, standingsOf } from '../../questionnaire/relevance.ts';
import { deck } from '../../questionnaire/source.ts';
import { advise } from '../../scoring/advice/advise.ts';
import {
  type AdviceClause,
  type AdviceRow,
  type Adviser,
  answered,
  onPath,
  unless,
} from '../../scoring/advice/adviser.ts';
import type { PathId } from '../../scoring/paths/path.ts';

/** Questions with the options `yes` and `no`; the last stands for all that the path waits for. */
export const ids = ['q0', 'q1', 'q2', 'q3', 'path'] as const;
/** What the path can still be while its question is open. */
export const paths: readonly PathId[] = ['replatform', 'rehost-vm'];
const asked = ids.slice(0, -1);
/** The questions. */
export const questionnaire: Questionnaire = {
  id: 'sample',
  version: '1.0',
  title: 'Sample',
  description: 'Questions with two options.',
  sections: [
    {
      id: 'all',
      title: 'All',
      intro: 'All.',
      questions: ids.map((id) =>
        oneOf({
          id,
          text: `${id}?`,
          help: 'Look.',
          source: deck('Probes'),
          options: [
            { id: 'yes', label: 'Yes' },
            { id: 'no', label: 'No' },
          ],
        }),
      ),
    },
  ],
};

/** For each question the clause that asks for `yes`, and the one that asks for `no`. */
export const clauses = new Map<string, readonly AdviceClause[]>([
  ...asked.map((id): [string, AdviceClause[]] => {
    const clause = answered({ question: id, is: ['yes'] }, `Of ${id} is yes.`, `Of ${id} is no.`);
    return [id, [clause, unless(clause)]];
  }),
  [
    'path',
    [
      onPath(['replatform'], 'Of path is yes.', 'Of path is no.'),
      onPath(['rehost-vm'], 'Of path is no.', 'Of path is yes.'),
    ],
  ],
]);

const someRow: fc.Arbitrary<AdviceRow> = fc
  .tuple(
    fc.constantFrom('a', 'b', 'c'),
    fc.subarray([...ids], { minLength: 1 }),
    fc.array(fc.nat(1), { minLength: 5, maxLength: 5 }),
  )
  .map(([choice, own, sides]) => ({
    choice,
    clauses: own.flatMap((id, index) => clauses.get(id)?.[sides[index] as number] ?? []),
    because: `Because of ${choice}.`,
  }));

/** Any adviser of up to seven rows over these clauses, with the choices `a`, `b` and `c`. */
export const someAdviser: fc.Arbitrary<Adviser> = fc
  .tuple(fc.array(someRow, { maxLength: 6 }), fc.constantFrom('a', 'b', 'c'))
  .map(([rows, last]) => ({
    id: 'sample',
    title: 'Sample',
    choices: ['a', 'b', 'c'].map((id) => ({ id, title: id.toUpperCase(), definition: id })),
    table: [...rows, { choice: last, clauses: [], because: 'In every other case.' }],
    additions: [{ id: 'also', title: 'Also', clauses: clauses.get('q0')?.slice(0, 1) ?? [], because: 'q0.' }],
    sources: [],
  }));

const someOf = (values: readonly (string | null)[]) =>
  fc.record(Object.fromEntries(ids.map((id) => [id, fc.constantFrom(...values)]))) as fc.Arbitrary<Answers>;

/** Any answers, some of them open. */
export const some = someOf(['yes', 'no', null]);
/** Any answers without an open one. */
export const all = someOf(['yes', 'no']);

const pathOf = (answer: unknown): PathId => (answer === 'yes' ? 'replatform' : 'rehost-vm');

/** What the adviser says to answers, the path being that of the last question. */
export function adviceOn(adviser: Adviser, answers: Answers) {
  const standings = standingsOf(questionnaire, answers);
  const open = answers['path'] === null;
  return advise(adviser, {
    standings,
    recommendation: {
      path: pathOf(answers['path']),
      candidates: open ? paths : [pathOf(answers['path'])],
      openQuestions: open ? ['path'] : [],
    },
    toAsk: (list) => questionsToAsk(questionnaire, list, standings),
  });
}

/** Every way to close the open answers. */
export function completions(answers: Answers): Answers[] {
  return ids.reduce<Answers[]>(
    (made, id) =>
      answers[id] === null
        ? made.flatMap((one) => [
            { ...one, [id]: 'yes' },
            { ...one, [id]: 'no' },
          ])
        : made,
    [answers],
  );
}
