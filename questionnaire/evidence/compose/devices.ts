import { at } from '../parsing/datum.ts';
import type { ComposeService } from './service.ts';
import { type Value, valueAt } from './value.ts';

/** A device of the host that a service gets. */
export interface Device {
  readonly value: Value;
  /** Its path on the host, or its name for the container engine. */
  readonly path: string;
  readonly kind: 'disk-or-memory' | 'graphics' | 'of-the-kernel' | 'hardware';
}

const kinds: readonly (readonly [Device['kind'], RegExp])[] = [
  ['disk-or-memory', /^\/dev\/(?:sd|hd|nvme|vd|xvd|dm-|mapper|md\d|mem$|kmem$)/],
  ['graphics', /^\/dev\/(?:nvidia|dri|kfd|mali)|^(?:nvidia|amd)\.com\/gpu/],
  ['of-the-kernel', /^\/dev\/(?:null|zero|random|urandom|fuse|kvm|loop|net\/tun|shm|tty$|pts|kmsg|ptmx)/],
];

/** The devices of a service in short and long form; those whose path a variable hides count as hardware. */
export const devicesOf = (service: ComposeService): readonly Device[] =>
  service.list('devices').flatMap((value) => {
    const source = at(value.place, 'source');
    const written = source ? valueAt({ file: value.file, place: source }) : value;
    const path = written.partial.split(':', 1)[0] ?? '';
    const kind = kinds.find(([, pattern]) => pattern.test(path))?.[0] ?? 'hardware';
    return path ? [{ value: written, path, kind }] : [];
  });
