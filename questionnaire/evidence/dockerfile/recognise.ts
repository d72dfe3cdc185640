import type { EvidenceFile } from '../evidence-file.ts';
import { isKeyword } from './read-instructions.ts';

const LOOKED_AT = 16 * 1024;
const from = /^FROM\s+(?:--\w+=\S+\s+)*(?:[\w$"'{.][^\s:=]*(?:[:@][^\s=]+)?)(?:\s+AS\s+\S+)?\s*$/i;
const argument = /^ARG\s+[A-Za-z_]\w*(?:\s*=.*|\s+[A-Za-z_].*|\s*)$/i;

/**
 * Whether a text is a Containerfile: its first instruction is a FROM or an ARG, and the next one is an instruction too. A fragment that
 * begins with another instruction counts if its name is that of a Containerfile.
 */
export function looksLikeBuildFile({ text, baseName }: EvidenceFile): boolean {
  const [first, second] = firstLines(text);
  if (first === undefined) return false;
  const word = first.split(/\s/, 1)[0] ?? '';
  const isNamed = /^(?:docker|container)file(?:$|[._-])|\.(?:docker|container)file$/.test(baseName);
  if (from.test(first) || argument.test(first))
    return second === undefined
      ? isNamed || from.test(first)
      : isKeyword(second.split(/\s/, 1)[0] ?? '') || isNamed;
  return isNamed && isKeyword(word) && word === word.toUpperCase() && first.length > word.length;
}

/** The first two instructions, continued lines put together. */
function firstLines(text: string): readonly string[] {
  const shown = text.slice(0, LOOKED_AT);
  const escapeCharacter = /^\s*#\s*escape\s*=\s*`\s*$/im.test(shown.slice(0, 1000)) ? '`' : '\\';
  const found: string[] = [];
  let open = '';
  for (const line of shown.split('\n')) {
    if (/^\s*(?:#|$)/.test(line)) continue;
    const trimmed = line.trim();
    if (trimmed.endsWith(escapeCharacter)) {
      open += `${trimmed.slice(0, -1).trim()} `;
      continue;
    }
    found.push(`${open}${trimmed}`);
    open = '';
    if (found.length === 2) break;
  }
  if (open && found.length < 2) found.push(open.trim());
  return found;
}
