import { at, itemsOf, type Place, textOf } from '../../parsing/datum.ts';
import type { Pod } from './pod.ts';

/** A file or directory of the host that a pod mounts. */
export interface HostPath {
  readonly place: Place;
  readonly path: string;
}

/** The files and directories of the host that a pod mounts, without a slash at the end. */
export const hostPathsOf = (pod: Pod): HostPath[] =>
  itemsOf(at(pod.spec, 'volumes')).flatMap((volume) => {
    const place = at(volume, 'hostPath', 'path') ?? at(volume, 'hostPath');
    if (!place) return [];
    const path = (textOf(place) ?? '').trim();
    return [{ place, path: path.length > 1 ? path.replace(/\/+$/, '') : path }];
  });

/** Whether it is a device, and none of those that every container has. */
export const isDevice = ({ path }: HostPath): boolean =>
  /^\/dev\/(?!shm|log$|null$|u?random$)/.test(path) || path === '/dev';
