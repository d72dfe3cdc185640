import type { Language } from '../../questionnaire/language.ts';
import { assessmentTexts } from '../../templates/texts/assessment.ts';
import type { Store } from '../store/store.ts';

/** Actors of events by the names that people know them by, such as “Chan Tai Man”. */
export async function namesOf(
  actors: readonly string[],
  store: Pick<Store, 'getPeople'>,
  language: Language,
): Promise<(actor: string) => string> {
  const texts = assessmentTexts[language];
  const ids = [...new Set(actors)].flatMap((actor) => /^person:(.+)$/.exec(actor)?.[1] ?? []);
  const people = ids.length > 0 ? await store.getPeople(ids) : new Map();
  return (actor) => {
    if (actor === 'operator') return texts.operator;
    if (actor.startsWith('api-key:')) return texts.apiKey;
    return people.get(actor.slice('person:'.length))?.name ?? texts.somebody;
  };
}
