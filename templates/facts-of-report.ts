import type { Text } from './block.ts';
import { count, dateLine, points, scoreLine } from './figures.ts';
import { openLine } from './open-line.ts';
import type { ReportInput } from './report.ts';
import { bandTitle } from './verdict-statement.ts';

/** A term with what is said of it, as the block `facts` shows them. */
export interface Fact {
  readonly term: Text;
  readonly description: Text;
}

/** The score with accepted risks, for beside the raw one; none where no risk was accepted. */
export function residualFacts({ result: { residual } }: ReportInput): readonly Fact[] {
  if (!residual) return [];
  const counted = residual.risks.filter(({ state }) => state === 'counted').length;
  return [
    {
      term: 'With accepted risks',
      description: `${bandTitle(residual.band)}: ${scoreLine(residual.score)}; ${count(counted, 'risk')} ${counted === 1 ? 'counts' : 'count'} on ${dateLine(residual.on)}. Nothing is mended by that.`,
    },
  ];
}

/** How much is known, and what the report was made from. */
export const originFacts = (input: ReportInput): readonly Fact[] => [
  {
    term: 'Completeness',
    description: `${points(input.result.score.completeness)} % of what counts is known. ${openLine(input)}.`,
  },
  {
    term: 'Assessment',
    description: input.assessment
      ? `${input.assessment.id}, revision ${input.assessment.revision}, status: ${input.assessment.status}`
      : 'Not stored; made from answers that were sent with the request',
  },
  { term: 'Answers of', description: dateLine(input.date) },
  {
    term: 'Questionnaire',
    description: `${input.questionnaire.title}, version ${input.result.questionnaire.version}`,
  },
];
