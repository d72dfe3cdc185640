import { type Node, parseDocument } from 'yaml';
import { scanYaml } from './scan-yaml.ts';
import type { YamlIssues } from './yaml-issue.ts';

const sentences: Readonly<Record<string, string>> = {
  BAD_INDENT: 'Indent this line as the others of its list or mapping are.',
  BAD_PROP_ORDER: 'Write this line as "name: value".',
  BAD_SCALAR_START: 'Put this text in quotes: it begins with a character that means something in YAML.',
  BLOCK_AS_IMPLICIT_KEY: 'Put the text in quotes: a colon with a space after it begins a new value.',
  BLOCK_IN_FLOW: 'Close the bracket before this place, or write the whole list with one "- " a line.',
  COMMENT_SPACE: 'Put a space before the #, or put the text in quotes.',
  KEY_OVER_1024_CHARS: 'Put the text in quotes, or begin the line with a field and a colon.',
  MISSING_CHAR:
    'Something is missing here: a closing quote, a closing bracket, a comma, or the colon of a field.',
  MULTILINE_IMPLICIT_KEY: 'Write the field and its colon on one line; put a text with a colon in quotes.',
  TAB_AS_INDENT: 'Indent with spaces, not with tabs.',
  UNEXPECTED_TOKEN: 'This is not expected here. Put the text in quotes, or mend the indentation.',
};

/**
 * The root of a YAML text whose scalars are all texts as they are written (schema `failsafe`: `Yes`, `1.0` and `null` stay
 * so), or `undefined` with every issue added. The nodes have offsets, nest no deeper than a small number of levels, and
 * refer to nothing; keys are not checked. Takes time in proportion to the text.
 */
export function parseYaml(text: string, issues: YamlIssues): Node | null | undefined {
  scanYaml(text, issues);
  if (issues.list.length > 0) return undefined;
  const { contents, errors } = parseDocument(text, {
    schema: 'failsafe',
    // Duplicate keys are found by the reader: the library compares every key with every other.
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  for (const { code, pos } of errors) {
    if (issues.full) break;
    issues.add(
      pos[0],
      'syntax',
      sentences[code] ?? 'This is not YAML. Look at the indentation and the quotes.',
    );
  }
  return errors.length > 0 ? undefined : contents;
}
