import type { Block } from '../block.ts';
import { evidenceFacts } from '../evidence-facts.ts';
import { count, dateLine, points } from '../figures.ts';
import { pathStatement, pathTitle } from '../path-statement.ts';
import type { ReportInput, ReportSection } from '../report.ts';
import { residualFacts } from '../residual-facts.ts';
import { statusLine } from '../status-line.ts';
import { editionName, subjectOf } from '../subject.ts';
import { verdictBlocks } from '../verdict-blocks.ts';
import { gravestGaps, openBlockers } from '../verdict-statement.ts';

const MOST_LISTED = 3;
const MOST_REASONS = 3;

/** The verdict with its score, and the blockers and the path with its first reasons or, where nothing is to be moved, the gravest gaps; on one page. */
export const whereItStands: ReportSection = {
  id: 'where-it-stands',
  title: 'Where it stands',
  startsPage: true,
  onePage: true,
  blocks: (input) => [
    ...verdictBlocks(input, editionName(input, 'short')),
    { kind: 'facts', rows: [...residualFacts(input), ...madeFrom(input)] },
    ...(subjectOf(input.result) === 'move' ? [...blockers(input), ...path(input)] : gravest(input)),
  ],
};

const madeFrom = (input: ReportInput) => {
  const { result, assessment, questionnaire, date, language } = input;
  const revision = assessment
    ? ` (revision ${assessment.revision}; ${statusLine(assessment, language)})`
    : '';
  return [
    { term: 'Completeness', description: `${points(result.score.completeness)} % of what counts is known` },
    ...evidenceFacts(input),
    {
      term: 'Made from',
      description: `Answers of ${dateLine(date, language)}${revision} to ${questionnaire.title}, version ${result.questionnaire.version}`,
    },
  ];
};

/** At most so many items; the full report has the others. */
const listed = (items: readonly string[]): Block => ({
  kind: 'list',
  items: [
    ...items.slice(0, MOST_LISTED),
    ...(items.length > MOST_LISTED ? [`and ${items.length - MOST_LISTED} more, in the full report`] : []),
  ],
});

function blockers({ result }: ReportInput): Block[] {
  const open = openBlockers(result);
  const none =
    open === 0
      ? 'None: no claim that can rule out a path has failed.'
      : `None found so far; ${count(open, 'claim')} that can rule out a path ${open === 1 ? 'is' : 'are'} not yet known.`;
  return [
    { kind: 'heading', level: 2, text: 'Blockers' },
    result.blockers.length === 0
      ? { kind: 'paragraph', text: none }
      : listed(
          result.blockers.map(
            ({ title, paths }) =>
              `Does not hold: ${title}. Rules out: ${paths.map((id) => pathTitle(result, id)).join(', ')}`,
          ),
        ),
  ];
}

function gravest({ result }: ReportInput): Block[] {
  const failed = gravestGaps(result);
  return [
    { kind: 'heading', level: 2, text: 'Gravest gaps' },
    failed.length === 0
      ? { kind: 'paragraph', text: 'No claim of the greatest weight is known to fail.' }
      : listed(failed.map(({ title }) => `Does not hold: ${title}`)),
  ];
}

function path({ result }: ReportInput): Block[] {
  const { path, paths, reasons, settled } = result.recommendation;
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
