import type { Block } from '../block.ts';
import { count } from '../figures.ts';
import { pathTitle } from '../path-statement.ts';
import type { ReportSection } from '../report.ts';
import { subjectOf } from '../subject.ts';
import { bandTitle, openBlockers } from '../verdict-statement.ts';
import { wordsIn } from '../words.ts';

/** What rules paths out whatever the score, each with the first thing to do about it; says so when there is none. Left out where nothing is to be moved. */
export const blockers: ReportSection = {
  id: 'blockers',
  title: 'Blockers',
  startsPage: true,
  blocks({ result, language }) {
    const words = wordsIn(language);
    if (subjectOf(result) !== 'move') return [];
    const setAside = result.findings.filter(
      (one) => one.notApplicableBecause !== null && one.blocks.length > 0,
    );
    const note: Block[] =
      setAside.length === 0
        ? []
        : [
            {
              kind: 'callout',
              tone: 'open',
              title: `${count(setAside.length, 'claim')} that can rule out a path ${setAside.length === 1 ? 'was' : 'were'} marked not applicable`,
              text: setAside.map((one) => `${one.title}: ${one.notApplicableBecause}`).join('\n'),
            },
          ];
    if (result.blockers.length === 0) {
      const open = openBlockers(result);
      return [
        {
          kind: 'callout',
          tone: open > 0 ? 'open' : 'good',
          title: open > 0 ? 'No blocker found so far' : 'No blocker',
          text:
            open > 0
              ? `No claim that can rule out a path has failed. ${count(open, 'such claim')} ${open === 1 ? 'is' : 'are'} not yet known.`
              : 'No claim that can rule out a path has failed.',
        },
        ...note,
      ];
    }
    const cap = result.verdict.cappedAt;
    return [
      {
        kind: 'paragraph',
        text: `A blocker rules paths out whatever the score. ${cap ? `Together they limit the verdict to “${bandTitle(cap, language)}” until they are removed.` : 'These do not limit the verdict.'}`,
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
                { label: 'First thing to do', text: finding.fix, holdsCode: true },
                {
                  label: 'Effort',
                  text: `${words.effort[finding.effort]}, by ${words.owner[finding.owner]}`,
                },
              ]
            : [],
          sources: [],
        };
      }),
      ...note,
    ];
  },
};
