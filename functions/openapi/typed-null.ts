type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * An OpenAPI 3.0 document in which `nullable` stands beside a `type`, as 3.0 wants it: a member of `anyOf` or `oneOf`
 * that is `{ nullable: true }` and nothing else gives its word to the first member with a type; elsewhere it is `{}`.
 */
export function typedNull<T>(document: T): T {
  return rewritten(document as Json) as T;
}

function rewritten(value: Json): Json {
  if (Array.isArray(value)) return isChoice(value) ? merged(value) : value.map(rewritten);
  if (typeof value !== 'object' || value === null) return value;
  if (isBareNull(value)) return {};
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, rewritten(part)]));
}

const isBareNull = (value: Json): boolean => JSON.stringify(value) === '{"nullable":true}';

const isChoice = (members: readonly Json[]): boolean => members.some(isBareNull);

function merged(members: readonly Json[]): Json {
  const rest = members.filter((member) => !isBareNull(member)).map(rewritten);
  const typed = rest.findIndex((member) => typeof member === 'object' && member !== null && 'type' in member);
  return rest.map((member, index) => (index === typed ? { ...(member as object), nullable: true } : member));
}
