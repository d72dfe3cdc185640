import { Composer, type CST, type Document, Lexer, LineCounter, Parser } from 'yaml';
import { yamlSentence } from '../../yaml-sentence.ts';
import type { Place } from './datum.ts';
import type { DataProblem, ParsedData } from './parse-data.ts';
import { YamlConversion } from './yaml-conversion.ts';
import { YamlDepth } from './yaml-depth.ts';

/** The longest YAML text that is read, in characters. */
export const LONGEST_YAML = 1024 * 1024;

/** How many tokens one YAML text may have; parsing costs by the token. */
const MOST_TOKENS = 400_000;

/** How many tokens cost as much as one value. */
const TOKENS_PER_VALUE = 2;

/** How many documents one YAML text may have. */
const MOST_DOCUMENTS = 5000;

/** Reads the documents of a YAML text (version 1.2, core schema), aliases and merge keys resolved; a broken document does not hide the others. */
export function parseYaml(text: string): Omit<ParsedData, 'format'> {
  const documents: Place[] = [];
  const problems: DataProblem[] = [];
  if (text.length > LONGEST_YAML) {
    const detail = `The YAML has ${text.length} characters; ${LONGEST_YAML} are read. Split it.`;
    return { documents, problems: [{ line: 1, code: 'too-large', detail }], values: 0 };
  }
  const counter = new LineCounter();
  counter.addNewLine(0);
  const lineOf = (offset: number): number => counter.linePos(offset).line;
  const depth = new YamlDepth();
  let values = 0;
  let tokens = 0;
  // A document that is broken costs as much as another, and yields no values.
  const cost = (): number => Math.max(values, Math.ceil(tokens / TOKENS_PER_VALUE));
  const parser = new Parser(counter.addNewLine);
  const composer = new Composer({ uniqueKeys: false, logLevel: 'silent', prettyErrors: false });
  const take = (document: Document.Parsed): void => {
    const error = document.errors[0];
    if (error) {
      const detail = yamlSentence(error.code);
      problems.push({ line: lineOf(error.pos[0]), code: 'syntax', detail });
    } else if (document.contents) {
      const conversion = new YamlConversion(lineOf);
      const place = conversion.convert(document.contents);
      values += conversion.values;
      if (place?.datum.kind === 'scalar' && place.datum.value === null) return;
      if (place) documents.push(place);
      else
        problems.push({
          line: lineOf(document.range[0]),
          code: 'too-large',
          detail:
            'Its aliases repeat so much that the document is not read. Split it, or write out what they stand for.',
        });
    }
  };
  const compose = (tokens: Iterable<CST.Token>): void => {
    for (const token of tokens)
      for (const document of composer.next(token)) take(document as Document.Parsed);
  };
  const stop = (code: string, detail: string): Omit<ParsedData, 'format'> => {
    problems.push({ line: lineOf(depth.offset), code, detail });
    return { documents, problems, values: cost() };
  };
  for (const lexeme of new Lexer().lex(text)) {
    const flaw = depth.take(lexeme);
    if (flaw) return stop(flaw.code, flaw.detail);
    tokens += 1;
    if (tokens > MOST_TOKENS || documents.length + problems.length > MOST_DOCUMENTS)
      return stop('too-large', 'The file is too dense to be read from here on. Split it.');
    compose(parser.next(lexeme));
  }
  compose(parser.end());
  for (const document of composer.end()) take(document as Document.Parsed);
  return { documents, problems, values: cost() };
}
