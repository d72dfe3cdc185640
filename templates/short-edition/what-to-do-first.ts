import { firstSteps } from '../first-steps.ts';
import { openLine } from '../open-line.ts';
import type { ReportInput, ReportSection } from '../report.ts';

/** At most five steps, how much is still open, and where everything else is told, on one page. */
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
      { kind: 'heading', level: 2, text: 'What is still open, and where the rest is' },
      { kind: 'paragraph', text: `${openLine(input)}. ${whereTheRestIs(input)}` },
    ];
  },
};

const whereTheRestIs = ({ assessment }: ReportInput): string =>
  `Every finding, answer and rule behind these two pages is in the full report ${
    assessment ? `at /v1/assessments/${assessment.id}/report.pdf` : 'on the same answers.'
  }`;
