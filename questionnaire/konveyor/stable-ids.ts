import type {
  KonveyorAnswer,
  KonveyorQuestion,
  KonveyorQuestionnaire,
  KonveyorSection,
  KonveyorTag,
} from './konveyor-questionnaire.ts';
import { gatingTags } from './tag-names.ts';

/** Id of the question about tags, and of its section. */
export const TAGS = 'tags';

/** Id of the option "none of these tags". */
export const NO_TAGS = 'none';

/**
 * Id of a question, made of the orders written in the file: `s2-q10`. Konveyor keeps them unique, and they stay when texts
 * are reworded, lines are moved or questions are added with orders of their own, so stored answers fit the next edition.
 */
export const questionIdOf = (section: KonveyorSection, question: KonveyorQuestion): string =>
  `s${section.order}-q${question.order}`;

/** Id of an answer as an option, made of its order: `a3`. */
export const optionIdOf = (answer: KonveyorAnswer): string => `a${answer.order}`;

/** Ids of the sections by their names, such as `it-s-data`; where two names give one id, the later has its order too. */
export function sectionIdsOf({ sections }: KonveyorQuestionnaire): ReadonlyMap<KonveyorSection, string> {
  const taken = new Set<string>([TAGS]);
  return new Map(
    sections.map((section) => [section, unique(slug(section.name) || 'section', section.order, taken)]),
  );
}

/** Ids of the tags that questions depend on, as options: `language-c`. The same tag has the same id in every questionnaire, unless two tags differ only in case or in spaces. */
export function tagIdsOf(
  konveyor: KonveyorQuestionnaire,
): readonly (readonly [id: string, tag: KonveyorTag])[] {
  const taken = new Set<string>([NO_TAGS]);
  return gatingTags(konveyor).map((tag, index) => [
    unique(slug(`${tag.category}-${tag.tag}`) || 'tag', index, taken),
    tag,
  ]);
}

function unique(id: string, number: number, taken: Set<string>): string {
  let free = id;
  while (taken.has(free)) free += `-${number}`;
  taken.add(free);
  return free;
}

/** Kebab-case in ASCII; a character without a place in it becomes `u` and its number, so that `C` and `C++` differ. */
const slug = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[\s_\-:/]+/gu, '-')
    .replaceAll(/[^a-z0-9-]/gu, (character) => `u${character.codePointAt(0)?.toString(16)}`)
    .replaceAll(/^-+|-+$/g, '');
