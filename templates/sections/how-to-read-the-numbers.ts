import { effortUnits } from '../../scoring/improve.ts';
import { clauseText, titleIn } from '../../scoring/paths/clause-text.ts';
import type { Policy } from '../../scoring/policy.ts';
import { bands } from '../../scoring/result.ts';
import type { Block } from '../block.ts';
import type { ReportSection } from '../report.ts';
import { subjectOf } from '../subject.ts';
import { wordsIn } from '../words.ts';

const weeks = Object.entries(effortUnits)
  .map(([effort, units]) => `${effort} = ${units}`)
  .join(', ');

/** The rules behind every figure, in plain words, with the published decision table. */
export const howToReadTheNumbers: ReportSection = {
  id: 'how-to-read-the-numbers',
  title: 'How to read the numbers',
  blocks: ({ policy, result, language }) => [
    {
      kind: 'facts',
      rows: [
        {
          term: 'Proven',
          description: 'The points out of 100 that known answers earn. What is open counts as nothing.',
        },
        {
          term: 'Potential',
          description:
            'The points if every open question turned out best. The final score lies between the two.',
        },
        {
          term: 'Completeness',
          description: 'The share of the weight that is known. It is no part of the score.',
        },
        {
          term: 'Weight',
          description: `Each claim counts from 1 (minor) to 5 (essential)${policy.paths.length > 0 ? '; whether it rules out a path does not depend on that' : ''}. A claim that does not apply leaves the sum.`,
        },
        {
          term: 'Contribution',
          description:
            'What a claim adds to the proven score. The contributions of all claims add up to it exactly; equal claims can differ by 0.01 for that.',
        },
        {
          term: '“Read from a file”, “documented”',
          description:
            'Said of a finding when every answer behind it agrees with what an attached file shows, or has at least a note, or a file that hints at it: that makes it likely, and a person has to look. A finding of which neither is said rests on a person’s word. Neither changes a point.',
        },
        {
          term: 'Effort',
          description: `For one small team: ${Object.values(wordsIn(language).effort).join(', ')}.`,
        },
        {
          term: 'Rounding',
          description:
            'Points are rounded down to one decimal, so that a figure is never more than what was reached.',
        },
        {
          term: '“We do not know”',
          description: 'It earns no points.',
        },
        {
          term: 'Worth of a question',
          description: 'The points that wait for it. A claim that waits for two questions counts with both.',
        },
        {
          term: 'What a question decides',
          description: `“Verdict”${policy.paths.length > 0 ? ', “path”' : ''}${policy.advisers.length > 0 ? ' or “advice”' : ''}: some answer to it, together with some answers to the other open questions, still changes it. “Figures only”: no answer changes more than points, so the question need not be asked.`,
        },
        {
          term: 'With accepted risks',
          description: `The residual score: the points if every claim whose risk is accepted, and not past its last day, held in full. ${policy.paths.length > 0 ? 'Blockers limit its band all the same. ' : ''}It never takes the place of the raw score.`,
        },
        ...(policy.paths.length > 0
          ? [
              {
                term: 'Weeks of the roadmap',
                description: `The efforts of its tasks added up at their upper ends, for one small team that does one task after another: ${weeks}. XL has no upper end and is counted as half a year.`,
              },
            ]
          : []),
      ],
    },
    { kind: 'heading', level: 2, text: 'Bands' },
    {
      kind: 'table',
      caption: 'Readiness bands',
      columns: [
        { title: 'Band', share: 30 },
        { title: 'From', share: 14 },
        { title: 'Meaning', share: 56 },
      ],
      rows: bands.map(({ id, from }) => {
        const { title, meaning } = wordsIn(language).band[id];
        return [title, `${from} points`, meaning[subjectOf(result)]];
      }),
      empty: '',
    },
    {
      kind: 'paragraph',
      text: 'While proven and potential lie in different bands, the verdict is undetermined and both ends are named.',
    },
    ...(policy.paths.length > 0 ? aboutPaths(policy) : []),
  ],
};

const aboutPaths = (policy: Policy): Block[] => [
  {
    kind: 'paragraph',
    text: 'A blocker limits the verdict and never the number:',
  },
  {
    kind: 'list',
    items: [
      'No container path is left: at most “Not ready”.',
      'Only container paths that change the code are left: at most “Needs remediation”.',
      'It can move as it is, but a path that changes the code is ruled out: at most “Ready with conditions”.',
    ],
  },
  { kind: 'heading', level: 2, text: 'Paths' },
  {
    kind: 'table',
    caption: 'Migration paths as this service defines them',
    columns: [
      { title: 'Path', share: 21 },
      { title: 'What we mean by it', share: 60 },
      { title: 'In Konveyor’s words', share: 19 },
    ],
    rows: policy.paths.map(({ title, definition, konveyorTerm }) => [title, definition, konveyorTerm]),
    empty: '',
  },
  { kind: 'heading', level: 2, text: 'How the path is chosen' },
  {
    kind: 'paragraph',
    text: 'The table is read from the top. The first row whose conditions all hold gives the path. While open questions can still make a higher row hold, the path is not settled.',
  },
  {
    kind: 'table',
    caption: 'Decision table for the recommended path',
    columns: [
      { title: 'Row', share: 7, align: 'right' },
      { title: 'When all of this holds', share: 38 },
      { title: 'Path', share: 18 },
      { title: 'Because', share: 38 },
    ],
    rows: policy.decisionTable.map(({ path, clauses, because }, index) => [
      String(index + 1),
      clauses.map((clause) => clauseText(clause, policy)).join('\n') || 'In every other case.',
      titleIn(policy.paths, path),
      because,
    ]),
    empty: '',
  },
];
