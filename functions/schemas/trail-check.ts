import { z } from 'zod';
import { trailProblemKinds } from '../audit/trail-check.ts';
import { listOf } from './list-of.ts';

const trailProblem = z
  .object({
    subjectId: z.string(),
    subjectVersion: z.int(),
    problem: z.enum(trailProblemKinds).meta({
      description:
        '`missing`: an event, or its entry in the journal, is gone. `altered`: it says something else than when it was recorded. `not-sealed`: this service did not record it so, or not with its present secret. `does-not-follow`: it names another event, or another state, before it. `thing-differs`: what is stored is not what the last event left.',
    }),
    detail: z.string().meta({ description: 'What it is, in a sentence.' }),
  })
  .meta({ id: 'TrailProblem', description: 'One thing that is wrong with the audit trail.' });

/** What a check of the audit trail found. */
export const trailCheck = z
  .object({
    intact: z.boolean().meta({ description: 'Whether nothing is wrong in the part that was checked.' }),
    complete: z.boolean().meta({ description: 'Whether this was the last part.' }),
    checked: z.int().min(0).meta({ description: 'How many events were looked at.' }),
    beforeTheChain: z.int().min(0).meta({
      description:
        'How many events are from before release 0.2.0. They have no hash, and only their states are compared. In a department that began later there must be none.',
    }),
    problems: listOf(trailProblem),
    next: z.string().optional().meta({ description: 'Cursor of the next part; absent on the last one.' }),
  })
  .meta({ id: 'TrailCheck', description: 'What was found in one part of an audit trail.' });
