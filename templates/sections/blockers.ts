import type { Block } from '../block.ts';
import { count } from '../figures.ts';
import { pathTitle } from '../path-statement.ts';
import type { ReportSection } from '../report.ts';
import { bandTitle } from '../verdict-statement.ts';
import { words } from '../words.ts';

/** What rules paths out whatever the score, each with the first thing to do about it; says so when there is none. */
export const blockers: ReportSection = {
  id: 'blockers',
  title: 'Blockers',
  startsPage: true,
  blocks({ result }) {
    if (result.blockers.length === 0) {
      const open = new Set(result.recommendation.paths.flatMap((path) => path.openQuestions)).size;
      return [
        {
          kind: 'callout',
          tone: open > 0 ? 'open' : 'good',
          title: open > 0 ? 'No blocker found so far' : 'No blocker',
          text:
            open > 0
              ? `No claim that is known rules out a path by itself. ${count(open, 'question')} that can rule one out ${open === 1 ? 'is' : 'are'} still open.`
              : 'Nothing rules out a path by itself.',
        },
      ];
    }
    const cap = result.verdict.cappedAt;
    return [
      {
        kind: 'paragraph',
        text: `A blocker rules paths out whatever the score. ${cap ? `Together they limit the verdict to “${bandTitle(cap)}” until they are removed.` : 'These do not limit the verdict.'}`,
      },
      ...result.blockers.map((blocker): Block => {
        const finding = result.findings.find((one) => one.criterionId === blocker.criterionId);
        return {
          kind: 'finding',
          tone: 'bad',
          outcome: 'Blocker',
          title: blocker.title,
          meta: `This claim does not hold. It rules out: ${blocker.paths.map((id) => pathTitle(result, id)).join(', ')}`,
          paragraphs: finding
            ? [
                { label: 'First thing to do', text: finding.fix },
                {
                  label: 'Effort',
                  text: `${words.effort[finding.effort]}, by ${words.owner[finding.owner]}`,
                },
              ]
            : [],
          sources: [],
        };
      }),
    ];
  },
};
