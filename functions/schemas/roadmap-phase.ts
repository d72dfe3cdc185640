import { z } from 'zod';
import { phases } from '../../scoring/roadmap/phase.ts';
import { effort } from './effort.ts';
import { listOf } from './list-of.ts';
import { owner } from './owner.ts';

const task = z
  .object({
    id: z.string().meta({ description: 'Unique in the roadmap.' }),
    title: z.string(),
    owner,
    effort,
    dependsOn: listOf(z.string()).meta({
      description: 'Ids of tasks of the same roadmap that have to be done first.',
    }),
    because: z.string().meta({ description: 'The claim, the requirement or the path that it comes from.' }),
  })
  .meta({ id: 'RoadmapTask', description: 'One task of the roadmap.' });

/** One phase of the roadmap. */
export const roadmapPhase = z
  .object({
    phase: z.enum(phases.map(({ id }) => id)),
    title: z.string(),
    entryConditions: listOf(z.string()).meta({ description: 'What must be true before it begins.' }),
    tasks: listOf(task),
    skippedBecause: z.string().nullable().meta({ description: 'Why the phase has no task.' }),
  })
  .meta({ id: 'RoadmapPhase', description: 'One phase of the roadmap, in order.' });
