import type { Topic } from '../questionnaire/application-readiness/topics/topic.ts';
import type { Questionnaire } from '../questionnaire/question.ts';
import { deck, type Source } from '../questionnaire/source.ts';
import type { Criterion } from './criterion.ts';
import type { Policy } from './policy.ts';

/** What carries one topic of the deck, by id. */
export interface CoverageRow {
  readonly topic: Topic;
  readonly questions: readonly string[];
  readonly criteria: readonly string[];
  /** Ids of advisers. */
  readonly advice: readonly string[];
  /** Ids of what is handed out, such as tasks of the roadmap and facts of a landing zone. */
  readonly artefacts: readonly string[];
}

/**
 * What carries each topic: where the topic says so, the things that it names and the questions that its criteria read; otherwise
 * every question, criterion and adviser that names the topic's heading as a source.
 */
export function coverage(
  topics: readonly Topic[],
  questionnaires: readonly Questionnaire[],
  policies: readonly Pick<Policy, 'criteria' | 'advisers'>[],
): readonly CoverageRow[] {
  const questions = questionnaires.flatMap(({ sections }) =>
    sections.flatMap((section) => section.questions),
  );
  const criteria = policies.flatMap((policy) => policy.criteria);
  const advisers = policies.flatMap((policy) => policy.advisers);
  return topics.map((topic) => {
    const { carriedBy, part } = topic;
    if (carriedBy) {
      const named = carriedBy.criteria ?? [];
      return {
        topic,
        questions: unique([...(carriedBy.questions ?? []), ...readBy(criteria, named)]),
        criteria: named,
        advice: carriedBy.advice ?? [],
        artefacts: carriedBy.artefacts ?? [],
      };
    }
    const citing = <T extends { id: string; sources: readonly Source[] }>(things: readonly T[]) =>
      idsOf(things.filter(({ sources }) => sources.some((source) => isPart(source, part))));
    return {
      topic,
      questions: idsOf(questions.filter(({ source }) => isPart(source, part))),
      criteria: citing(criteria),
      advice: citing(advisers),
      artefacts: [],
    };
  });
}

const isPart = (source: Source, part: string): boolean =>
  source.part === part && source.document === deck(part).document;

const idsOf = (things: readonly { id: string }[]): string[] => unique(things.map(({ id }) => id));

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];

const readBy = (criteria: readonly Criterion[], ids: readonly string[]): string[] =>
  criteria.filter(({ id }) => ids.includes(id)).flatMap(({ reads }) => reads);

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
    'Written by `npm run golden` from `application-readiness/topics.ts` and from the sources that questions, criteria and advisers name; a test fails while a topic has an empty row.',
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

const cell = (ids: readonly string[]): string => ids.map((id) => `\`${id}\``).join(', ');

const table = (head: readonly string[], lines: readonly (readonly string[])[]): string[] =>
  [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`);
