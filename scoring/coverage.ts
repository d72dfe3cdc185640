import type { Topic } from '../questionnaire/application-readiness/topics/topic.ts';
import type { Questionnaire } from '../questionnaire/question.ts';
import { deck, type Source } from '../questionnaire/source.ts';
import type { Policy } from './policy.ts';

/** What carries one topic of the deck, by id. */
export interface CoverageRow {
  readonly topic: Topic;
  readonly questions: readonly string[];
  readonly criteria: readonly string[];
  /** Ids of advisers. */
  readonly advice: readonly string[];
  /** Ids of what is handed out: facts of the landing zone, tasks of the roadmap, and starter files. */
  readonly artefacts: readonly string[];
}

/**
 * What carries each topic: where the topic says so, the things that it names, with the questions that its criteria read, the facts
 * of the landing zone that make one of them necessary and the advisers that name the topic's heading; otherwise everything that
 * names this heading as a source. In both cases, the starter files that serve one of its criteria.
 */
export function coverage(
  topics: readonly Topic[],
  questionnaires: readonly Questionnaire[],
  policies: readonly Pick<Policy, 'criteria' | 'advisers' | 'landingZone'>[],
  starterFiles: readonly { readonly id: string; readonly serves: readonly string[] }[] = [],
): readonly CoverageRow[] {
  const sections = questionnaires.flatMap((one) => one.sections);
  const questions = sections.flatMap((section) => section.questions);
  const criteria = policies.flatMap((policy) => policy.criteria);
  const advisers = policies.flatMap((policy) => policy.advisers);
  const facts = policies.flatMap(({ landingZone }) => landingZone?.facts ?? []);
  const serving = (ids: readonly string[]) =>
    idsOf(starterFiles.filter(({ serves }) => serves.some((id) => ids.includes(id))));
  return topics.map((topic) => {
    const { carriedBy, part } = topic;
    const citing = <T extends { id: string; sources: readonly Source[] }>(things: readonly T[]) =>
      idsOf(things.filter(({ sources }) => sources.some((source) => isPart(source, part))));
    if (carriedBy) {
      const { section } = carriedBy;
      const own = sections.filter(({ id }) => id === section).flatMap((one) => one.questions);
      const named = criteria.filter(({ id }) => carriedBy.criteria?.includes(id));
      const carrying = [...named, ...criteria.filter(({ category }) => category === section)];
      return {
        topic,
        questions: unique([
          ...(carriedBy.questions ?? []),
          ...idsOf(own),
          ...carrying.flatMap(({ reads }) => reads),
        ]),
        criteria: idsOf(carrying),
        advice: unique([...(carriedBy.advice ?? []), ...citing(advisers)]),
        artefacts: [
          ...(carriedBy.artefacts ?? []),
          ...idsOf(facts.filter((fact) => carrying.some(({ id }) => fact.makesNecessary.includes(id)))),
          ...serving(idsOf(carrying)),
        ],
      };
    }
    return {
      topic,
      questions: idsOf(questions.filter(({ source }) => isPart(source, part))),
      criteria: citing(criteria),
      advice: citing(advisers),
      artefacts: [...citing(facts), ...serving(citing(criteria))],
    };
  });
}

const isPart = (source: Source, part: string): boolean =>
  source.part === part && source.document === deck(part).document;

const idsOf = (things: readonly { id: string }[]): string[] => unique(things.map(({ id }) => id));

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];

/** Some of the topics, to be shown again by their criteria alone. */
export interface CloserLook {
  readonly title: string;
  readonly topics: readonly Topic[];
}

/** The coverage as a page in Markdown: one table of all rows, then one table for each closer look. */
export function coveragePage(rows: readonly CoverageRow[], closer: readonly CloserLook[] = []): string {
  const byTopic = new Map(rows.map((row) => [row.topic.id, row]));
  const looks = closer.flatMap(({ title, topics }) => [
    `## ${title}`,
    '',
    ...table(
      ['', 'criteria'],
      topics.map((topic) => [topic.title, cell(byTopic.get(topic.id)?.criteria ?? [])]),
    ),
    '',
  ]);
  return [
    '# What carries each topic of the deck',
    '',
    'Written by `npm run golden` from `application-readiness/topics.ts` from the sources that questions, criteria and advisers name, and from the criteria that starter files serve; a test fails while a topic has an empty row.',
    '',
    ...table(
      ['topic', 'slide', 'questions', 'criteria', 'advice', 'artefacts'],
      rows.map(({ topic, questions, criteria, advice, artefacts }) => [
        topic.title,
        topic.part,
        ...[questions, criteria, advice, artefacts].map(cell),
      ]),
    ),
    '',
    ...looks,
  ]
    .join('\n')
    .replace(/\n+$/, '\n');
}

const MOST_NAMED = 10;

function cell(ids: readonly string[]): string {
  const named = ids.slice(0, MOST_NAMED).map((id) => `\`${id}\``);
  const more = ids.length - named.length;
  return [...named, ...(more > 0 ? [`${more} more`] : [])].join(', ');
}

const table = (head: readonly string[], lines: readonly (readonly string[])[]): string[] =>
  [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`);
