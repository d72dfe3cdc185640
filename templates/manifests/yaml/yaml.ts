/** What may stand in a template: `''`, `false` and `null` leave their line out where they stand alone on it. */
export type YamlPart = string | number | false | null;

/**
 * YAML written as it will look: the common indentation is taken away, and a part that stands alone on its line, whole
 * blocks included, is indented like that line. Ends without a line feed. Words of people go through `quoted` first.
 */
export function yaml(strings: TemplateStringsArray, ...parts: readonly YamlPart[]): string {
  const lines = strings
    .map((text, index) => (index === 0 ? text : `${mark(index - 1)}${text}`))
    .join('')
    .split('\n');
  const written = lines.filter((line) => line.trim() !== '');
  const margin = Math.min(...written.map(depthOf));
  return written
    .flatMap((line) => {
      const alone = /^\s*\ue000(\d+)\ue000$/.exec(line)?.[1];
      if (alone === undefined) return [withParts(line.slice(margin), parts)];
      const block = textOf(parts[Number(alone)]);
      const indent = ' '.repeat(depthOf(line) - margin);
      return block === '' ? [] : block.split('\n').map((one) => `${indent}${one}`);
    })
    .join('\n');
}

/** Several YAML documents as one stream. */
export const documents = (...parts: readonly YamlPart[]): string =>
  parts.filter((part) => textOf(part) !== '').join('\n---\n');

/** Blocks one under the other; empty ones are left out. */
export const blocks = (...parts: readonly YamlPart[]): string =>
  parts.filter((part) => textOf(part) !== '').join('\n');

/** Marks the place of a part, by a character for private use. */
const mark = (index: number): string => `\ue000${index}\ue000`;

const depthOf = (line: string): number => line.length - line.trimStart().length;

const withParts = (line: string, parts: readonly YamlPart[]): string =>
  line.replaceAll(/\ue000(\d+)\ue000/g, (_, index: string) => textOf(parts[Number(index)]));

const textOf = (part: YamlPart | undefined): string => (part || part === 0 ? `${part}` : '');
