import { bands } from '../scoring/result.ts';
import type { Block } from './block.ts';
import type { ReportInput } from './report.ts';
import { bandTitle, verdictStatement } from './verdict-statement.ts';
import { wordsIn } from './words.ts';

/** What every edition begins with: the application, the verdict, and the score as an interval. */
export const verdictBlocks = (
  { application, result, language }: ReportInput,
  eyebrow: string,
): readonly Block[] => [
  {
    kind: 'title',
    eyebrow,
    text: application.name,
    detail: [application.department, application.owner].filter(Boolean).join(' · '),
  },
  { kind: 'verdict', ...verdictStatement(result, language) },
  {
    kind: 'interval',
    label: wordsIn(language).score.title,
    proven: result.score.proven,
    potential: result.score.potential,
    ticks: bands.map(({ id, from }) => ({ at: from, label: bandTitle(id, language) })),
  },
];
