import { at, entriesOf, itemsOf, type Place } from '../../parsing/datum.ts';

/** Labels by name. */
export type Labels = ReadonlyMap<string, string>;

/** Which labels are selected. */
export interface Selector {
  /** Whether it sets no condition, so that it matches everything. */
  readonly isEmpty: boolean;
  matches(labels: Labels): boolean;
}

/** The labels that stand in a mapping; numbers and truth values as they are written. */
export function labelsOf(place: Place | undefined): Labels {
  const labels = new Map<string, string>();
  for (const [name, { datum }] of entriesOf(place))
    if (datum.kind === 'scalar')
      labels.set(name, typeof datum.value === 'string' ? datum.value : datum.source);
  return labels;
}

/** The selector of a Service, Route or DeploymentConfig: each label of a mapping has to be there. */
export function plainSelector(place: Place | undefined): Selector {
  const wanted = [...labelsOf(place)];
  return {
    isEmpty: wanted.length === 0,
    matches: (labels) => wanted.every(([name, value]) => labels.get(name) === value),
  };
}

/** A selector with matchLabels and matchExpressions. */
export function labelSelector(place: Place | undefined): Selector {
  const plain = plainSelector(at(place, 'matchLabels'));
  const expressions = itemsOf(at(place, 'matchExpressions')).map(expressionOf);
  return {
    isEmpty: plain.isEmpty && expressions.length === 0,
    matches: (labels) => plain.matches(labels) && expressions.every((holds) => holds(labels)),
  };
}

function expressionOf(expression: Place): (labels: Labels) => boolean {
  const text = (place: Place | undefined): string =>
    place?.datum.kind === 'scalar' ? place.datum.source : '';
  const key = text(at(expression, 'key'));
  const values = itemsOf(at(expression, 'values')).map(text);
  switch (text(at(expression, 'operator'))) {
    case 'In':
      return (labels) => values.includes(labels.get(key) ?? '\0');
    case 'NotIn':
      return (labels) => !values.includes(labels.get(key) ?? '\0');
    case 'Exists':
      return (labels) => labels.has(key);
    case 'DoesNotExist':
      return (labels) => !labels.has(key);
    default:
      return () => false;
  }
}
