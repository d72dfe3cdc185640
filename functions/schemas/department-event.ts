import { z } from 'zod';
import type { Event, FoundEntry, JournalEntry } from '../store/store.ts';
import { eventFields } from './event.ts';

/** What an event can be about. */
const subjectKinds = [
  'department',
  'application',
  'assessment',
  'api-key',
  'imported-questionnaire',
  'landing-zone-values',
] as const satisfies readonly JournalEntry['subjectKind'][];

/** One change of anything that a department has. */
export const departmentEvent = z
  .object({
    subjectKind: z
      .enum(subjectKinds)
      .optional()
      .meta({ description: 'What was changed. Events from before release 0.2.0 do not say so.' }),
    ...eventFields,
    detail: z.record(z.string(), z.unknown()).optional().meta({
      description:
        'What changed, in words that need no other record. Left out when the event is gone, and only the journal still names it: `check-department-events` tells.',
    }),
  })
  .meta({ id: 'DepartmentEvent', description: 'One change: who did what, when. Never altered.' });

/** An event as the department's trail shows it: by its entry in the journal where it is gone. */
export function shownDepartmentEvent(
  event: Event | undefined,
  entry: FoundEntry['entry'] | undefined,
): z.infer<typeof departmentEvent> {
  const subjectKind = entry ? { subjectKind: entry.subjectKind } : {};
  if (event) {
    const { departmentId: _, seal: __, ...shown } = event;
    return { ...subjectKind, ...shown };
  }
  if (!entry) throw new Error('An event that is neither there nor in the journal cannot be shown.');
  const { departmentId: _, eventHash: hash, subjectKind: kind, ...shown } = entry;
  return { subjectKind: kind, ...shown, beforeHash: null, afterHash: null, hash };
}
