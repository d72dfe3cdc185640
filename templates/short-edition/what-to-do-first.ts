import { containerPaths } from '../../scoring/paths/path.ts';
import type { Block } from '../block.ts';
import { firstSteps } from '../first-steps.ts';
import { openLine } from '../open-line.ts';
import type { ReportInput, ReportSection } from '../report.ts';

/** At most five steps, what is advised for the build, how much is still open, and where everything else is told, on one page. */
export const whatToDoFirst: ReportSection = {
  id: 'what-to-do-first',
  title: 'What to do first',
  startsPage: true,
  onePage: true,
  blocks(input) {
    const { intro, steps } = firstSteps(input);
    return [
      { kind: 'paragraph', text: intro },
      ...steps,
      ...advised(input),
      { kind: 'heading', level: 2, text: 'What is still open, and where the rest is' },
      { kind: 'paragraph', text: `${openLine(input)}. ${whereTheRestIs(input)}` },
    ];
  },
};

/** What is built on the way into containers, one line an adviser; nothing on another path. */
function advised({ result: { advice, recommendation } }: ReportInput): Block[] {
  const { path } = recommendation;
  const rows = advice.flatMap(({ title, choiceTitle, settled }) =>
    choiceTitle === null
      ? []
      : [{ term: title, description: settled ? choiceTitle : `${choiceTitle}; not settled` }],
  );
  if (path === null || !containerPaths.includes(path) || rows.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: 'What is advised' },
    { kind: 'facts', rows },
  ];
}

const whereTheRestIs = ({ assessment }: ReportInput): string =>
  `Every finding, answer and rule behind these two pages is in the full report ${
    assessment ? `at /v1/assessments/${assessment.id}/report.pdf` : 'on the same answers.'
  }`;
