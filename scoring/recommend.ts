import { holds, questionsIn, type Standings, type Truth } from '../questionnaire/relevance.ts';
import type { Judged } from './judge.ts';
import type { Clause, DecisionRow } from './paths/decision-table.ts';
import type { PathId } from './paths/path.ts';
import type { StandingOfPath } from './paths/path-state.ts';
import type { PathResult, Recommendation } from './result.ts';
import { pointsOf, type Tally } from './score.ts';

/** What the decision table is read against. */
export interface Situation {
  readonly table: readonly DecisionRow[];
  readonly paths: readonly StandingOfPath[];
  readonly standings: Standings;
  readonly judged: readonly Judged[];
  /** By category id. */
  readonly categories: ReadonlyMap<string, Named>;
  /** False while no criterion is known: then no path is named. */
  readonly assessed: boolean;
  /** Turns question ids into the ones to ask, in order and each once. */
  toAsk(ids: readonly string[]): string[];
}

/** A category's title with its sums. */
export interface Named extends Tally {
  readonly title: string;
}

interface ReadRow {
  readonly row: DecisionRow;
  readonly truth: Truth;
  readonly clauses: readonly { readonly clause: Clause; readonly truth: Truth }[];
}

/**
 * Reads the decision table from the top. A row holds when all its clauses do; a category clause holds when the proven
 * points reach the border, and stays open while only the potential ones do. The path is that of the first row that is
 * proven to hold, and settled when no row above it is open. `stays` says that this row is not about a move, `lastResort` that it is
 * the row without a clause, chosen because no other is proven to hold.
 */
export function recommend(situation: Situation): {
  recommendation: Recommendation;
  stays: boolean;
  lastResort: boolean;
} {
  const rows = situation.table.map((row) => readRow(row, situation));
  const decided = rows.findIndex((one) => one.truth === 'true');
  const above = rows.slice(0, decided === -1 ? rows.length : decided).filter((one) => one.truth === 'open');
  const chosen = rows[decided];
  const path = situation.assessed ? (chosen?.row.path ?? null) : null;
  const unsure = above.filter((one) => one.row.path !== chosen?.row.path);
  const openQuestions = situation.toAsk(unsure.flatMap((one) => openIn(one, situation)));
  const recommendation: Recommendation = {
    path,
    settled: (path !== null || situation.table.length === 0) && unsure.length === 0,
    candidates: [...new Set([...unsure, ...(chosen ? [chosen] : [])].map((one) => one.row.path))],
    reasons: path && chosen ? reasonsFor(chosen, rows.slice(0, decided), situation) : [],
    runnerUp: path ? choiceWithout(path, situation) : null,
    paths: situation.paths.map((one) => pathResult(one, path, rows, situation)),
    openQuestions,
  };
  return {
    recommendation,
    stays: chosen?.row.stays ?? false,
    lastResort: chosen?.row.clauses.length === 0,
  };
}

/** What the table chooses when `path` is ruled out; rows that ask for that are read anew. */
function choiceWithout(path: PathId, situation: Situation): PathId | null {
  const paths = situation.paths.map((one) =>
    one.path.id === path ? { ...one, state: 'ruled-out' as const } : one,
  );
  const rest = situation.table.filter((row) => row.path !== path);
  return rest.find((row) => readRow(row, { ...situation, paths }).truth === 'true')?.path ?? null;
}

function readRow(row: DecisionRow, situation: Situation): ReadRow {
  const clauses = row.clauses.map((clause) => ({ clause, truth: truthOf(clause, situation) }));
  const truths = clauses.map((one) => one.truth);
  return {
    row,
    clauses,
    truth: truths.includes('false') ? 'false' : truths.includes('open') ? 'open' : 'true',
  };
}

function truthOf(clause: Clause, { paths, standings, categories: tallies }: Situation): Truth {
  if (clause.kind === 'answer') return holds(clause.condition, standings);
  if (clause.kind === 'path') {
    const state = paths.find((one) => one.path.id === clause.path)?.state;
    return state === 'open' ? 'open' : state === clause.state ? 'true' : 'false';
  }
  const sums = tallies.get(clause.category);
  if (!sums || sums.weight === 0) return 'false';
  if (sums.earned >= clause.atLeast * sums.weight) return 'true';
  return sums.earned + sums.open >= clause.atLeast * sums.weight ? 'open' : 'false';
}

function openIn({ clauses }: ReadRow, { paths, judged }: Situation): string[] {
  return clauses
    .filter((one) => one.truth === 'open')
    .flatMap(({ clause }) => {
      if (clause.kind === 'answer') return questionsIn(clause.condition);
      if (clause.kind === 'path') return [...(paths.find((one) => one.path.id === clause.path)?.open ?? [])];
      return judged.filter((one) => one.criterion.category === clause.category).flatMap((one) => one.open);
    });
}

