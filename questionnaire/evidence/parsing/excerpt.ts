import { LONGEST_EXCERPT } from '../finding.ts';

const secretName =
  '[\\w.-]*(?:pass(?:word|wd|phrase)?|pwd|secret|token|(?:api|access|private|app|encryption|signing|master|account)[-_]?key|credential)[\\w.-]*';
const namedValue = new RegExp(
  `(${secretName}["']?\\s*(?:[=:,]\\s*|\\s+))("[^"]*"|'[^']*'|[^\\s,}\\]]+)`,
  'gi',
);
/** An entry of an environment in JSON, whose value may hold blanks and commas, and may be cut off. */
const environmentEntry = new RegExp(`("${secretName}=)(?:[^"\\\\]|\\\\.)*`, 'gi');
const userInfo = /(:\/\/[^\s:/@]*:)[^\s@/]+(?=@)/g;
const oracleAddress = /(jdbc:oracle:\w+:[^\s/@]+\/)[^\s@]+(?=@)/gi;
const clientOption =
  /(\b(?:mysql|mysqladmin|mariadb|mariadb-admin|mysqldump)\b.*?[\s,]["']?-p)([^\s"',\]]+)/gi;
const redisOption = /(\bredis-cli\b.*?[\s,]["']?-a["']?[\s,]+["']?)([^\s"',\]]+)/gi;
const knownShapes = /\b(?:AKIA[0-9A-Z]{16}|gh[pousr]_\w{20,}|eyJ[\w-]{10,}\.[\w-]{10,}\.[\w-]*)/g;

/** A line as it can be shown and kept: visible characters only, without values that look secret, cut to `LONGEST_EXCERPT`. */
export function excerptOf(line: string): string {
  const shown = line
    .slice(0, 4 * LONGEST_EXCERPT)
    .toWellFormed()
    .replaceAll(/\p{Cc}+/gu, ' ')
    .replaceAll(environmentEntry, '$1…')
    .replaceAll(namedValue, (_, name: string) => `${name}…`)
    .replaceAll(userInfo, '$1…')
    .replaceAll(oracleAddress, '$1…')
    .replaceAll(clientOption, '$1…')
    .replaceAll(redisOption, '$1…')
    .replaceAll(knownShapes, '…')
    .trim();
  return shown.length > LONGEST_EXCERPT ? `${shown.slice(0, LONGEST_EXCERPT - 1).toWellFormed()}…` : shown;
}
