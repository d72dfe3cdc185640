/** A table in Markdown; a bar or a line break in a cell does not break it. */
export const markdownTable = (
  head: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] =>
  [head, head.map(() => '---'), ...rows.map((cells) => cells.map(cell))].map(
    (cells) => `| ${cells.join(' | ')} |`,
  );

const cell = (text: string): string => text.replaceAll('\n', ' ').replaceAll('|', '\\|');

/** A list in Markdown; `none` where it is empty. */
export const markdownList = (items: readonly string[], none: string): readonly string[] =>
  items.length > 0 ? items.map((item) => `- ${item.replaceAll('\n', ' ')}`) : [none];
