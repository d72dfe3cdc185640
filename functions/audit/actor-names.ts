import type { Language } from '../../questionnaire/language.ts';
import { recordsTexts } from '../../templates/texts/records.ts';
import type { Store } from '../store/store.ts';

const PERSON = 'person:';
const API_KEY = 'api-key:';

/** Says who someone is that events name, such as `person:<id>`, once those that are asked for are read. */
export async function actorNames(
  actors: readonly string[],
  {
    store,
    departmentId,
    language,
  }: {
    readonly store: Pick<Store, 'getPeople' | 'getApiKey'>;
    readonly departmentId: string;
    readonly language: Language;
  },
): Promise<(actor: string) => string> {
  const texts = recordsTexts[language].actor;
  const idsOf = (kind: string) => [
    ...new Set(actors.filter((actor) => actor.startsWith(kind)).map((actor) => actor.slice(kind.length))),
  ];
  const [people, keys] = await Promise.all([
    store.getPeople(idsOf(PERSON)),
    Promise.all(idsOf(API_KEY).map((id) => store.getApiKey(departmentId, id))),
  ]);
  const named = new Map<string, string>([
    ...[...people.values()].map(({ id, name }) => [`${PERSON}${id}`, name] as const),
    ...keys.flatMap((key) => (key ? [[`${API_KEY}${key.id}`, texts.apiKey(key.name)] as const] : [])),
  ]);
  return (actor) =>
    named.get(actor) ??
    (actor === 'operator' ? texts.operator : actor.startsWith(API_KEY) ? texts.someKey : texts.somebody);
}
