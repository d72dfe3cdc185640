import type { Notice } from '../reader.ts';
import type { ComposeProject } from './project.ts';
import { named } from './rule.ts';

/** Keys that Compose takes and `docker stack deploy` passes over. */
const passedOver = ['network_mode', 'restart', 'security_opt', 'devices', 'cgroup_parent'];

/** Keys of a stack that do nothing on Swarm, though they are read as if Compose started it. */
export const swarmNotices = (project: ComposeProject): readonly Notice[] =>
  project.isSwarm
    ? project.services.flatMap((service) =>
        passedOver.flatMap((key): readonly Notice[] => {
          const value = service.value(key);
          const detail = `Swarm passes over the key ${key} of ${named(service)}; it is read as Compose would. If the file runs by docker stack deploy, answer by hand.`;
          return value
            ? [{ file: value.file.name, line: value.place.line, code: 'passed-over-by-swarm', detail }]
            : [];
        }),
      )
    : [];
