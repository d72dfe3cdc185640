import { at, entriesOf, type Place } from '../parsing/datum.ts';
import { UNKNOWN } from './interpolate.ts';
import type { ComposeProject } from './project.ts';
import type { ComposeService } from './service.ts';
import { type Value, valueAt } from './value.ts';

/** Something mounted into a container. */
export interface Mount {
  readonly value: Value;
  readonly kind: 'host' | 'volume' | 'network' | 'temporary';
  /** The path on the host, the name of the volume, or nothing; `UNKNOWN` for each variable. */
  readonly source: string;
  readonly target: string;
  readonly isReadOnly: boolean;
  readonly propagation: string;
}

/** Everything mounted into a service by `volumes` and `tmpfs`; a member that is no mount is passed over. */
export function mountsOf(service: ComposeService, project: ComposeProject): readonly Mount[] {
  const mounts = service.list('volumes').flatMap((value) => {
    const mount = value.place.datum.kind === 'mapping' ? longMount(value) : shortMount(value);
    return mount ? [resolved(mount, project)] : [];
  });
  const temporary = service.list('tmpfs').flatMap((value): Mount[] => {
    const target = value.partial.split(':', 1)[0] ?? '';
    const kind = 'temporary' as const;
    return target ? [{ value, kind, source: '', target, isReadOnly: false, propagation: '' }] : [];
  });
  return [...mounts, ...temporary];
}

const isHostPath = (source: string): boolean =>
  /^(?:[./~]|[A-Za-z]:[\\/]|\\\\)/.test(source) || source.startsWith(`${UNKNOWN}/`) || source === UNKNOWN;

function shortMount(value: Value): Mount | undefined {
  const parts = value.partial.match(/(?:[A-Za-z]:[\\/])?[^:]*(?=:|$)/g)?.filter(Boolean) ?? [];
  const [first, second, mode = ''] = parts;
  if (first === undefined || parts.length > 3) return undefined;
  const isBare = second === undefined;
  const options = mode.split(',');
  return {
    value,
    kind: !isBare && isHostPath(first) ? 'host' : 'volume',
    source: isBare ? '' : first,
    target: second ?? first,
    isReadOnly: options.includes('ro'),
    propagation: options.find((option) => /^r?(?:shared|slave|private)$/.test(option)) ?? '',
  };
}

function longMount(value: Value): Mount | undefined {
  const field = (...path: string[]): string => {
    const place = at(value.place, ...path);
    return place ? valueAt({ file: value.file, place }).partial : '';
  };
  const kind = { bind: 'host', npipe: 'host', volume: 'volume', tmpfs: 'temporary' }[field('type')];
  if (!kind || !field('target')) return undefined;
  return {
    value,
    kind: kind as Mount['kind'],
    source: field('source') || field('src'),
    target: field('target'),
    isReadOnly: /^(?:true|yes|on)$/i.test(field('read_only')),
    propagation: field('bind', 'propagation'),
  };
}

/** A named volume that its definition makes a folder of the host, a network share or memory. */
function resolved(mount: Mount, project: ComposeProject): Mount {
  if (mount.kind !== 'volume' || mount.source === '') return mount;
  const options = at(project.topLevel('volumes', mount.source)?.place, 'driver_opts');
  const text = (key: string): string => optionText(options, key);
  if (/^(?:nfs4?|cifs|smb3?|glusterfs|ceph)$/i.test(text('type'))) return { ...mount, kind: 'network' };
  if (text('type') === 'tmpfs') return { ...mount, kind: 'temporary' };
  return /\bbind\b/.test(text('o')) && text('device')
    ? { ...mount, kind: 'host', source: text('device') }
    : mount;
}

function optionText(options: Place | undefined, key: string): string {
  const found = entriesOf(options).find(([name]) => name === key)?.[1];
  return found?.datum.kind === 'scalar' && found.datum.value !== null ? String(found.datum.value) : '';
}
