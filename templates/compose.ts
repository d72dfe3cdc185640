import type { Edition, ReportInput, ReportPart } from './report.ts';
import { reportSections } from './sections/index.ts';
import { shortEdition } from './short-edition/index.ts';

const sectionsOf = { full: reportSections, short: shortEdition } satisfies Record<Edition, unknown>;

/** The report on an assessment, in the order of reading, without the sections that have nothing to say. The short edition takes two printed pages. */
export function composeReport(input: ReportInput, edition: Edition = 'full'): readonly ReportPart[] {
  return sectionsOf[edition]
    .map(({ blocks, startsPage = false, ...section }) => ({ ...section, startsPage, blocks: blocks(input) }))
    .filter((part) => part.blocks.length > 0);
}
