import type { Block } from '../block.ts';
import { count, dateLine, points } from '../figures.ts';
import { pathStatement } from '../path-statement.ts';
import type { ReportInput, ReportSection } from '../report.ts';
import { residualFacts } from '../residual-facts.ts';
import { verdictBlocks } from '../verdict-blocks.ts';
import { openBlockers } from '../verdict-statement.ts';

/** What a reader with one minute needs: which application, what verdict, which path, and what it rests on. */
export const titlePage: ReportSection = {
  id: 'title-page',
  title: 'Summary',
  startsPage: true,
  blocks(input) {
    const { application } = input;
    const [title, ...verdict] = verdictBlocks(input, 'Container readiness report');
    return [
      ...(title ? [title] : []),
      ...(application.description
        ? [{ kind: 'paragraph', text: application.description, muted: true } as const]
        : []),
      ...verdict,
      { kind: 'facts', rows: facts(input) },
      { kind: 'contents' },
    ] satisfies Block[];
  },
};

const facts = (input: ReportInput) => [
  ...residualFacts(input),
  ...(input.policy.paths.length > 0
    ? [{ term: 'Recommended path', description: pathStatement(input.result) }]
    : []),
  {
    term: 'Blockers',
    description:
      input.result.blockers.length > 0
        ? count(input.result.blockers.length, 'blocker')
        : openBlockers(input.result) > 0
          ? 'None found so far'
          : 'None',
  },
  {
    term: 'Completeness',
    description: `${points(input.result.score.completeness)} % of what counts is known; ${count(input.result.nextQuestions.length, 'open question')}`,
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
  { term: 'Digest (SHA-256)', description: input.digest },
];