const titleOfPath = (id: PathId, paths: readonly StandingOfPath[]): string =>
  paths.find((one) => one.path.id === id)?.path.title ?? id;

/** Why the chosen row holds, and why the ways into containers that the table prefers to it were not chosen. */
function reasonsFor({ row, clauses }: ReadRow, before: readonly ReadRow[], situation: Situation): string[] {
  const asked = clauses.flatMap(({ clause }) => reason(clause, situation));
  const passedOver = situation.paths
    .filter(({ path }) => path.id !== row.path && (path.id === 'replatform' || path.id === 'refactor'))
    .flatMap((one) => {
      const own = before.filter((other) => other.row.path === one.path.id);
      if (own.length === 0) return [];
      if (one.state === 'ruled-out') return [`${one.path.title} is ruled out. ${whatRulesOut(one)[0]}`];
      return own.flatMap((other) =>
        other.clauses
          .filter((part) => part.truth === 'false')
          .flatMap((part) =>
            obstacle(part, situation).map((text) => `${one.path.title} is not chosen. ${text}`),
          ),
      );
    });
  return [...new Set([row.because, ...asked, ...passedOver])];
}

/** The sentences that say what rules a path out. */
const whatRulesOut = (one: StandingOfPath): string[] => [
  ...one.unmet,
  ...one.blockedBy.map((judged) => `The claim “${judged.criterion.title}” does not hold.`),
];

/** The sentence for a clause that holds. The states of paths are said elsewhere. */
function reason(clause: Clause, { categories: tallies }: Situation): string[] {
  if (clause.kind === 'answer') return [clause.text];
  if (clause.kind === 'path') return [];
  const sums = tallies.get(clause.category);
  if (!sums || sums.weight === 0) return [];
  const proven = pointsOf(sums.earned, sums.weight);
  return [`${sums.title} proves ${proven} points, at least the ${clause.atLeast} asked for.`];
}

/** The sentence for a clause that keeps a row from being chosen. */
function obstacle(
  { clause, truth }: ReadRow['clauses'][number],
  { categories: tallies }: Situation,
): string[] {
  if (clause.kind === 'path') return [];
  if (clause.kind === 'answer') return [truth === 'open' ? `Still open: ${clause.text}` : clause.otherwise];
  const sums = tallies.get(clause.category) ?? { title: clause.category, earned: 0, open: 0, weight: 0 };
  const reach =
    truth === 'open' ? `, and can still reach ${pointsOf(sums.earned + sums.open, sums.weight)}` : '';
  return [
    `${sums.title} proves ${pointsOf(sums.earned, sums.weight)} of the ${clause.atLeast} points asked for${reach}.`,
  ];
}

function pathResult(
  one: StandingOfPath,
  chosen: PathId | null,
  rows: readonly ReadRow[],
  situation: Situation,
): PathResult {
  const { id, title, definition, konveyorTerm } = one.path;
  const openQuestions = situation.toAsk(one.open);
  return {
    id,
    title,
    definition,
    konveyorTerm,
    state: one.state,
    because: because(one, chosen, rows, openQuestions, situation),
    ruledOutBy: one.blockedBy.map((judged) => judged.criterion.id),
    openQuestions,
  };
}

function because(
  one: StandingOfPath,
  chosen: PathId | null,
  rows: readonly ReadRow[],
  openQuestions: readonly string[],
  situation: Situation,
): string[] {
  if (one.state === 'ruled-out') return whatRulesOut(one);
  if (one.state === 'open')
    return [
      openQuestions.length === 1
        ? 'One open question decides whether it is possible.'
        : `${openQuestions.length} open questions decide whether it is possible.`,
    ];
  if (one.path.id === chosen) return ['Nothing rules it out, and the decision table chooses it.'];
  const own = rows.filter((row) => row.row.path === one.path.id);
  const missed = own.flatMap((row) =>
    row.clauses.filter((part) => part.truth !== 'true').flatMap((part) => obstacle(part, situation)),
  );
  const first =
    chosen && own.some((row) => row.truth === 'true')
      ? [`Possible, but ${titleOfPath(chosen, situation.paths)} comes first in the decision table.`]
      : ['Nothing rules it out, but the decision table asks for more.'];
  if (one.path.id === 'retain') return chosen ? first : ['Always possible.'];
  return missed.length > 0 || chosen ? [...first, ...new Set(missed)] : ['Nothing rules it out so far.'];
}
