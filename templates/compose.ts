import type { Language } from '../questionnaire/language.ts';
import type { Edition, ReportInput, ReportPart, ReportSection } from './report.ts';
import { reportSections } from './sections/index.ts';
import { shortEdition } from './short-edition/index.ts';
import { sectionTitles } from './texts/section-titles.ts';

const sectionsOf = { full: reportSections, short: shortEdition } satisfies Record<Edition, unknown>;

/**
 * The report on an assessment, in the order of reading, without the sections that have nothing to say. The short edition takes two
 * printed pages. In another language than English the sentences that sections write around words and texts stay in English: a
 * section moves its own into `templates/texts/<section>.ts` and asks them by `input.language`.
 */
export function composeReport(input: ReportInput, edition: Edition = 'full'): readonly ReportPart[] {
  return sectionsOf[edition]
    .map(({ blocks, startsPage = false, ...section }) => ({
      ...section,
      title: titleIn(section, input.language),
      startsPage,
      blocks: blocks(input),
    }))
    .filter((part) => part.blocks.length > 0);
}

function titleIn({ id, title }: Pick<ReportSection, 'id' | 'title'>, language: Language = 'en'): string {
  return language === 'en' ? title : (sectionTitles[language][id] ?? title);
}
