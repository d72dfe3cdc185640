import type { Language } from '../../questionnaire/language.ts';
import { dateLine } from '../../templates/figures.ts';
import { questionsTexts } from '../../templates/texts/questions.ts';
import type { QuestionCollision } from '../answers/save-typed-questions.ts';
import { actorNames } from '../audit/actor-names.ts';
import type { Principal } from '../auth/principal.ts';
import type { Event, Store } from '../store/store.ts';

const kept = { answer: 'answers', note: 'notes', override: 'overrides' } as const;
const MOST_PAGES = 5;

/** A sentence on each collision that says who made the change that is kept now; `since` is the version that I was shown. */
export async function whoChanged(
  collisions: readonly QuestionCollision[],
  assessmentId: string,
  since: number,
  {
    language,
    principal,
    store,
  }: { readonly language: Language; readonly principal: Principal; readonly store: Store },
): Promise<ReadonlyMap<string, string>> {
  const texts = questionsTexts[language].merge;
  const last = new Map<string, Event>();
  let after: string | undefined = String(since);
  for (let page = 0; page < MOST_PAGES && after !== undefined; page++) {
    const events: Awaited<ReturnType<Store['listEvents']>> = await store.listEvents(
      principal.departmentId,
      assessmentId,
      { limit: 100, after },
    );
    for (const event of events.items)
      for (const { read, parts } of collisions)
        if (parts.some((part) => isIn(event.detail[kept[part]], read.question.id)))
          last.set(read.question.id, event);
    after = events.next;
  }
  const name = await actorNames(
    [...last.values()].map(({ actor }) => actor),
    { store, departmentId: principal.departmentId, language },
  );
  const sentence = (event: Event | undefined): string => {
    if (!event) return texts.bySomebody;
    const time = dateLine(event.at, language);
    return event.actor === principal.actor ? texts.byYou(time) : texts.by(name(event.actor), time);
  };
  return new Map(collisions.map(({ read: { question } }) => [question.id, sentence(last.get(question.id))]));
}

const isIn = (changes: unknown, id: string): boolean =>
  typeof changes === 'object' && changes !== null && Object.hasOwn(changes, id);
