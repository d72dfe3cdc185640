import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run-tool.ts';

/** A command of the README and what the README says that it prints. */
export interface Example {
  readonly name: string;
  readonly script: string;
  /** `json` is compared by what it shows, `text` as it is; absent when the README shows no output. */
  readonly output?: { readonly kind: 'json' | 'text'; readonly shown: string };
}

const block = /^<!-- (example|output): ([a-z0-9-]+) -->\n+```(sh|json|text)\n([\s\S]*?)^```$/gm;

/**
 * The examples of README.md in their order: a fenced `sh` block after a line `<!-- example: <name> -->`, and its output,
 * a fenced `json` or `text` block after `<!-- output: <name> -->`. Throws when an output has no example.
 */
export function readmeExamples(markdown = readFileSync(join(root, 'README.md'), 'utf8')): readonly Example[] {
  const found = new Map<string, Example>();
  for (const [, what, name = '', kind, text = ''] of markdown.matchAll(block)) {
    const example = found.get(name);
    if (what === 'example' && kind === 'sh' && !example) found.set(name, { name, script: text });
    else if (what === 'output' && kind !== 'sh' && example)
      found.set(name, { ...example, output: { kind: kind as 'json' | 'text', shown: text } });
    else throw new Error(`README.md: the block "${name}" is marked twice, or is no ${what}.`);
  }
  return [...found.values()];
}

/** Puts a word in place of what differs from run to run: ids, times, hashes and ports. */
export function withoutVolatile(text: string): string {
  return text
    .replace(/\b[0-9A-HJKMNP-TV-Z]{26}\b/g, '<id>')
    .replace(/\b\d{4}-\d\d-\d\dT[\d:.]+Z/g, '<time>')
    .replace(/\b[0-9a-f]{64}\b/g, '<hash>')
    .replace(/localhost:\d+/g, 'localhost:<port>');
}
