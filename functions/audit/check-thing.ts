import { digestOf } from '../digest.ts';
import type { Event, Store, Stored, SubjectKind } from '../store/store.ts';
import type { TrailProblem } from './trail-check.ts';

/** The thing of this kind and id, as it is stored now. */
export function storedThing(
  store: Store,
  departmentId: string,
  kind: SubjectKind,
  id: string,
): Promise<Stored | undefined> {
  switch (kind) {
    case 'department':
      return store.getDepartmentRecord(departmentId);
    case 'application':
      return store.getApplication(departmentId, id);
    case 'assessment':
      return store.getAssessment(departmentId, id);
    case 'api-key':
      return store.getApiKey(departmentId, id);
    case 'imported-questionnaire':
      return store.getImportedQuestionnaire(departmentId, id);
    case 'landing-zone-values':
      return store.getLandingZoneValues(departmentId);
    default:
      // What stands in the table may have been altered.
      return Promise.resolve(undefined);
  }
}

/** What is wrong when `last` is the newest event of a subject, and `thing` was read after it. */
export async function checkThing(
  store: Store,
  last: Event,
  thing: Stored | undefined,
): Promise<TrailProblem | undefined> {
  const { departmentId, subjectId, subjectVersion } = last;
  if (thing ? thing.version > subjectVersion : last.afterHash !== null) {
    const following = { subjectId, subjectVersion: subjectVersion + 1 };
    const [later] = await store.getEvents(departmentId, [following]);
    // It was changed while this check was made; what followed is checked by the next one.
    if (later) return undefined;
    return thing
      ? { ...following, problem: 'missing', detail: 'This version was made, and its event is gone.' }
      : differs(last, 'It is gone, and no event says that it was deleted.');
  }
  if (!thing) return undefined;
  if (thing.version < subjectVersion) return differs(last, 'An older version of it is stored.');
  return (await digestOf(thing)) === last.afterHash
    ? undefined
    : differs(last, 'What is stored is not what its last event left.');
}

const differs = ({ subjectId, subjectVersion }: Event, detail: string): TrailProblem => ({
  subjectId,
  subjectVersion,
  problem: 'thing-differs',
  detail,
});
