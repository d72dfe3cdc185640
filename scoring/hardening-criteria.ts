import type { Entry } from '../questionnaire/platform-hardening/entry.ts';
import { hardeningTables } from '../questionnaire/platform-hardening/index.ts';
import { type HardeningAnswer, questionOf } from '../questionnaire/platform-hardening/question-of.ts';
import type { Table } from '../questionnaire/platform-hardening/table.ts';
import { deck } from '../questionnaire/source.ts';
import { type Criterion, type Effort, fail, type Judgement, notApplicable, pass } from './criterion.ts';

const weights = { high: 5, medium: 3, low: 1 } as const satisfies Record<Entry['exposure'], number>;

const efforts = { setting: 'S', rebuild: 'M', reinstall: 'L' } as const satisfies Record<
  Entry['change'],
  Effort
>;

const judgements = {
  'as-recommended': pass,
  otherwise: fail,
  'not-in-this-version': notApplicable,
} as const satisfies Record<HardeningAnswer, Judgement>;

/** One criterion a row of the security tables: the claim holds everywhere, or it does not hold. */
export const hardeningCriteria: readonly Criterion[] = hardeningTables.flatMap((table) =>
  table.entries.map((entry) => criterionOf(entry, table)),
);

function criterionOf(entry: Entry, table: Table): Criterion {
  return {
    id: entry.id,
    title: entry.title,
    category: table.id,
    weight: weights[entry.exposure],
    why: entry.correction ? `${entry.why} ${entry.correction}` : entry.why,
    fix: entry.fix,
    effort: efforts[entry.change],
    owner: entry.duty,
    sources: [deck(table.heading), ...entry.sources],
    reads: [entry.id],
    assess: (answers) => judgements[answers[entry.id] as HardeningAnswer],
    examples: questionOf(entry, table).options.map(({ id }) => ({
      answers: { [entry.id]: id },
      judgement: judgements[id],
    })),
  };
}
