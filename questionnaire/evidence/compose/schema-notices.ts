import type { EvidenceFile } from '../evidence-file.ts';
import { at, type Datum, entriesOf, itemsOf, type Place, textOf } from '../parsing/datum.ts';
import type { Notice } from '../reader.ts';
import type { ComposeDocuments } from './compose-documents.ts';
import { isRestart } from './hardening/limits.ts';
import { type Kinds, nestedKeys, serviceKeys, topLevelKeys } from './known-keys.ts';
import { shown } from './rule.ts';

/** How many notices about keys and values one file gets; the last says that there are more. */
const MOST_NOTICES = 20;

/** What in a file does not fit the Compose specification, or is understood differently by other versions of it. */
export function schemaNotices({ file, documents }: ComposeDocuments): readonly Notice[] {
  const notices: Notice[] = [];
  const tell = (line: number, code: string, detail: string) =>
    notices.push({ file: file.name, line, code, detail });
  for (const problem of file.data.problems) tell(problem.line, problem.code, problem.detail);
  for (const { root, services, isVersionOne } of documents) {
    if (!isVersionOne) check(root, topLevelKeys, 'at the top', tell);
    for (const [name, service] of services === at(root, 'include') ? [] : entriesOf(services)) {
      if (name.startsWith('x-')) continue;
      const where = `in the service "${shown(name)}"`;
      if (service.datum.kind !== 'mapping')
        tell(
          service.line,
          'unexpected-value',
          `The service "${shown(name)}" is no mapping, so nothing of it is read.`,
        );
      check(service, serviceKeys, where, tell);
      for (const [path, kinds] of nestedKeys)
        check(at(service, ...path.split('.')), kinds, `at ${path} ${where}`, tell);
      values(service, where, tell);
      ports(file, service, tell);
    }
  }
  notices.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  const most = notices.slice(0, MOST_NOTICES);
  const left = notices.length - most.length;
  return left > 0
    ? [
        ...most,
        {
          file: file.name,
          code: 'more-notices',
          detail: `There are ${left} more notices of this sort. Check it with docker compose config.`,
        },
      ]
    : most;
}

type Tell = (line: number, code: string, detail: string) => void;

function check(place: Place | undefined, known: Kinds, where: string, tell: Tell): void {
  for (const [key, value] of entriesOf(place)) {
    if (key.startsWith('x-')) continue;
    const kinds = known.get(key);
    if (kinds === undefined)
      tell(
        value.line,
        'unknown-key',
        `Compose knows no key "${shown(key)}" ${where}. It is passed over; look at its spelling and its indentation.`,
      );
    else if (!fits(value.datum, kinds))
      tell(
        value.line,
        'unexpected-value',
        `The key "${key}" ${where} takes ${wanted(kinds)}. Correct it, or answer by hand.`,
      );
  }
}

function fits(datum: Datum, kinds: string): boolean {
  if (datum.kind === 'mapping') return kinds.includes('m');
  if (datum.kind === 'list') return kinds.includes('l');
  const { value } = datum;
  if (value === null) return true;
  if (typeof value === 'number') return kinds.includes('n');
  if (typeof value === 'boolean') return kinds.includes('b');
  if (value.includes('$') || kinds.includes('s')) return true;
  return (
    (kinds.includes('n') && /^-?[\d.]+$/.test(value)) ||
    (kinds.includes('b') && /^(?:true|false|yes|no|on|off)$/i.test(value))
  );
}

const words = { b: 'true or false', l: 'a list', m: 'a mapping', n: 'a number', s: 'a text' } as const;
const wanted = (kinds: string): string =>
  [...kinds].map((kind) => words[kind as keyof typeof words]).join(' or ');

/** Texts that have a form of their own. */
function values(service: Place, where: string, tell: Tell): void {
  const restart = textOf(at(service, 'restart'));
  // A tag of an override that resets the value leaves the text "null".
  if (restart && restart !== 'null' && !restart.includes('$') && !isRestart(restart))
    tell(
      at(service, 'restart')?.line ?? 1,
      'unexpected-value',
      `The key "restart" ${where} takes no, always, unless-stopped or on-failure with a number. Correct it, or answer by hand.`,
    );
  const limits = [at(service, 'mem_limit'), at(service, 'deploy', 'resources', 'limits', 'memory')];
  for (const limit of limits)
    if (limit && !isBytes(textOf(limit) ?? ''))
      tell(
        limit.line,
        'unexpected-value',
        `The memory limit ${where} is no number of bytes such as 512m. Correct it, or answer by hand.`,
      );
}

const isBytes = (text: string): boolean => text.includes('$') || /^[\d.]+\s*[bkmgt]?i?b?$/i.test(text);

/** Ports that YAML 1.1 takes for numbers to the base of sixty. */
function ports(file: EvidenceFile, service: Place, tell: Tell): void {
  for (const { line } of itemsOf(at(service, 'ports')))
    if (/^\s*-\s+\d+:[0-5]?\d\s*(?:#.*)?$/.test(file.lines[line - 1] ?? ''))
      tell(
        line,
        'quote-port',
        'Put this port in quotes: older versions of Compose take it for a number to the base of sixty.',
      );
}
