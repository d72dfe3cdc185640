import { holds, questionsIn, type Standings, type Truth } from '../../questionnaire/relevance.ts';
import type { Advice, Recommendation } from '../result.ts';
import type { AdviceClause, AdviceRow, Adviser } from './adviser.ts';

/** What advisers' tables are read against. */
export interface AdviceSituation {
  readonly standings: Standings;
  readonly recommendation: Pick<Recommendation, 'path' | 'candidates' | 'openQuestions'>;
  /** Turns question ids into the ones to ask, in order and each once. */
  toAsk(ids: readonly string[]): string[];
}

type TruthOf = (clause: AdviceClause) => Truth;

/**
 * Reads an adviser's table from the top: the first row that is proven to hold decides, and it is settled when no row
 * above it with another choice is open. A clause on the path is open while the candidates for the path differ on it.
 * Nothing is advised while no path is recommended. The open questions are those that can change the choice, alone or
 * together.
 */
export function advise(adviser: Adviser, situation: AdviceSituation): Advice {
  const known = new Map<AdviceClause, Truth>();
  const truthOf: TruthOf = (clause) => {
    const before = known.get(clause);
    if (before) return before;
    const truth = clauseTruth(clause, situation);
    known.set(clause, truth);
    return truth;
  };
  const { path, openQuestions } = situation.recommendation;
  const truths = adviser.table.map((row) => allOf(row.clauses, truthOf));
  const decided = truths.indexOf('true');
  const decisive = adviser.table[decided];
  const chosen = path === null ? undefined : decisive;
  const lastUnsure = adviser.table.findLastIndex(
    ({ choice }, index) => index < decided && truths[index] === 'open' && choice !== decisive?.choice,
  );
  const open = adviser.table
    .filter((_, index) => index <= lastUnsure && truths[index] === 'open')
    .flatMap(({ clauses }) => clauses.filter((clause) => truthOf(clause) === 'open'))
    .flatMap((clause) => (clause.kind === 'answer' ? questionsIn(clause.condition) : openQuestions));
  const { id, title, choices, table, additions } = adviser;
  const toAsk = situation.toAsk(open);
  if (!chosen)
    return {
      id,
      title,
      choice: null,
      choiceTitle: null,
      settled: false,
      reasons: [],
      runnerUp: null,
      wouldChange: [],
      additions: [],
      openQuestions: toAsk,
    };
  const second = table.find(({ choice }, index) => choice !== chosen.choice && truths[index] === 'true');
  return {
    id,
    title,
    choice: chosen.choice,
    choiceTitle: choices.find((one) => one.id === chosen.choice)?.title ?? null,
    settled: lastUnsure === -1,
    reasons: [chosen.because, ...chosen.clauses.map(({ text }) => text)],
    runnerUp: second?.choice ?? null,
    wouldChange: path === 'retire' ? [] : changes(adviser, chosen.choice, truthOf),
    additions: additions
      .filter(({ clauses }) => allOf(clauses, truthOf) === 'true')
      .map((one) => ({ id: one.id, title: one.title, because: one.because })),
    openQuestions: toAsk,
  };
}

function clauseTruth(clause: AdviceClause, { standings, recommendation }: AdviceSituation): Truth {
  if (clause.kind === 'answer') return holds(clause.condition, standings);
  const { candidates } = recommendation;
  const among = candidates.filter((path) => clause.paths.includes(path)).length;
  return among === 0 ? 'false' : among === candidates.length ? 'true' : 'open';
}

function allOf(clauses: readonly AdviceClause[], truthOf: TruthOf): Truth {
  let truth: Truth = 'true';
  for (const clause of clauses) {
    const own = truthOf(clause);
    if (own === 'false') return own;
    if (own === 'open') truth = own;
  }
  return truth;
}

/** For each choice but `chosen` that the table can reach: the row that asks for the fewest changes, as a sentence. */
function changes({ choices, table }: Adviser, chosen: string, truthOf: TruthOf): Advice['wouldChange'] {
  return choices.flatMap(({ id }) => {
    if (id === chosen) return [];
    let shortest: readonly string[] | undefined;
    for (const [index, row] of table.entries()) {
      const way = row.choice === id ? wayTo(row, table.slice(0, index), truthOf) : undefined;
      if (way && (!shortest || way.length < shortest.length)) shortest = way;
    }
    return shortest ? [{ choice: id, when: `If ${shortest.map(asPart).join(', and if ')}.` }] : [];
  });
}

/**
 * What has to become true for `row` to decide, as sentences: its clauses that do not hold, and the end of a clause of each
 * row above that would hold and lead elsewhere. Nothing when it asks for what is given otherwise, or when no such end
 * leaves it first.
 */
function wayTo(row: AdviceRow, above: readonly AdviceRow[], truthOf: TruthOf): string[] | undefined {
  const lacking = row.clauses.filter((clause) => truthOf(clause) !== 'true');
  if (lacking.some((clause) => clause.kind === 'answer' && clause.given)) return undefined;
  const way = lacking.map(({ text }) => text);
  const fixed = (clause: AdviceClause): boolean => row.clauses.includes(clause) || way.includes(clause.text);
  const holdsThen = (clause: AdviceClause): boolean =>
    fixed(clause) ||
    (truthOf(clause) === 'true' &&
      !way.includes(clause.otherwise) &&
      !row.clauses.some((wanted) => excludes(wanted, clause)));
  const rivals = above.filter(({ choice }) => choice !== row.choice);
  for (const rival of rivals) {
    if (!rival.clauses.every(holdsThen)) continue;
    const loose = rival.clauses.find((clause) => !fixed(clause));
    if (!loose) return undefined;
    way.push(loose.otherwise);
  }
  return rivals.some((rival) => rival.clauses.every(holdsThen)) ? undefined : way;
}

const excludes = (one: AdviceClause, other: AdviceClause): boolean =>
  one.kind === 'path' && other.kind === 'path' && !one.paths.some((path) => other.paths.includes(path));

const asPart = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1, -1);
