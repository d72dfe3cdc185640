import type { JournalEntry, SealedEvent, SubjectKind } from './store.ts';

/** What the journal says of an event. */
export const journalEntryOf = (
  { departmentId, subjectId, subjectVersion, at, actor, action, hash }: SealedEvent,
  subjectKind: SubjectKind,
): JournalEntry => ({
  departmentId,
  subjectId,
  subjectKind,
  subjectVersion,
  at,
  actor,
  action,
  eventHash: hash,
});
