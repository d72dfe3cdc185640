import type { Condition } from './step.ts';

/** Collects names and values behind placeholders, so that no attribute's name can be a reserved word of DynamoDB. */
export interface Expression {
  readonly names: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, unknown>>;
  equal(attribute: string, value: unknown): string;
  above(attribute: string, value: unknown): string;
  between(attribute: string, from: unknown, to: unknown): string;
  condition(condition: Condition): string;
  /** The attributes to read. */
  only(attributes: readonly string[]): string;
  /** Sets attributes to values, or adds numbers to them. */
  update(verb: 'set' | 'add', attributes: Readonly<Record<string, unknown>>): string;
}

/** An expression to fill; what its methods return is DynamoDB's expression language. */
export function startExpression(): Expression {
  const names: Record<string, string> = {};
  const values: Record<string, unknown> = {};
  const nameOf = (attribute: string): string => {
    names[`#${attribute}`] = attribute;
    return `#${attribute}`;
  };
  const placeholderOf = (value: unknown): string => {
    const placeholder = `:v${Object.keys(values).length}`;
    values[placeholder] = value;
    return placeholder;
  };
  const equal = (attribute: string, value: unknown): string =>
    `${nameOf(attribute)} = ${placeholderOf(value)}`;
  return {
    names,
    values,
    equal,
    only: (attributes) => attributes.map(nameOf).join(', '),
    above: (attribute, value) => `${nameOf(attribute)} > ${placeholderOf(value)}`,
    between: (attribute, from, to) =>
      `${nameOf(attribute)} BETWEEN ${placeholderOf(from)} AND ${placeholderOf(to)}`,
    condition: (condition) => {
      if ('item' in condition)
        return `${condition.item === 'absent' ? 'attribute_not_exists' : 'attribute_exists'}(${nameOf('pk')})`;
      if ('equal' in condition)
        return Object.entries(condition.equal)
          .map(([attribute, value]) => equal(attribute, value))
          .join(' AND ');
      const [attribute, limit] = condition.absentOrBelow;
      return `attribute_not_exists(${nameOf('pk')}) OR ${nameOf(attribute)} < ${placeholderOf(limit)}`;
    },
    update: (verb, attributes) => {
      const between = verb === 'set' ? ' = ' : ' ';
      const clauses = Object.entries(attributes).map(
        ([attribute, value]) => nameOf(attribute) + between + placeholderOf(value),
      );
      return `${verb.toUpperCase()} ${clauses.join(', ')}`;
    },
  };
}
