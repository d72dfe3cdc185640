import { createScanner, type SyntaxKind as Token } from 'jsonc-parser';
import type { Place } from './datum.ts';
import type { DataProblem, ParsedData } from './parse-data.ts';

/** How many objects and lists may stand inside each other, in JSON and in YAML. */
export const DEEPEST_DATA = 100;

/** How many values one text may hold, in JSON and in YAML, those that aliases repeat included. */
export const MOST_VALUES = 200_000;

// The package declares these as const enums, whose names no module can import.
const SyntaxKind = {
  OpenBraceToken: 1,
  CloseBraceToken: 2,
  OpenBracketToken: 3,
  CloseBracketToken: 4,
  CommaToken: 5,
  ColonToken: 6,
  NullKeyword: 7,
  TrueKeyword: 8,
  FalseKeyword: 9,
  StringLiteral: 10,
  NumericLiteral: 11,
  EOF: 17,
} as const satisfies {
  readonly [Name in keyof typeof Token]?: `${(typeof Token)[Name]}` extends `${infer N extends number}`
    ? N
    : never;
};
const NO_ERROR = 0;

type Open =
  | { readonly line: number; readonly entries: Map<string, Place>; key: string | undefined; keyLine: number }
  | { readonly line: number; readonly items: Place[] };

/** Reads JSON values that follow one another, without recursion; stops at the first thing that is no JSON. Commas too many are passed over. */
export function parseJson(text: string): Omit<ParsedData, 'format'> {
  const scanner = createScanner(text, true);
  const documents: Place[] = [];
  const open: Open[] = [];
  let values = 0;
  const problem = (code: string, detail: string): Omit<ParsedData, 'format'> => ({
    documents,
    values,
    problems: [{ line: scanner.getTokenStartLine() + 1, code, detail } satisfies DataProblem],
  });
  const put = (place: Place): void => {
    values += 1;
    const inner = open.at(-1);
    if (!inner) documents.push(place);
    else if ('items' in inner) inner.items.push(place);
    else {
      inner.entries.delete(inner.key ?? '');
      inner.entries.set(inner.key ?? '', { line: inner.keyLine, datum: place.datum });
      inner.key = undefined;
    }
  };
  const notJson = 'This is not JSON. Look at the quotes, commas and brackets before this place.';
  for (let token = scanner.scan(); token !== SyntaxKind.EOF; token = scanner.scan()) {
    const inner = open.at(-1);
    const line = scanner.getTokenStartLine() + 1;
    if (scanner.getTokenError() !== NO_ERROR) return problem('syntax', notJson);
    if (values > MOST_VALUES) return problem('too-large', 'The file holds too many values. Split it.');
    const wantsKey = inner !== undefined && 'entries' in inner && inner.key === undefined;
    switch (token) {
      case SyntaxKind.OpenBraceToken:
      case SyntaxKind.OpenBracketToken:
        if (wantsKey) return problem('syntax', notJson);
        if (open.length >= DEEPEST_DATA)
          return problem('too-deep', `Nest no deeper than ${DEEPEST_DATA}: the file is not read.`);
        open.push(
          token === SyntaxKind.OpenBraceToken
            ? { line, entries: new Map(), key: undefined, keyLine: line }
            : { line, items: [] },
        );
        break;
      case SyntaxKind.CloseBraceToken:
        if (!inner || !('entries' in inner) || inner.key !== undefined) return problem('syntax', notJson);
        open.pop();
        put({ line: inner.line, datum: { kind: 'mapping', entries: inner.entries } });
        break;
      case SyntaxKind.CloseBracketToken:
        if (!inner || !('items' in inner)) return problem('syntax', notJson);
        open.pop();
        put({ line: inner.line, datum: { kind: 'list', items: inner.items } });
        break;
      case SyntaxKind.CommaToken:
        if (!inner || ('entries' in inner && inner.key !== undefined)) return problem('syntax', notJson);
        break;
      case SyntaxKind.ColonToken:
        return problem('syntax', notJson);
      case SyntaxKind.StringLiteral:
      case SyntaxKind.NumericLiteral:
      case SyntaxKind.TrueKeyword:
      case SyntaxKind.FalseKeyword:
      case SyntaxKind.NullKeyword: {
        const written = scanner.getTokenValue();
        if (wantsKey) {
          if (token !== SyntaxKind.StringLiteral || scanner.scan() !== SyntaxKind.ColonToken)
            return problem('syntax', notJson);
          Object.assign(inner, { key: written, keyLine: line });
          break;
        }
        put({ line, datum: { kind: 'scalar', value: scalarOf(token, written), source: written } });
        break;
      }
      default:
        return problem('syntax', notJson);
    }
  }
  return open.length > 0
    ? problem('syntax', 'The file ends before its last bracket is closed.')
    : { documents, problems: [], values };
}

function scalarOf(token: number, written: string): string | number | boolean | null {
  if (token === SyntaxKind.StringLiteral) return written;
  if (token === SyntaxKind.NumericLiteral) return Number(written);
  return token === SyntaxKind.NullKeyword ? null : token === SyntaxKind.TrueKeyword;
}
