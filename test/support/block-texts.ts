import type { Block } from '../../templates/block.ts';

/** Every text that a reader of the block must find, in the order of reading. */
export function blockTexts(block: Block, titles: readonly string[]): readonly string[] {
  switch (block.kind) {
    case 'title':
      return [block.eyebrow, block.text, block.detail];
    case 'contents':
      return titles.slice(1);
    case 'heading':
    case 'paragraph':
      return [block.text];
    case 'list':
      return block.items;
    case 'facts':
      return block.rows.flatMap(({ term, description }) => [term, description]);
    case 'table':
      return block.rows.length === 0
        ? [block.empty]
        : [...block.columns.map(({ title }) => title), ...block.rows.flat()];
    case 'verdict':
      return [block.title, block.detail];
    case 'callout':
      return [block.title, block.text];
    case 'interval':
      return [block.label];
    case 'intervals':
    case 'timeline':
      return block.rows.flatMap(({ label, note }) => [label, note]);
    case 'radar':
      return block.axes.map(({ label }) => label);
    case 'finding':
      return [
        block.title,
        block.outcome,
        block.meta,
        ...block.paragraphs.flatMap(({ label, text }) => [label, text]),
        ...block.sources.map(({ text }) => text),
      ];
  }
}
