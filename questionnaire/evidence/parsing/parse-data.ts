import type { Place } from './datum.ts';
import { parseJson } from './parse-json.ts';
import { parseYaml } from './parse-yaml.ts';

/** Something that kept a text from being read as data, with its line, from 1. */
export interface DataProblem {
  readonly line: number;
  readonly code: string;
  readonly detail: string;
}

/** The documents of a text that could be read, and what stood in the way of the others. */
export interface ParsedData {
  readonly format: 'json' | 'yaml';
  readonly documents: readonly Place[];
  readonly problems: readonly DataProblem[];
  /** What reading cost, as a number of values; of a text that could not be read, up to where it was given up. */
  readonly values: number;
}

const beginsLikeYaml =
  /^(?:[ \t]*(?:#.*)?\n|---.*\n|%.*\n)*[ \t]*(?:-[ \n]|["']?[\w.$/<-][\w.$/ -]{0,200}["']?[ \t]{0,20}:(?:\s|$)|[[{&!?])/;

/**
 * Reads a text as JSON, several values one after another included, where it begins with a bracket and is JSON; else as YAML with any
 * number of documents, where its first line can be YAML; source code and prose hold no documents. A broken document does not hide the others. Never throws; bounded in time, memory and depth.
 */
export function parseData(text: string): ParsedData {
  if (/^\s*[[{]/.test(text)) {
    const json = parseJson(text);
    if (json.problems.length === 0) return { format: 'json', ...json };
    // A flow collection of YAML begins like JSON.
    const yaml = parseYaml(text);
    const values = json.values + yaml.values;
    return yaml.problems.length === 0
      ? { format: 'yaml', ...yaml, values }
      : { format: 'json', ...json, values };
  }
  if (!beginsLikeYaml.test(text.slice(0, 64 * 1024)))
    return { format: 'yaml', documents: [], problems: [], values: 0 };
  return { format: 'yaml', ...parseYaml(text) };
}
