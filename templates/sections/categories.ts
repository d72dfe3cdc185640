import type { CategoryScore, Result } from '../../scoring/result.ts';
import type { Block } from '../block.ts';
import { points, scoreLine } from '../figures.ts';
import type { ReportSection } from '../report.ts';

/** Where the application stands in each category: as a picture, and in words. */
export const categories: ReportSection = {
  id: 'categories',
  title: 'Readiness by category',
  startsPage: true,
  blocks({ result, language }) {
    const applicable = result.categories.filter((category) => category.weight > 0);
    const others = result.categories.filter((category) => category.weight === 0);
    const radar: Block[] =
      applicable.length < 3 || result.verdict.band === 'not-assessed'
        ? []
        : [
            {
              kind: 'radar',
              description: `Radar chart with one axis a category, from 0 in the centre to 100 at the rim. ${applicable.map(said).join('; ')}.`,
              axes: applicable.map(({ title, proven, potential }) => ({ label: title, proven, potential })),
            },
          ];
    return [
      {
        kind: 'paragraph',
        text: 'The filled part is proven by answers. The hatched part is what open questions can still add.',
      },
      ...radar,
      {
        kind: 'intervals',
        rows: applicable.map((category) => ({
          label: category.title,
          proven: category.proven,
          potential: category.potential,
          note: scoreLine(category, language),
        })),
      },
      ...others.map(
        ({ title }): Block => ({ kind: 'paragraph', muted: true, text: `${title}: does not apply.` }),
      ),
      ...(result.verdict.settled ? [{ kind: 'paragraph', text: robustness(result) } as const] : []),
    ];
  },
};

const said = ({ title, proven, potential }: CategoryScore): string =>
  proven === potential
    ? `${title}: ${points(proven)}`
    : `${title}: ${points(proven)} proven, ${points(potential)} potential`;

function robustness({ verdict, findings }: Result): string {
  if (verdict.robust)
    return 'The verdict does not hang on our weights: it is the same for all weights within 25 % of them.';
  const tipping = findings.find((one) => one.criterionId === verdict.tippedBy)?.title;
  return `The verdict hangs on the weights: within 25 % of ours others can change it${tipping ? `, most of all that of “${tipping}”` : ''}.`;
}
