import type { EvidenceFile } from '../evidence-file.ts';
import { at, entriesOf, itemsOf, type Place, textOf } from '../parsing/datum.ts';
import { rowTitle } from '../parsing/row-title.ts';

/** One result of docker-bench-security, from its JSON or its text log. */
export interface BenchResult {
  readonly id: string;
  /** In lower case, with straight quotes; empty where the log has none. */
  readonly title: string;
  /** The title as it is written. */
  readonly description: string;
  readonly result: string;
  /** What it names: containers, images, users. */
  readonly items: readonly string[];
  /** From 1. */
  readonly line: number;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the log holds the codes that colour a terminal.
const colours = /\u001b\[[\d;]*m/g;
const logLine = /^\[(PASS|WARN|INFO|NOTE)\]\s+(\d+(?:\.\d+)+)\s+-\s+(\S.*)$/;
const logItem = /^\[(?:PASS|WARN|INFO|NOTE)\]\s+\*\s+(\S.*)$/;

const titleOf = (text: string): string => text.slice(0, 300).toLowerCase().replaceAll(/[‘’`]/g, "'");

/** Whether a text is the log that the script prints to the terminal and to `docker-bench-security.log`. */
export const isTextLog = (file: EvidenceFile): boolean =>
  file.text.includes('Docker Bench for Security') &&
  file.lines.some((line) => logLine.test(line.slice(0, 500).replaceAll(colours, '')));

/** The results of a file in the order of the file, those of a document without titles included. */
export const benchResults = (file: EvidenceFile): readonly BenchResult[] =>
  (isTextLog(file) ? fromLog(file.lines) : file.data.documents.flatMap(fromJson)).slice(0, MOST_RESULTS + 1);

/** How many results of one file are read; the script has fewer than two hundred checks. */
export const MOST_RESULTS = 5000;

function fromLog(lines: readonly string[]): readonly BenchResult[] {
  const results: (BenchResult & { readonly items: string[] })[] = [];
  for (const [index, line] of lines.entries()) {
    const plain = line.slice(0, 1000).replaceAll(colours, '').trim();
    const [, result = '', id = '', title = ''] = logLine.exec(plain) ?? [];
    if (id !== '')
      results.push({
        id,
        title: titleOf(title),
        description: title,
        result,
        items: [],
        line: index + 1,
      });
    else {
      const [, item] = logItem.exec(plain) ?? [];
      if (item) results.at(-1)?.items.push(item.split(': ').at(-1) ?? item);
    }
  }
  return results;
}

function fromJson(document: Place): readonly BenchResult[] {
  const titled = itemsOf(at(document, 'tests')).flatMap((section) =>
    itemsOf(at(section, 'results')).flatMap((one) => {
      const result = at(one, 'result');
      if (!result) return [];
      const description = textOf(at(one, 'desc')) ?? '';
      return {
        id: textOf(at(one, 'id')) ?? '',
        title: titleOf(description),
        description,
        result: textOf(result) ?? '',
        items: itemsOf(at(one, 'items')).flatMap((item) => textOf(item) ?? []),
        line: result.line,
      };
    }),
  );
  const bare = entriesOf(document)
    .filter(([id]) => /^\d+(?:\.\d+)+$/.test(id))
    .map(([id, place]) => ({
      id,
      title: '',
      description: '',
      result: textOf(place) ?? '',
      items: [],
      line: place.line,
    }));
  return [...titled, ...bare];
}

/** How a sentence about a result begins: its id, how it ended and its title. */
export const saidOf = ({ id, result, description }: BenchResult): string =>
  `Result ${id.slice(0, 20)} of docker-bench-security is ${result}: ${rowTitle(description)}`;
