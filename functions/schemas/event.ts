import { z } from 'zod';
import { acceptedRisk } from './accepted-risk.ts';
import { actor } from './actor.ts';
import { answerValue } from './answers.ts';
import { assessmentStatus } from './assessment-status.ts';
import { questionnaireVersion } from './questionnaire-version.ts';

const answerChange = z
  .object({ before: answerValue.optional(), after: answerValue.optional() })
  .meta({ id: 'AnswerChange', description: 'A side that is left out was, or is now, unanswered.' });

const noteChange = z
  .object({ before: z.string().optional(), after: z.string().optional() })
  .meta({ id: 'NoteChange', description: 'A side that is left out had, or has now, no such text.' });

const riskChange = z
  .object({ before: acceptedRisk.optional(), after: acceptedRisk.optional() })
  .meta({ id: 'RiskChange', description: 'A side that is left out had, or has now, no accepted risk.' });

const evidenceState = z
  .object({
    name: z.string(),
    digest: z.string().meta({ description: 'SHA-256 of the bytes as they were sent.' }),
    contentsKept: z.boolean(),
  })
  .meta({ id: 'EvidenceState', description: 'Attached evidence by name and digest.' });

const evidenceChange = z
  .object({ before: evidenceState.optional(), after: evidenceState.optional() })
  .meta({ id: 'EvidenceChange', description: 'A side that is left out was, or is now, not attached.' });

const place = z
  .object({ file: z.string(), line: z.int().min(1) })
  .meta({ id: 'EvidencePlace', description: 'A line of a file.' });

/** What an event of an assessment says that changed; what is left out stayed as it was. */
export const eventDetail = z
  .object({
    applicationId: z.string().optional(),
    questionnaire: questionnaireVersion.optional(),
    revision: z.int().min(1).optional(),
    reopenedFrom: z
      .string()
      .meta({
        description:
          'The approved assessment whose answers, notes, overrides, accepted risks and evidence it began with.',
      })
      .optional(),
    status: assessmentStatus.optional(),
    comment: z.string().meta({ description: 'What the reviewer wrote about the decision.' }).optional(),
    answers: z
      .record(z.string(), answerChange)
      .meta({ id: 'AnswerChanges', description: 'Question id → its answer before and after.' })
      .optional(),
    notes: z
      .record(z.string(), noteChange)
      .meta({ id: 'NoteChanges', description: 'Question id → its note before and after.' })
      .optional(),
    overrides: z
      .record(z.string(), noteChange)
      .meta({
        id: 'OverrideChanges',
        description: 'Question id → why its answer stands against files, before and after.',
      })
      .optional(),
    evidence: z
      .record(z.string(), evidenceChange)
      .meta({ id: 'EvidenceChanges', description: 'Evidence id → what was attached before and after.' })
      .optional(),
    confirmed: z
      .record(z.string(), place)
      .meta({ id: 'ConfirmedPlaces', description: 'Question id → where its answer was read.' })
      .optional(),
    acceptedRisks: z
      .record(z.string(), riskChange)
      .meta({ id: 'RiskChanges', description: 'Criterion id → its accepted risk before and after.' })
      .optional(),
  })
  .meta({ id: 'EventDetail', description: 'What changed, in words that need no other record.' });

const hash = (description: string) =>
  z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable()
    .meta({ description });

const hashText = (description: string) =>
  z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional()
    .meta({ description });

/** What every event says but what changed. */
export const eventFields = {
  subjectId: z.string().meta({ description: 'The id of what was changed.' }),
  subjectVersion: z.int().min(1).meta({ description: 'The version that the change made; without a gap.' }),
  at: z.iso.datetime(),
  actor,
  action: z.string().meta({ description: 'The operation, such as `save-answers`.' }),
  beforeHash: hash('SHA-256 of the canonical JSON before; `null` where there was none.'),
  afterHash: hash('SHA-256 of the canonical JSON after; `null` where there is none.'),
  previousHash: hash(
    '`hash` of the event before of the same subject; `null` where the chain begins.',
  ).optional(),
  hash: hashText(
    'SHA-256 of the canonical JSON (keys sorted at every depth, no blanks) of all other fields with your `departmentId`. Events from before release 0.2.0 have none.',
  ),
};

/** One change of an assessment. */
export const event = z
  .object({ ...eventFields, detail: eventDetail })
  .meta({ id: 'Event', description: 'One change: who did what, when. Never altered.' });
