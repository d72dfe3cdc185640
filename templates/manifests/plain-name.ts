/**
 * The application's name as it may stand in any comment or between double quotes: letters and digits of every script, blanks and
 * `.,()-`, one line of 80 characters at most, and never the mark of a placeholder. Without such a character: `the application`.
 */
export function plainName(name: string): string {
  const plain = name
    .replaceAll(/[^\p{L}\p{M}\p{N}.,()-]+/gu, ' ')
    .replaceAll(/change-me/gi, 'change me')
    .trim();
  return [...plain].slice(0, 80).join('').trim() || 'the application';
}
