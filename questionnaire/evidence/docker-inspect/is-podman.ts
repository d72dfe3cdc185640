import { at, type Place } from '../parsing/datum.ts';

/** Whether an inspected container is one of Podman, which alone lists what is left of its capabilities. */
export const isPodman = (container: Place): boolean => at(container, 'BoundingCaps') !== undefined;
