/** A word of a shell command, or one of its operators and line ends, which part commands. */
export interface ShellWord {
  readonly text: string;
  readonly isOperator: boolean;
}

const operators = new Set([';', '|', '&', '<', '>', '(', ')', '\n']);

/** The words of a shell script, without quotes and without expanding anything; comments are left out. Linear and total. */
export function shellWords(script: string): readonly ShellWord[] {
  const words: ShellWord[] = [];
  let text = '';
  let started = false;
  const end = (): void => {
    if (started) words.push({ text, isOperator: false });
    text = '';
    started = false;
  };
  for (let index = 0; index < script.length; index += 1) {
    const character = script[index] ?? '';
    if (character === '\\') {
      index += 1;
      const next = script[index] ?? '';
      if (next !== '\n') {
        text += next;
        started = true;
      } else end();
    } else if (character === '"' || character === "'") {
      const close = closing(script, index + 1, character);
      text += script.slice(index + 1, close);
      started = true;
      index = close;
    } else if (character === '$' && /[({]/.test(script[index + 1] ?? '')) {
      const close = closingBracket(script, index + 1);
      text += script.slice(index, close + 1);
      started = true;
      index = close;
    } else if (character === '#' && !started) {
      const lineEnd = script.indexOf('\n', index);
      index = (lineEnd < 0 ? script.length : lineEnd) - 1;
    } else if (operators.has(character)) {
      end();
      words.push({ text: character, isOperator: true });
    } else if (character === ' ' || character === '\t') end();
    else {
      text += character;
      started = true;
    }
  }
  end();
  return words;
}

function closing(script: string, from: number, quote: string): number {
  for (let index = from; index < script.length; index += 1) {
    if (script[index] === '\\' && quote === '"') index += 1;
    else if (script[index] === quote) return index;
  }
  return script.length;
}

function closingBracket(script: string, from: number): number {
  let depth = 0;
  for (let index = from; index < script.length; index += 1) {
    if (script[index] === '(' || script[index] === '{') depth += 1;
    else if (script[index] === ')' || script[index] === '}') depth -= 1;
    if (depth === 0) return index;
  }
  return script.length;
}
