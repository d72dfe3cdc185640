import { LONGEST_EXCERPT } from '../finding.ts';

const secretName =
  '(?<![\\w.-])[\\w.-]*(?:pass(?:word|wd|phrase)?|pwd|secret|token|api[-_]?key|access[-_]?key|private[-_]?key|credential)[\\w.-]*';
const namedValue = new RegExp(
  `(${secretName}["']?\\s*(?:[=:]\\s*|\\s+))("[^"]*"|'[^']*'|[^\\s,}\\]]+)`,
  'gi',
);
const userInfo = /(:\/\/[^\s:/@]*:)[^\s@/]+(?=@)/g;
const oldEnv = new RegExp(`^(\\s*(?:ONBUILD\\s+)?ENV\\s+${secretName}\\s+)(?!=).*$`, 'i');
const account = /((?:^|[\s'"])[\w-]+:)[^\s'"|]+(?=['"]?\s*\|\s*(?:sudo\s+)?chpasswd)/g;
const login =
  /(\b(?:curl|wget)\b.*?(?:-u|--user)[\s=]+['"]?[^\s:'"]+:|\bsshpass\s+-p\s*|\bmysql\w*\b.*?\s-p(?=\S))[^\s'"]+/g;
const knownShapes =
  /\b(?:AKIA[0-9A-Z]{16}|gh[pousr]_\w{20,}|glpat-[\w-]{15,}|eyJ[\w-]{10,}\.[\w-]{10,}\.[\w-]*)/g;

/** A line as it can be shown and kept: visible characters only, without values that look secret, cut to `LONGEST_EXCERPT`. */
export function excerptOf(line: string): string {
  const shown = line
    .slice(0, 4 * LONGEST_EXCERPT)
    .toWellFormed()
    .replaceAll(/\p{Cc}+/gu, ' ')
    .replace(oldEnv, '$1…')
    .replaceAll(account, '$1…')
    .replaceAll(login, '$1…')
    .replaceAll(namedValue, (_, name: string) => `${name}…`)
    .replaceAll(userInfo, '$1…')
    .replaceAll(knownShapes, '…')
    .trim();
  return shown.length > LONGEST_EXCERPT ? `${shown.slice(0, LONGEST_EXCERPT - 1).toWellFormed()}…` : shown;
}
