import type { Block } from '../block.ts';
import { count, dateLine, points } from '../figures.ts';
import { pathStatement, pathTitle } from '../path-statement.ts';
import type { ReportInput, ReportSection } from '../report.ts';
import { residualFacts } from '../residual-facts.ts';
import { editionName } from '../subject.ts';
import { verdictBlocks } from '../verdict-blocks.ts';
import { openBlockers } from '../verdict-statement.ts';

const MOST_BLOCKERS = 3;
const MOST_REASONS = 3;

/** The verdict with its score, the blockers, and the path with its first reasons, on one page. */
export const whereItStands: ReportSection = {
  id: 'where-it-stands',
  title: 'Where it stands',
  startsPage: true,
  onePage: true,
  blocks: (input) => [
    ...verdictBlocks(input, editionName(input, 'short')),
    { kind: 'facts', rows: [...residualFacts(input), ...madeFrom(input)] },
    { kind: 'heading', level: 2, text: 'Blockers' },
    blockers(input),
    ...path(input),
  ],
};

const madeFrom = ({ result, assessment, questionnaire, date }: ReportInput) => [
  { term: 'Completeness', description: `${points(result.score.completeness)} % of what counts is known` },
  {
    term: 'Made from',
    description: `Answers of ${dateLine(date)}${assessment ? ` (revision ${assessment.revision}, ${assessment.status})` : ''} to ${questionnaire.title}, version ${result.questionnaire.version}`,
  },
];

function blockers({ result }: ReportInput): Block {
  const open = openBlockers(result);
  if (result.blockers.length === 0)
    return {
      kind: 'paragraph',
      text:
        open === 0
          ? 'None: no claim that can rule out a path has failed.'
          : `None found so far; ${count(open, 'claim')} that can rule out a path ${open === 1 ? 'is' : 'are'} not yet known.`,
    };
  const more = result.blockers.length - MOST_BLOCKERS;
  return {
    kind: 'list',
    items: [
      ...result.blockers
        .slice(0, MOST_BLOCKERS)
        .map(
          ({ title, paths }) =>
            `Does not hold: ${title}. Rules out: ${paths.map((id) => pathTitle(result, id)).join(', ')}`,
        ),
      ...(more > 0 ? [`and ${more} more, in the full report`] : []),
    ],
  };
}

function path({ result }: ReportInput): Block[] {
  const { path, paths, reasons, settled } = result.recommendation;
  if (paths.length === 0) return [];
  const chosen = paths.find(({ id }) => id === path);
  return [
    { kind: 'heading', level: 2, text: 'Recommended path' },
    {
      kind: 'callout',
      tone: chosen ? (settled ? 'good' : 'open') : 'neutral',
      title: pathStatement(result),
      text: chosen?.definition ?? 'A path is named once the answers that decide it are known.',
    },
    ...(chosen
      ? ([
          { kind: 'paragraph', text: 'Because:' },
          { kind: 'list', items: reasons.slice(0, MOST_REASONS) },
        ] as const)
      : []),
  ];
}
