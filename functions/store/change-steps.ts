import { secondsOf } from './check-change.ts';
import { evidenceKeys } from './evidence-chunks.ts';
import { applicationItem, eventItem, idempotencyItem, journalItem, type Kind } from './item.ts';
import { journalEntryOf } from './journal-entry-of.ts';
import { apiKeyEntryKey, applicationKey, assessmentKey, nextRevisionKey } from './keys.ts';
import type { Step } from './step.ts';
import type {
  ApiKey,
  Application,
  Assessment,
  Change,
  EvidenceToForget,
  SubjectKind,
  Thing,
} from './store.ts';

/** Writes the idempotency record unless a live one is there; no step for a request without a key. */
export function idempotencySteps(change: Change<Thing>): readonly Step[] {
  if (!change.idempotency) return [];
  const item = idempotencyItem.write(change.idempotency);
  return [
    {
      write: 'put',
      key: item,
      attributes: item,
      when: { absentOrBelow: ['expiresAt', secondsOf(change)] },
      refusal: () => 'repeated',
    },
  ];
}

/** Writes the event, never over another one. It proves that the transaction was carried out. */
export function eventStep({ event }: Change<Thing>): Step {
  const item = eventItem.write(event);
  return {
    write: 'put',
    key: item,
    attributes: item,
    when: { item: 'absent' },
    isProof: true,
    refusal: () => 'stale',
  };
}

/** Enters the event in the department's journal. */
export function journalStep(change: Change<Thing>, subjectKind: SubjectKind): Step {
  const item = journalItem.write(journalEntryOf(change.event, subjectKind));
  return { write: 'put', key: item, attributes: item, refusal: () => 'stale' };
}

/** Writes a thing's first version. */
export function firstStep<T extends Thing>(kind: Pick<Kind<T>, 'write'>, { next }: Change<T>): Step {
  const item = kind.write(next);
  return { write: 'put', key: item, attributes: item, when: { item: 'absent' }, refusal: () => 'stale' };
}

/** Writes a thing's later version over the one before it. */
export function laterStep<T extends Thing>(kind: Kind<T>, { next }: Change<T>): Step {
  const { pk, sk, ...attributes } = kind.write(next);
  return {
    write: 'set',
    key: { pk, sk },
    attributes,
    when: { equal: { version: next.version - 1, departmentId: next.departmentId } },
    refusal: (found) => (found?.['departmentId'] === next.departmentId ? 'stale' : 'missing'),
  };
}

/** Writes an application's first version, with no assessments. */
export function firstApplicationStep(change: Change<Application>): Step {
  const step = firstStep(applicationItem, change);
  return { ...step, attributes: { ...step.attributes, assessmentCount: 0 } };
}

/** Deletes an application that has no assessments. */
export function deletionStep({ next }: Change<Application>): Step {
  const version = next.version - 1;
  return {
    write: 'delete',
    key: applicationKey(next.departmentId, next.id),
    attributes: {},
    when: { equal: { version, assessmentCount: 0 } },
    refusal: (found) => {
      if (!found) return 'missing';
      return found['version'] === version ? 'conflict' : 'stale';
    },
  };
}

/** Counts one assessment more, or one less, at its application, which must be there. */
export function countStep({ next }: Change<Assessment>, by: 1 | -1): Step {
  return {
    write: 'add',
    key: applicationKey(next.departmentId, next.applicationId),
    attributes: { assessmentCount: by },
    when: { item: 'present' },
    refusal: () => 'missing',
  };
}

/** Marks an assessment as reopened by this one, if it is no other's yet; no step for one that was not reopened. */
export const nextRevisionSteps = ({ next }: Change<Assessment>): readonly Step[] =>
  next.reopenedFrom === undefined
    ? []
    : [
        {
          write: 'put',
          key: nextRevisionKey(next.departmentId, next.reopenedFrom),
          attributes: { entity: 'next-revision', id: next.id },
          when: { item: 'absent' },
          refusal: () => 'conflict',
        },
      ];

/** Deletes an assessment, with the mark that another one was reopened as it. */
export function assessmentDeletionSteps({ next }: Change<Assessment>): readonly Step[] {
  const { departmentId, id, reopenedFrom, version } = next;
  const refusal: Step['refusal'] = (found) => (found ? 'stale' : 'missing');
  return [
    {
      write: 'delete',
      key: assessmentKey(departmentId, id),
      attributes: {},
      when: { equal: { version: version - 1 } },
      refusal,
    },
    ...(reopenedFrom === undefined
      ? []
      : [
          {
            write: 'delete',
            key: nextRevisionKey(departmentId, reopenedFrom),
            attributes: {},
            when: { equal: { id } },
            refusal,
          } as const,
        ]),
  ];
}

/** Takes away every chunk that may be kept of these parts of evidence; the table minds no key that is not there. */
export const forgettingSteps = (
  { departmentId }: Assessment,
  { evidenceId, parts }: EvidenceToForget,
): readonly Step[] =>
  evidenceKeys(departmentId, evidenceId, parts).map((key) => ({
    write: 'delete',
    key,
    attributes: {},
    refusal: () => 'stale',
  }));

/** Enters an API key in its department's list. */
export function entryStep({ next }: Change<ApiKey>): Step {
  return {
    write: 'put',
    key: apiKeyEntryKey(next.departmentId, next.id),
    attributes: { entity: 'api-key-entry', id: next.id },
    refusal: () => 'stale',
  };
}
