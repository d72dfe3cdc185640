import { entriesOf } from '../parsing/datum.ts';
import type { ComposeService } from './service.ts';
import { type Value, valueAt } from './value.ts';

/** The longest short form of a port that is looked at, in characters. */
const LONGEST_PORT = 100;

/** A port of a container, published or only exposed. */
export interface ComposePort {
  /** Where it says which port of the container it is. */
  readonly value: Value;
  /** Where it says which port of the host, and which address; the whole entry where it says neither. */
  readonly publishedAt: Value;
  readonly addressAt: Value;
  /** The lowest port of the range inside the container; `undefined` where a variable hides it. */
  readonly target: number | undefined;
  /** The lowest port of the host; `undefined` where Docker or a variable chooses it. */
  readonly published: number | undefined;
  /** The address of the host that it is bound to; empty where none is named, `UNKNOWN` where a variable hides it. */
  readonly address: string;
  readonly protocol: string;
}

/** The published ports of a service; a member that is none is passed over. */
export function publishedPorts(service: ComposeService): readonly ComposePort[] {
  return service.list('ports').flatMap((value) => {
    const port = value.place.datum.kind === 'mapping' ? longPort(value) : shortPort(value);
    return port ? [port] : [];
  });
}

/** All ports of a service, those of `expose` included, each container port once. */
export function containerPorts(service: ComposeService): readonly ComposePort[] {
  const published = publishedPorts(service);
  const targets = new Set(published.map(({ target }) => target));
  const exposed = service.list('expose').flatMap((value) => {
    const port = shortPort(value);
    return port && !targets.has(port.target) ? [port] : [];
  });
  return [...published, ...exposed];
}

/** `80`, `8080:80`, `127.0.0.1:8080-8081:80-81/udp` or `[::1]:8080:80`. */
function shortPort(value: Value): ComposePort | undefined {
  if (value.partial.length > LONGEST_PORT) return undefined;
  const [, ports = '', protocol = 'tcp'] = /^([^/]*)(?:\/(\w+))?$/.exec(value.partial) ?? [];
  const parts =
    /^(?:(?:\[([^\]]*)\]|(.*?)):)??(?:([\d\ufffc]*(?:-[\d\ufffc]+)?):)?([\d\ufffc]+(?:-[\d\ufffc]+)?)$/.exec(
      ports,
    );
  if (!parts) return undefined;
  const [, bracketed, plain, published, target] = parts;
  return {
    value,
    publishedAt: value,
    addressAt: value,
    target: lowest(target),
    published: lowest(published),
    address: bracketed ?? plain ?? '',
    protocol: protocol.toLowerCase(),
  };
}

function longPort(value: Value): ComposePort | undefined {
  const fields = new Map(
    entriesOf(value.place).map(([key, place]) => [key, valueAt({ file: value.file, place })]),
  );
  const target = fields.get('target');
  if (!target) return undefined;
  const published = fields.get('published');
  const address = fields.get('host_ip');
  return {
    value: target,
    publishedAt: published ?? value,
    addressAt: address ?? value,
    target: lowest(target.partial),
    published: lowest(published?.partial),
    address: address?.partial ?? '',
    protocol: fields.get('protocol')?.text?.toLowerCase() ?? 'tcp',
  };
}

function lowest(range: string | undefined): number | undefined {
  const first = /^\d{1,5}(?=-|$)/.exec(range ?? '')?.[0];
  return first === undefined ? undefined : Number(first);
}
