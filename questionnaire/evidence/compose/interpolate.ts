/** A text of a Compose file with its variables filled in as far as the file itself tells them. */
export interface Interpolated {
  /** `undefined` where a variable without a default stands in it. */
  readonly text: string | undefined;
  /** The same, with `UNKNOWN` in the place of each variable without a default. */
  readonly partial: string;
  /** Whether a default stands in it, which whoever starts Compose may replace. */
  readonly isAssumed: boolean;
}

/** Stands for what a variable without a default would give: a character that no Compose file holds. */
export const UNKNOWN = '\ufffc';

/** The longest text whose variables are looked at, in characters. */
const LONGEST = 20_000;
/** How many defaults may stand inside each other. */
const DEEPEST = 10;

/** Fills in the defaults of `${NAME:-default}` and `${NAME-default}`; `$$` is a dollar sign. */
export function interpolate(text: string): Interpolated {
  if (!text.includes('$') || text.length > LONGEST) return { text, partial: text, isAssumed: false };
  const state = { isUnknown: false, isAssumed: false };
  const partial = fill(text, state, 0);
  return { text: state.isUnknown ? undefined : partial, partial, isAssumed: state.isAssumed };
}

interface State {
  isUnknown: boolean;
  isAssumed: boolean;
}

function fill(text: string, state: State, depth: number): string {
  let filled = '';
  for (let at = 0; at < text.length; ) {
    const dollar = text.indexOf('$', at);
    if (dollar < 0) return filled + text.slice(at);
    filled += text.slice(at, dollar);
    const rest = text.slice(dollar + 1, dollar + 200);
    const bare = /^[A-Za-z_]\w*/.exec(rest);
    const braced = /^\{[A-Za-z_]\w*(:?[-?+])?/.exec(rest);
    if (rest.startsWith('$')) {
      filled += '$';
      at = dollar + 2;
    } else if (bare) {
      state.isUnknown = true;
      filled += UNKNOWN;
      at = dollar + 1 + bare[0].length;
    } else if (braced) {
      const begin = dollar + 1 + braced[0].length;
      const end = closing(text, begin);
      const isDefault = braced[1]?.endsWith('-') === true && depth < DEEPEST;
      if (isDefault) state.isAssumed = true;
      else state.isUnknown = true;
      filled += isDefault ? fill(text.slice(begin, end), state, depth + 1) : UNKNOWN;
      at = end + 1;
    } else {
      filled += '$';
      at = dollar + 1;
    }
  }
  return filled;
}

/** Where the bracket ends that was opened before `from`; the end of the text where it never does. */
function closing(text: string, from: number): number {
  let open = 1;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '{') open += 1;
    else if (text[at] === '}') open -= 1;
    if (open === 0) return at;
  }
  return text.length;
}
