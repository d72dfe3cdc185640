import type { Block, Reach } from './block.ts';
import { points } from './figures.ts';
import type { ReportPart } from './report.ts';

/** The whole report as plain text: every text of every block, in the order of reading, one blank line between blocks. */
export function reportText(parts: readonly ReportPart[]): string {
  const titles = parts.map((part) => part.title);
  return `${parts
    .map(({ title, blocks }) =>
      [
        ...(blocks[0]?.kind === 'title' ? [] : [`== ${title}`]),
        ...blocks.map((block) => blockText(block, titles)),
      ].join('\n\n'),
    )
    .join('\n\n\n')}\n`;
}

/** One block as plain text; `titles` are those of the report's sections, for the block that lists them. */
export function blockText(block: Block, titles: readonly string[]): string {
  switch (block.kind) {
    case 'title':
      return lines(block.eyebrow, block.text, block.detail);
    case 'contents':
      return lines(...titles.map((title) => `> ${title}`));
    case 'heading':
      return `${'='.repeat(block.level + 1)} ${block.text}`;
    case 'paragraph':
      return block.text;
    case 'list':
      return lines(...block.items.map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${item}`));
    case 'facts':
      return lines(...block.rows.map(({ term, description }) => `${term}: ${description}`));
    case 'table':
      return block.rows.length === 0
        ? block.empty
        : lines(
            block.columns.map(({ title }) => title).join(' | '),
            ...block.rows.map((row) => row.join(' | ')),
          );
    case 'verdict':
    case 'callout':
      return lines(`[${block.tone}] ${block.title}`, block.kind === 'verdict' ? block.detail : block.text);
    case 'interval':
      return lines(reach(block), block.ticks.map(({ at, label }) => `${at} ${label}`).join(' | '));
    case 'intervals':
    case 'timeline':
      return lines(...block.rows.map((row) => `${row.label}: ${row.note}`));
    case 'radar':
      return block.description;
    case 'finding':
      return lines(
        `[${block.tone}] ${block.title}`,
        `${block.outcome}. ${block.meta}`,
        ...block.paragraphs.map(({ label, text }) => `${label}: ${text}`),
        ...block.sources.map(({ text, url }) => `Source: ${text}${url ? ` <${url}>` : ''}`),
      );
  }
}

const reach = ({ label, proven, potential }: Reach): string =>
  `${label}: ${points(proven)} proven, ${points(potential)} potential`;

const lines = (...texts: readonly string[]): string => texts.filter((text) => text !== '').join('\n');
