import { LONGEST_EXCERPT } from '../finding.ts';
import { visibleText } from './visible-text.ts';

const secretName =
  '(?<![\\w.-])[\\w.-]*(?:pass(?:word|wd|phrase)?|pwd|secret|token|(?:api|access|private|app|encryption|signing|master|account)[-_]?key|credential|(?<![a-z])creds(?![a-z])|[-_.]pw(?![a-z]))[\\w.-]*';
// A truth value is no secret, as in automountServiceAccountToken.
const notTruth = '(?!(?:true|false)(?:[\\s,}\\]]|$))';
const value = `("[^"]*"|'[^']*'|${notTruth}[^\\s,}\\]]+)`;
// A quoted text and what a shell joins to it, after a tag or an anchor of YAML; what is hidden already stays.
const joinedValue = (ends: string) =>
  `(?!…)${notTruth}(?=\\S)(?:[!&]\\S*\\s+)*(?:"(?:[^"\\\\]|\\\\.)*(?:"|$)|'[^']*(?:'|$))?(?:=(?:"[^"]*"|'[^']*')|\\\\.|[^\\s"'\\\\${ends}])*`;

/** What hides a value: the first group stays, what follows it goes. In the order in which they are tried. */
const masks: readonly RegExp[] = [
  // The old form of ENV, whose value is the rest of the line.
  new RegExp(`^(\\s*(?:ONBUILD\\s+)?ENV\\s+${secretName}\\s+)(?!=).*$`, 'i'),
  // An entry of a list in YAML, and the plain text after a key: both go to the end of the line.
  new RegExp(`^(\\s*-\\s+["']?${secretName}=).*$`, 'i'),
  new RegExp(`^(\\s*(?:-\\s+)?["']?${secretName}["']?\\s*:\\s+)(?![\\s"'{[])${notTruth}.*$`, 'i'),
  /(-----BEGIN [A-Z ]{0,40}PRIVATE KEY).*$/,
  /(\b(?:Basic|Bearer)\s+)[\w+/=.~-]{8,}/gi,
  /([?&](?:sig|signature)=)[^&\s"']+/gi,
  // The values of a Secret on one line, whatever their names.
  /^(\s*["']?(?:data|stringData)["']?\s*:\s*\{)\s*[^\s}].*$/,
  /(\bkind["']?\s*:\s*["']?Secret\b.*?\b(?:data|stringData)["']?\s*:\s*\{).*$/,
  /(\b(?:data|stringData)["']?\s*:\s*\{).*(?=\bkind["']?\s*:\s*["']?Secret\b)/,
  // An entry of an environment in JSON, whose value may hold blanks and commas, and may be cut off.
  new RegExp(`("${secretName}=)(?:[^"\\\\]|\\\\.)*`, 'gi'),
  // An entry of `env` on one line: its name, then its value, or the other way round.
  new RegExp(`(name["']?\\s*:\\s*["']?${secretName}["']?\\s*,\\s*["']?value["']?\\s*:\\s*)${value}`, 'gi'),
  new RegExp(`(value["']?\\s*:\\s*)${value}(?=\\s*,\\s*["']?name["']?\\s*:\\s*["']?${secretName})`, 'gi'),
  // Passwords among the arguments of programs.
  /((?:^|[\s'"])[\w-]+:)[^\s'"|]+(?=['"]?\s*\|\s*(?:(?:sudo\s+)?chpasswd|\\?$))/g,
  /(\b(?:curl|wget)\b.*?(?:-u\s*|--user[\s=]+)['"]?[^\s:'"]+:|\bsshpass\s+-p\s*)[^\s'"]+/g,
  /(\b(?:mysql|mysqladmin|mariadb|mariadb-admin|mysqldump)\b.*?[\s,]["']?-p)[^\s"',\]]+/gi,
  /(\becho\s+(?:-\w+\s+)*)(?:"[^"]*"|'[^']*'|[^\s|]+)(?=\s*\|\s*(?:sudo\s+)?passwd\b)/g,
  /(\badd-user(?:\.\w+)?\s(?:.*?\s)?(?:-p|--password)[\s=]+)[^\s'"]+/g,
  /(\badd-user(?:\.\w+)?\s+(?!-)\S+\s+)(?!-)\S+/g,
  /(\bredis-cli\b.*?[\s,]["']?-a["']?[\s,]+["']?)[^\s"',\]]+/gi,
  new RegExp(`(${secretName}=)${joinedValue('')}`, 'gi'),
  new RegExp(`(${secretName}["']?\\s*(?:[=:,]\\s*|\\s+))${joinedValue(',}\\]')}`, 'gi'),
  // Users in addresses.
  /(:\/\/[^\s:/@]*:)[^\s@/]+(?=@)/g,
  /(:thin:[^\s/@":]*\/|jdbc:oracle:\w+:[^\s/@"]*\/)[^\s@"]+(?=@)/gi,
  /()\b(?:AKIA[0-9A-Z]{16}|gh[pousr]_\w{20,}|glpat-[\w-]{15,}|eyJ[\w-]{10,}\.[\w-]{10,}\.[\w-]*)/g,
];

/** A line as it can be shown and kept: visible characters only, without values that look secret, cut to `LONGEST_EXCERPT`. */
export function excerptOf(line: string): string {
  let shown = visibleText(line.slice(0, 4 * LONGEST_EXCERPT));
  // Where the line is cut, what would show that a password stood before may be gone.
  const isCut = line.length > 4 * LONGEST_EXCERPT;
  if (isCut) shown += '@';
  for (const mask of masks) shown = shown.replace(mask, (_, kept: string) => `${kept}…`);
  shown = (isCut ? shown.replace(/@$/, '') : shown).trim();
  return shown.length > LONGEST_EXCERPT ? `${shown.slice(0, LONGEST_EXCERPT - 1).toWellFormed()}…` : shown;
}
