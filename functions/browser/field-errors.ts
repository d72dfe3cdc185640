import type { Refusal } from '../problem.ts';

/** The fields of a body that a refusal names, each with the code of the first thing that is wrong with it. */
export function fieldErrors<Field extends string>(
  { errors }: Refusal,
  fields: readonly Field[],
): Readonly<Partial<Record<Field, string>>> {
  const found: Partial<Record<Field, string>> = {};
  for (const field of fields) {
    const issue = errors.find(({ pointer }) => pointer === `/${field}` || pointer.startsWith(`/${field}/`));
    if (issue) found[field] = issue.code;
  }
  return found;
}
