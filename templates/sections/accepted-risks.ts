import type { Residual } from '../../scoring/result.ts';
import type { Block } from '../block.ts';
import { count, dateLine, scoreLine } from '../figures.ts';
import type { ReportSection } from '../report.ts';
import { bandTitle } from '../verdict-statement.ts';
import { wordsIn } from '../words.ts';

/** The score with accepted risks beside the raw one, and each risk with who answers for it; left out where none was accepted. */
export const acceptedRisks: ReportSection = {
  id: 'accepted-risks',
  title: 'Accepted risks',
  blocks({ result: { residual, score, verdict, blockers }, language }) {
    if (!residual) return [];
    const blocking = new Set(blockers.map(({ criterionId }) => criterionId));
    const accepted = residual.risks.filter((one) => one.state === 'counted' && blocking.has(one.criterionId));
    return [
      {
        kind: 'paragraph',
        text: `An accepted risk is a claim that falls short and that somebody answers for until a day. Accepting it mends nothing: the verdict of this report rests on the raw score. On ${dateLine(residual.on, language)}, ${counted(residual)}.`,
      },
      {
        kind: 'intervals',
        rows: [
          {
            label: 'Raw score',
            proven: score.proven,
            potential: score.potential,
            note: `${bandTitle(verdict.band, language)}: ${scoreLine(score, language)}`,
          },
          {
            label: 'With accepted risks taken as mended',
            proven: residual.score.proven,
            potential: residual.score.potential,
            note: `${bandTitle(residual.band, language)}: ${scoreLine(residual.score, language)}`,
          },
        ],
      },
      ...(accepted.length === 0
        ? []
        : [
            {
              kind: 'callout',
              tone: 'poor',
              title: `${count(accepted.length, 'accepted risk')} ${accepted.length === 1 ? 'is a blocker' : 'are blockers'}`,
              text: 'Accepting a blocker opens no path: it limits the verdict and rules its paths out all the same.',
            } satisfies Block,
          ]),
      {
        kind: 'table',
        caption: 'Accepted risks with reason, owner, last day and state',
        columns: [
          { title: 'Claim', share: 26 },
          { title: 'Accepted because', share: 30 },
          { title: 'Owner', share: 16 },
          { title: 'Last day', share: 13 },
          { title: 'State', share: 15 },
        ],
        rows: residual.risks.map((one) => [
          one.title,
          one.reason,
          one.owner,
          dateLine(one.expiresOn, language),
          wordsIn(language).riskState[one.state],
        ]),
        empty: 'No risk was accepted.',
      },
    ];
  },
};

function counted({ risks }: Residual): string {
  const many = risks.filter(({ state }) => state === 'counted').length;
  if (many === 0) return 'no accepted risk counts';
  return many === risks.length
    ? `${many === 1 ? 'the one that was accepted counts' : `all ${many} count`}`
    : `${many} of ${risks.length} ${many === 1 ? 'counts' : 'count'}`;
}
