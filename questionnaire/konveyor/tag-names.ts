import type { KonveyorQuestionnaire, KonveyorTag } from './konveyor-questionnaire.ts';

/** True when two tags are the same: Konveyor tells them apart by both names, letter by letter. */
export const sameTag = (a: KonveyorTag, b: KonveyorTag): boolean =>
  a.category === b.category && a.tag === b.tag;

/** True when a list holds one of these tags. */
export const meet = (some: readonly KonveyorTag[], others: readonly KonveyorTag[]): boolean =>
  some.some((one) => others.some((other) => sameTag(one, other)));

/** The tags by which questions are shown, hidden or answered, each once, sorted by category and name. */
export function gatingTags({ sections }: Pick<KonveyorQuestionnaire, 'sections'>): readonly KonveyorTag[] {
  const byNames = new Map<string, KonveyorTag>();
  for (const { includeFor, excludeFor, answers } of sections.flatMap(({ questions }) => questions))
    for (const tag of [
      ...includeFor,
      ...excludeFor,
      ...answers.flatMap(({ autoAnswerFor }) => autoAnswerFor),
    ])
      byNames.set(JSON.stringify([tag.category, tag.tag]), tag);
  return [...byNames].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, tag]) => tag);
}
