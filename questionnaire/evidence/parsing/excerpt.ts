import { LONGEST_EXCERPT } from '../finding.ts';

const secretName =
  '[\\w.-]*(?:pass(?:word|wd|phrase)?|pwd|secret|token|api[-_]?key|access[-_]?key|private[-_]?key|credential)[\\w.-]*';
const namedValue = new RegExp(
  `(${secretName}["']?\\s*(?:[=:]\\s*|\\s+))("[^"]*"|'[^']*'|[^\\s,}\\]]+)`,
  'gi',
);
// An entry of `env` on one line: its name, then its value, or the other way round.
const envValue = new RegExp(
  `(name["']?\\s*:\\s*["']?${secretName}["']?\\s*,\\s*["']?value["']?\\s*:\\s*)("[^"]*"|'[^']*'|[^\\s,}\\]]+)`,
  'gi',
);
const valueBeforeName = new RegExp(
  `(value["']?\\s*:\\s*)("[^"]*"|'[^']*'|[^\\s,}\\]]+)(?=\\s*,\\s*["']?name["']?\\s*:\\s*["']?${secretName})`,
  'gi',
);
const oracleUser = /(:thin:[^\s/@:]+\/)[^\s@]+(?=@)/g;
const userInfo = /(:\/\/[^\s:/@]*:)[^\s@/]+(?=@)/g;
const knownShapes = /\b(?:AKIA[0-9A-Z]{16}|gh[pousr]_\w{20,}|eyJ[\w-]{10,}\.[\w-]{10,}\.[\w-]*)/g;

/** A line as it can be shown and kept: visible characters only, without values that look secret, cut to `LONGEST_EXCERPT`. */
export function excerptOf(line: string): string {
  const shown = line
    .slice(0, 4 * LONGEST_EXCERPT)
    .toWellFormed()
    .replaceAll(/\p{Cc}+/gu, ' ')
    .replaceAll(envValue, (_, name: string) => `${name}…`)
    .replaceAll(valueBeforeName, (_, name: string) => `${name}…`)
    .replaceAll(oracleUser, '$1…')
    .replaceAll(namedValue, (_, name: string) => `${name}…`)
    .replaceAll(userInfo, '$1…')
    .replaceAll(knownShapes, '…')
    .trim();
  return shown.length > LONGEST_EXCERPT ? `${shown.slice(0, LONGEST_EXCERPT - 1).toWellFormed()}…` : shown;
}
