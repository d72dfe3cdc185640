import { visibleText } from '../../questionnaire/evidence/parsing/visible-text.ts';

/** The longest part of a name that is shown. */
const LONGEST_SHOWN = 100;

/** The name of a file as a sentence can hold it: on one line, shortened, and between marks that keep its direction to it. */
export function shownName(name: string): string {
  const characters = [...visibleText(name).trim()];
  const text = characters.slice(0, LONGEST_SHOWN).join('');
  return `\u2068${text}${characters.length > LONGEST_SHOWN ? '…' : ''}\u2069`;
}
