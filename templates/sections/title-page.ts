import type { Result } from '../../scoring/result.ts';
import type { Block } from '../block.ts';
import { evidenceFacts } from '../evidence-facts.ts';
import { count, dateLine, points } from '../figures.ts';
import { pathStatement } from '../path-statement.ts';
import type { ReportInput, ReportSection } from '../report.ts';
import { residualFacts } from '../residual-facts.ts';
import { statusLine } from '../status-line.ts';
import { reportName, subjectOf } from '../subject.ts';
import { verdictBlocks } from '../verdict-blocks.ts';
import { gravestGaps, openBlockers } from '../verdict-statement.ts';

/** What a reader with one minute needs: which application, what verdict, which path, and what it rests on. */
export const titlePage: ReportSection = {
  id: 'title-page',
  title: 'Summary',
  startsPage: true,
  blocks(input) {
    const { application } = input;
    const [title, ...verdict] = verdictBlocks(input, reportName(input));
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

function facts(input: ReportInput) {
  const { result, questionnaire, date, digest, language } = input;
  return [
    ...residualFacts(input),
    ...(subjectOf(result) === 'move' ? aboutTheMove(result) : aboutTheState(result)),
    ...aboutKonveyor(result),
    {
      term: 'Completeness',
      description: `${points(result.score.completeness)} % of what counts is known; ${count(result.nextQuestions.length, 'open question')}`,
    },
    ...evidenceFacts(input),
    ...aboutTheAssessment(input),
    { term: 'Answers of', description: dateLine(date, language) },
    { term: 'Questionnaire', description: `${questionnaire.title}, version ${result.questionnaire.version}` },
    { term: 'Digest (SHA-256)', description: digest },
  ];
}

const aboutTheAssessment = ({ assessment, language }: ReportInput) =>
  assessment
    ? [
        { term: 'Assessment', description: `${assessment.id}, revision ${assessment.revision}` },
        { term: 'Status', description: statusLine(assessment, language) },
        ...(assessment.comment === undefined
          ? []
          : [{ term: 'Comment of the review', description: assessment.comment }]),
      ]
    : [{ term: 'Assessment', description: 'Not stored; made from answers that were sent with the request' }];

const aboutKonveyor = ({ konveyor }: Result) =>
  konveyor
    ? [
        {
          term: 'Konveyor’s own figures',
          description: `Confidence ${konveyor.confidence} of 100, risk ${konveyor.risk}, by Konveyor’s formulas; they are no part of our score`,
        },
      ]
    : [];

const aboutTheMove = (result: Result) => [
  { term: 'Recommended path', description: pathStatement(result) },
  {
    term: 'Blockers',
    description:
      result.blockers.length > 0
        ? count(result.blockers.length, 'blocker')
        : openBlockers(result) > 0
          ? 'None found so far'
          : 'None',
  },
];

const aboutTheState = (result: Result) => {
  const gaps = gravestGaps(result).length;
  return [
    {
      term: 'Gravest gaps',
      description:
        gaps > 0
          ? `${count(gaps, 'claim')} of weight 5 ${gaps === 1 ? 'does' : 'do'} not hold`
          : result.findings.some(({ outcome, weight }) => outcome === 'unknown' && weight === 5)
            ? 'None found so far'
            : 'None',
    },
  ];
};
