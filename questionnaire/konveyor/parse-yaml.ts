import { type Node, parseDocument } from 'yaml';
import { yamlSentence } from '../yaml-sentence.ts';
import { scanYaml } from './scan-yaml.ts';
import type { YamlIssues } from './yaml-issue.ts';

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
    issues.add(pos[0], 'syntax', yamlSentence(code));
  }
  return errors.length > 0 ? undefined : contents;
}
