import { forEachChild, parse, type SyntaxNode } from 'unbash';
import { type Instruction, jsonList } from './instruction.ts';
import type { LinedText } from './lined-text.ts';

/** One simple command of a RUN line, or of a CMD or ENTRYPOINT that a shell carries out. */
export interface Command {
  /** The program without its folder; `sudo`, `exec`, `env` and the like are passed over. Empty where variables are set, which are then the arguments. */
  readonly name: string;
  readonly args: readonly string[];
  /** From 1. */
  readonly line: number;
  /** Set where it is started with `exec`, and so takes the place of the shell. */
  readonly isExec: boolean;
}

/** The longest shell text that is analysed, in characters. */
export const LONGEST_SHELL_TEXT = 32 * 1024;

/** A heredoc that a POSIX shell carries out, named or not. */
const ofShell =
  /^(?:(?:\/\w+)*\/?(?:ba|da|a|k|z)?sh\b[\s\w-]*)?<<-?(["']?)\w+\1(?:\s+(?:\/\w+)*\/?(?:ba|da|a|k|z)?sh(?:\s+-\w+)*)?$/;

const wrappers = new Set(['sudo', 'exec', 'env', 'command', 'time', 'nice', 'nohup', 'eatmydata']);

/** The commands of a RUN, CMD or ENTRYPOINT; `undefined` where it is too long, too deep or not for a POSIX shell. */
export function commandsOf(instruction: Instruction): readonly Command[] | undefined {
  const { rest, heredoc } = instruction;
  const list = jsonList(rest.text);
  if (list) return commandOf(list, instruction.line, 0);
  if (rest.text.length + heredoc.text.length > LONGEST_SHELL_TEXT) return undefined;
  if (!ofShell.test(rest.text)) {
    const script = heredoc.text ? `${rest.text}\n${heredoc.text}` : rest.text;
    return scriptCommands(script, (at) =>
      at <= rest.text.length ? rest.lineAt(at) : heredoc.lineAt(at - rest.text.length - 1),
    );
  }
  const shebang = /^#!\s*(\S+)(?:\s+(\S+))?/.exec(heredoc.text);
  if (
    shebang &&
    !/(?:^|\/)(?:ba|da|k|z)?sh$/.test((/env$/.test(shebang[1] ?? '') ? shebang[2] : shebang[1]) ?? '')
  )
    return undefined;
  const body = heredoc.text.slice(0, heredoc.text.lastIndexOf('\n', heredoc.text.length - 2) + 1);
  return scriptCommands(body, (at) => heredoc.lineAt(at));
}

function scriptCommands(script: string, lineAt: LinedText['lineAt']): readonly Command[] | undefined {
  let tree: ReturnType<typeof parse>;
  try {
    tree = parse(script);
  } catch {
    return undefined;
  }
  if (tree.errors?.some(({ message }) => message.includes('nesting depth'))) return undefined;
  const commands: Command[] = [];
  const open: SyntaxNode[] = [tree];
  for (let node: SyntaxNode | undefined = open.pop(); node; node = open.pop()) {
    if (node.type === 'Command') {
      const assigned = node.prefix.flatMap((part) => (part.type === 'Assignment' ? [part.text] : []));
      if (assigned.length > 0)
        commands.push({ name: '', args: assigned, line: lineAt(node.pos), isExec: false });
    }
    if (node.type === 'Command' && node.name) {
      const words = [node.name, ...node.args].map((word) => (word.type === 'Word' ? word.value : word.text));
      for (const redirect of node.redirects)
        if (redirect.type === 'Redirect' && redirect.target) words.push(`>${redirect.target.value}`);
      commands.push(...commandOf(words, lineAt(node.name.pos), 0));
    }
    const children: SyntaxNode[] = [];
    forEachChild(node, (child) => {
      children.push(child);
    });
    open.push(...children.reverse());
  }
  return commands;
}

function commandOf(words: readonly string[], line: number, depth: number): readonly Command[] {
  let at = 0;
  let isExec = false;
  while (wrappers.has(words[at] ?? '')) {
    isExec ||= words[at] === 'exec';
    at += 1;
    while (/^-|^\w+=/.test(words[at] ?? '')) at += 1;
  }
  const name = (words[at] ?? '').split(/[/\\]/).at(-1) ?? '';
  const args = words.slice(at + 1);
  const own: Command = { name, args, line, isExec };
  const script = /^(?:ba|da|a)?sh$/.test(name)
    ? args[args.findIndex((arg) => /^-\w*c$/.test(arg)) + 1]
    : undefined;
  if (script === undefined || depth > 0 || !args.some((arg) => /^-\w*c$/.test(arg))) return [own];
  return [own, ...(scriptCommands(script, () => line) ?? [])];
}
