import type { Notice } from '../reader.ts';
import { passedOverBySwarm } from './passed-over-by-swarm.ts';
import type { ComposeProject } from './project.ts';
import { named } from './rule.ts';

/** Keys of a stack that do nothing on Swarm, though they are read as if Compose started it. */
export const swarmNotices = (project: ComposeProject): readonly Notice[] =>
  project.isSwarm
    ? project.services.flatMap((service) =>
        passedOverBySwarm(service).map(([key, value]): Notice => {
          const detail = `Swarm passes over the key ${key} of ${named(service)}; it is read as Compose would. If the file runs by docker stack deploy, answer by hand.`;
          return { file: value.file.name, line: value.place.line, code: 'passed-over-by-swarm', detail };
        }),
      )
    : [];
