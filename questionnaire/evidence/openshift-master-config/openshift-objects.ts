import type { EvidenceFile } from '../evidence-file.ts';
import { at, entriesOf, itemsOf, type Place, textOf } from '../parsing/datum.ts';
import { type DataProblem, parseData } from '../parsing/parse-data.ts';

/** An object of a file that configures OpenShift, its lines those of the file. */
export interface OpenshiftObject {
  readonly kind: string;
  readonly place: Place;
}

/** The objects of a file, those of lists and those that stand as text in a ConfigMap included, and what kept such a text from being read. */
export function openshiftObjects(file: EvidenceFile): {
  readonly objects: readonly OpenshiftObject[];
  readonly problems: readonly DataProblem[];
} {
  const objects: OpenshiftObject[] = [];
  const problems: DataProblem[] = [];
  const take = (place: Place): void => {
    const kind = textOf(at(place, 'kind')) ?? '';
    objects.push({ kind, place });
    if (kind !== 'ConfigMap') return;
    for (const [key, value] of entriesOf(at(place, 'data'))) {
      const text = textOf(value);
      if (
        !text ||
        !/\.ya?ml$|\.json$/.test(key) ||
        !/Config\b|apiServerArguments|extendedArguments/.test(text)
      )
        continue;
      const inner = parseData(text);
      const shift = lineShift(file, value.line, text);
      for (const document of inner.documents)
        objects.push({ kind: textOf(at(document, 'kind')) ?? '', place: shifted(document, shift) });
      problems.push(...inner.problems.map((problem) => ({ ...problem, line: shift(problem.line) })));
    }
  };
  for (const document of file.data.documents) {
    const isList = /List$/.test(textOf(at(document, 'kind')) ?? '');
    for (const one of isList ? itemsOf(at(document, 'items')) : [document]) take(one);
  }
  return { objects, problems };
}

/** From a line of a text inside a file to the line of the file: those of a block follow its key, and any other text stands on one line. */
function lineShift(file: EvidenceFile, keyLine: number, text: string): (line: number) => number {
  const [first = ''] = text.split('\n', 1);
  const isBlock = first.trim() !== '' && file.lines[keyLine]?.trim() === first.trim();
  return (line) => (isBlock ? keyLine + line : keyLine);
}

/** The same data, each part with its line in the file. */
function shifted(place: Place, shift: (line: number) => number): Place {
  const { datum } = place;
  const line = shift(place.line);
  if (datum.kind === 'scalar') return { line, datum };
  if (datum.kind === 'list')
    return { line, datum: { kind: 'list', items: datum.items.map((one) => shifted(one, shift)) } };
  const entries = new Map([...datum.entries].map(([key, value]) => [key, shifted(value, shift)] as const));
  return { line, datum: { kind: 'mapping', entries } };
}
