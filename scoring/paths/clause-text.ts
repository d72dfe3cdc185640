import type { Policy } from '../policy.ts';
import type { Clause } from './decision-table.ts';

/** What a clause of the decision table asks for, as a sentence. */
export function clauseText(clause: Clause, policy: Pick<Policy, 'paths' | 'categories'>): string {
  if (clause.kind === 'answer') return clause.text;
  if (clause.kind === 'path')
    return `${titleIn(policy.paths, clause.path)} is ${clause.state === 'allowed' ? 'possible' : 'ruled out'}.`;
  return `${titleIn(policy.categories, clause.category)} proves ${clause.atLeast} points or more.`;
}

/** The title of the thing with this id; the id itself where the list has none. */
export const titleIn = (
  things: readonly { readonly id: string; readonly title: string }[],
  id: string,
): string => things.find((one) => one.id === id)?.title ?? id;
