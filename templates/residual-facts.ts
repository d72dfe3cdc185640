import type { Text } from './block.ts';
import { count, dateLine, scoreLine } from './figures.ts';
import type { ReportInput } from './report.ts';
import { bandTitle } from './verdict-statement.ts';

/** A term with what is said of it, as the block `facts` shows them. */
interface Fact {
  readonly term: Text;
  readonly description: Text;
}

/** The score with accepted risks, for beside the raw one; none where no risk was accepted. */
export function residualFacts({ result: { residual }, language }: ReportInput): readonly Fact[] {
  if (!residual) return [];
  const counted = residual.risks.filter(({ state }) => state === 'counted').length;
  return [
    {
      term: 'With accepted risks',
      description: `${bandTitle(residual.band, language)}: ${scoreLine(residual.score, language)}; ${count(counted, 'risk')} ${counted === 1 ? 'counts' : 'count'} on ${dateLine(residual.on, language)}. Nothing is mended by that.`,
    },
  ];
}
