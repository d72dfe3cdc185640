import { entriesOf, itemsOf, type Place } from '../parsing/datum.ts';
import type { ComposeService } from './service.ts';
import type { Sited, Value } from './value.ts';

/** Keys that Compose takes, that `docker stack deploy` passes over, and of which findings tell. */
const keys = `build cgroup_parent devices ipc network_mode pid privileged restart security_opt`.split(' ');

/** The keys of a service that do nothing on Swarm, with their values. */
export const passedOverBySwarm = (service: ComposeService): readonly (readonly [string, Value])[] =>
  keys.flatMap((key) => {
    const value = service.value(key);
    return value ? [[key, value] as const] : [];
  });

/** Whether a place of a service stands in one of those keys. */
export const isPassedOverBySwarm = (service: ComposeService, { place }: Sited): boolean =>
  passedOverBySwarm(service).some(([, value]) => isWithin(value.place, place));

const isWithin = (whole: Place, part: Place): boolean =>
  whole.datum === part.datum ||
  itemsOf(whole).some((item) => isWithin(item, part)) ||
  entriesOf(whole).some(([, value]) => isWithin(value, part));
