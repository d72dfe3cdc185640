import { visibleText } from '../questionnaire/evidence/parsing/visible-text.ts';

/** A name as a sentence can hold it: on one line, cut after `longest` characters, and between marks that keep its direction to it. */
export function shownName(name: string, longest = 100): string {
  const characters = [...visibleText(name).trim()];
  const text = characters.slice(0, longest).join('');
  return `\u2068${text}${characters.length > longest ? '…' : ''}\u2069`;
}
