import { DockerfileParser } from 'dockerfile-ast';
import type { EvidenceFile } from '../evidence-file.ts';
import type { Notice } from '../reader.ts';
import type { Instruction } from './instruction.ts';
import { LinedText } from './lined-text.ts';

/** The longest Containerfile that is read whole, in characters. */
export const LONGEST_BUILD_FILE = 256 * 1024;

const keywords = new Set(
  'ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR'.split(
    ' ',
  ),
);

/** How many instructions of one Containerfile are read. */
export const MOST_INSTRUCTIONS = 2000;

/** Whether a word is an instruction of a Containerfile, in any case. */
export const isKeyword = (word: string): boolean => keywords.has(word.toUpperCase());

const tooLarge = `The file has more than ${LONGEST_BUILD_FILE} characters or ${MOST_INSTRUCTIONS} instructions; it is not read from this line on. Send only what builds one image.`;

/** The instructions of a Containerfile in their order; what is no instruction, or cannot be read, is told. */
export function readInstructions(file: EvidenceFile): {
  readonly instructions: readonly Instruction[];
  readonly notices: readonly Notice[];
} {
  const notices: Notice[] = [];
  const tell = (line: number, code: string, detail: string): void => {
    if (!notices.some((notice) => notice.code === code))
      notices.push({ file: file.name, line, code, detail });
  };
  let { text } = file;
  if (text.length > LONGEST_BUILD_FILE) {
    text = text.slice(0, text.lastIndexOf('\n', LONGEST_BUILD_FILE) + 1);
    tell(text.split('\n').length, 'too-large', tooLarge);
  }
  const parsed = DockerfileParser.parse(text);
  const escapeCharacter = parsed.getEscapeCharacter();
  const instructions: Instruction[] = [];
  const ranges = [...parsed.getInitialARGs(), ...parsed.getInstructions()].map((one) => one.getRange());
  for (const { start, end } of ranges.sort((a, b) => a.start.line - b.start.line)) {
    if (instructions.at(-1)?.line === start.line + 1) continue;
    if (instructions.length === MOST_INSTRUCTIONS) {
      tell(start.line + 1, 'too-large', tooLarge);
      break;
    }
    const instruction = instructionOf(file, start.line, end.line, escapeCharacter);
    if (!keywords.has(instruction.keyword)) {
      const detail = `"${instruction.keyword.slice(0, 30).replaceAll(/\p{Cc}/gu, '?')}" is no instruction. Correct it; other such lines are passed over too.`;
      tell(instruction.line, 'unknown-instruction', detail);
      continue;
    }
    if (!isClosed(instruction)) {
      const detail = 'This heredoc is not closed: the rest of the file is taken as a part of it.';
      tell(instruction.line, 'heredoc-not-closed', detail);
    }
    instructions.push(instruction);
  }
  return { instructions, notices };
}

function instructionOf(
  file: EvidenceFile,
  first: number,
  last: number,
  escapeCharacter: string,
): Instruction {
  const head: { text: string; line: number }[] = [];
  let at = first;
  for (; at <= last; at += 1) {
    const text = file.lines[at] ?? '';
    if (at > first && (/^\s*$/.test(text) || /^\s*#/.test(text))) continue;
    const trimmed = text.trimEnd();
    const isContinued = trimmed.endsWith(escapeCharacter);
    head.push({ text: isContinued ? `${trimmed.slice(0, -1)} ` : text, line: at + 1 });
    if (!isContinued) break;
  }
  const bodies = file.lines
    .slice(at + 1, last + 1)
    .map((text, index) => ({ text: `${text}\n`, line: at + 2 + index }));
  let rest = LinedText.of(head).after(0);
  let keyword = '';
  let isOnbuild = false;
  for (;;) {
    keyword = /^\S+/.exec(rest.text)?.[0] ?? '';
    rest = rest.after(keyword.length);
    keyword = keyword.toUpperCase();
    if (keyword !== 'ONBUILD' || rest.text === '' || isOnbuild) break;
    isOnbuild = true;
  }
  const flags: { name: string; value: string }[] = [];
  for (;;) {
    const flag = /^--([\w-]+)(?:=(\S*))?(?=\s|$)/.exec(rest.text);
    if (!flag || flags.length === 100) break;
    flags.push({ name: flag[1] ?? '', value: flag[2] ?? '' });
    rest = rest.after(flag[0].length);
  }
  return { keyword, isOnbuild, line: first + 1, flags, rest, heredoc: LinedText.of(bodies) };
}

function isClosed({ heredoc, rest }: Instruction): boolean {
  const name = [...rest.text.slice(0, 10_000).matchAll(/<<-?(["']?)([A-Za-z_]\w*)\1/g)].at(-1)?.[2];
  return (
    heredoc.text === '' || name === undefined || heredoc.text.trimEnd().split('\n').at(-1)?.trim() === name
  );
}
