import { at } from '../parsing/datum.ts';
import { UNKNOWN } from './interpolate.ts';
import type { ComposeProject } from './project.ts';
import type { ComposeService } from './service.ts';
import { type Value, valueAt } from './value.ts';

/** Something mounted into a container. */
export interface Mount {
  /** Where it says what is mounted. */
  readonly value: Value;
  readonly kind: 'host' | 'volume' | 'network' | 'temporary';
  /** The path on the host, the name of the volume, or nothing; `UNKNOWN` for each variable. */
  readonly source: string;
  readonly target: string;
  readonly isReadOnly: boolean;
  readonly propagation: string;
  /** Where it says so; the same as `value` in the short form. */
  readonly propagationAt: Value;
}

/** Everything mounted into a service by `volumes` and `tmpfs`, of several at one path the highest; a member that is no mount is passed over. */
export function mountsOf(service: ComposeService, project: ComposeProject): readonly Mount[] {
  const mounts = service.list('volumes').flatMap((value) => {
    const mount = value.place.datum.kind === 'mapping' ? longMount(value) : shortMount(value);
    return mount ? [resolved(mount, project)] : [];
  });
  const temporary = service.list('tmpfs').flatMap((value): Mount[] => {
    const target = value.partial.split(':', 1)[0] ?? '';
    const kind = 'temporary' as const;
    const rest = { source: '', isReadOnly: false, propagation: '', propagationAt: value };
    return target ? [{ value, kind, target, ...rest }] : [];
  });
  const byTarget = new Map(mounts.map((mount) => [mount.target.replace(/(?<=.)\/+$/, ''), mount]));
  return [...byTarget.values(), ...temporary];
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
    propagationAt: value,
  };
}

function longMount(value: Value): Mount | undefined {
  const given = (...path: string[]): Value | undefined => {
    const place = at(value.place, ...path);
    return place && valueAt({ file: value.file, place });
  };
  const field = (...path: string[]): string => given(...path)?.partial ?? '';
  const kind = { bind: 'host', npipe: 'host', volume: 'volume', tmpfs: 'temporary' }[field('type')];
  if (!kind || !field('target')) return undefined;
  const source = given('source') ?? given('src');
  return {
    value: source ?? value,
    kind: kind as Mount['kind'],
    source: source?.partial ?? '',
    target: field('target'),
    isReadOnly: /^(?:true|yes|on)$/i.test(field('read_only')),
    propagation: field('bind', 'propagation'),
    propagationAt: given('bind', 'propagation') ?? value,
  };
}

/** A named volume that its definition makes a folder of the host, a network share or memory. */
function resolved(mount: Mount, project: ComposeProject): Mount {
  if (mount.kind !== 'volume' || mount.source === '') return mount;
  const volume = project.topLevel('volumes', mount.source);
  const option = (key: string): Value | undefined => {
    const place = at(volume?.place, 'driver_opts', key);
    return volume && place && valueAt({ file: volume.file, place });
  };
  const type = option('type')?.partial ?? '';
  if (/^(?:nfs4?|cifs|smb3?|glusterfs|ceph)$/i.test(type)) return { ...mount, kind: 'network' };
  if (type === 'tmpfs') return { ...mount, kind: 'temporary' };
  const device = option('device');
  return device?.partial && /\bbind\b/.test(option('o')?.partial ?? '')
    ? { ...mount, kind: 'host', source: device.partial, value: device }
    : mount;
}
