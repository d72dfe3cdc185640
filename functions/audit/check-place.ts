import type { KeyRing } from '../auth/key-ring.ts';
import { journalEntryOf } from '../store/journal-entry-of.ts';
import type { Event, EventReference, JournalEntry, SealedEvent, SubjectKind } from '../store/store.ts';
import { hashOfEvent, sealOf } from './seal-event.ts';
import type { TrailProblem } from './trail-check.ts';

/** A place for an event in the trail of its subject, and what stands there and around it. */
export interface TrailPlace extends EventReference {
  readonly departmentId: string;
  readonly subjectKind: SubjectKind;
  readonly event: Event | undefined;
  /** What stands in the place before; for the first version nothing. */
  readonly previous: Event | undefined;
  /** What stands in the place of the event's entry in the journal. */
  readonly entry: JournalEntry | undefined;
}

/** What is wrong in one place of the trail: the first thing that is, and `undefined` when nothing is. */
export async function checkPlace(keys: KeyRing, place: TrailPlace): Promise<TrailProblem | undefined> {
  const { subjectId, subjectVersion, event } = place;
  const found = event
    ? ((await ofTheEvent(keys, place, event)) ?? ofTheLink(place, event) ?? ofTheEntry(place, event))
    : (['missing', 'This version was made, and its event is gone.'] as const);
  return found && { subjectId, subjectVersion, problem: found[0], detail: found[1] };
}

/** Whether an event is part of a chain. */
export const isSealed = (event: Event | undefined): event is SealedEvent =>
  event?.previousHash !== undefined && event.hash !== undefined && event.seal !== undefined;

type Found = readonly [TrailProblem['problem'], string] | undefined;

async function ofTheEvent(keys: KeyRing, place: TrailPlace, event: Event): Promise<Found> {
  const { departmentId, subjectId, subjectVersion } = place;
  if (
    event.departmentId !== departmentId ||
    event.subjectId !== subjectId ||
    event.subjectVersion !== subjectVersion
  )
    return ['altered', 'In its place stands what says it is the event of another thing or version.'];
  if (event.hash === undefined && event.previousHash === undefined && event.seal === undefined)
    return undefined;
  if (event.hash !== (await hashOfEvent(event))) return ['altered', 'Its hash is not that of what it says.'];
  if (event.seal !== (await sealOf(keys, event.hash)))
    return ['not-sealed', 'Its seal is not one that this service made with its present secret.'];
  return undefined;
}

function ofTheLink({ subjectVersion, previous }: TrailPlace, event: Event): Found {
  // Where the event before is gone, that is told of its own place.
  if (previous === undefined && subjectVersion > 1) return undefined;
  if (event.beforeHash !== (previous?.afterHash ?? null))
    return ['does-not-follow', 'It begins with another state than the event before it ended with.'];
  if (!isSealed(event))
    return isSealed(previous) ? ['not-sealed', 'It has no seal, although the event before has.'] : undefined;
  return event.previousHash === (previous?.hash ?? null)
    ? undefined
    : ['does-not-follow', 'It names another event before it than the one that is there.'];
}

function ofTheEntry({ entry, subjectKind }: TrailPlace, event: Event): Found {
  if (!isSealed(event))
    return entry ? ['not-sealed', 'It has no seal, although the journal says that it had one.'] : undefined;
  if (!entry) return ['missing', 'The journal of the department does not have it.'];
  const expected = Object.entries(journalEntryOf(event, subjectKind));
  return expected.every(([name, value]) => entry[name as keyof JournalEntry] === value)
    ? undefined
    : ['altered', 'The journal of the department says otherwise of it.'];
}
