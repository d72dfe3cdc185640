import type { ReportInput, ReportPart } from './report.ts';
import { reportSections } from './sections/index.ts';

/** The report on an assessment, in the order of reading, without the sections that have nothing to say. */
export function composeReport(input: ReportInput): readonly ReportPart[] {
  return reportSections
    .map(({ id, title, startsPage = false, blocks }) => ({ id, title, startsPage, blocks: blocks(input) }))
    .filter((part) => part.blocks.length > 0);
}
