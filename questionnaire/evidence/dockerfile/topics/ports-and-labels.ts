import type { BuildFile } from '../build-file.ts';
import { pairsOf, wordsOf } from '../instruction.ts';
import { serverOf } from '../server.ts';
import { readinessField, type Shown, says, states, type Topic } from '../topic.ts';
import { expand } from '../variables.ts';

/** Which ports the image exposes, and what its labels name. */
export const portsAndLabels: Topic = {
  fields: [
    readinessField('containerfile-practices', 'EXPOSE and LABEL', 'implied-by-default'),
    readinessField('listening-ports', 'EXPOSE of the image', 'hinted'),
    readinessField('inbound-protocols', 'EXPOSE of the image', 'hinted'),
  ],
  *shows(build) {
    const ports = portsOf(build);
    yield* labels(build, ports[0]?.line);
    yield* listening(build, ports);
    yield* protocols(build, ports);
  },
};

interface Port {
  readonly first: number;
  readonly isUdp: boolean;
  readonly line: number;
}

function portsOf(build: BuildFile): readonly Port[] {
  return build.imageInstructions.flatMap(({ keyword, rest, line }) =>
    keyword === 'EXPOSE'
      ? wordsOf(rest.text)
          .slice(0, 200)
          .flatMap((word) => {
            const found = /^(\d{1,5})(?:-\d{1,5})?(?:\/(tcp|udp|sctp))?$/i.exec(
              expand(word, build.variables).text ?? '',
            );
            return found ? [{ first: Number(found[1]), isUdp: found[2]?.toLowerCase() === 'udp', line }] : [];
          })
      : [],
  );
}

function* labels(build: BuildFile, exposed: number | undefined): Generator<Shown> {
  const pairs = build.imageInstructions.flatMap((instruction) =>
    instruction.keyword === 'LABEL' ? pairsOf(instruction) : [],
  );
  const has = (name: RegExp): boolean => pairs.some((pair) => name.test(pair.name));
  const version = has(/(?:^|\.)(?:version|release|revision)$/i);
  const maintainer = has(/(?:^|\.)(?:maintainers?|authors?|vendor|contact)$/i);
  const old = build.imageInstructions.find(({ keyword }) => keyword === 'MAINTAINER');
  const about = build.final.title;
  if (!version || !maintainer)
    yield states('containerfile-practices', 'expose-and-label', false, {
      line: pairs[0]?.line ?? old?.line ?? build.final.from.line,
      about,
      sureness: 'implied-by-default',
      because: `No LABEL names the ${version ? '' : 'version'}${version || maintainer ? '' : ' or the '}${maintainer ? '' : 'maintainer'}${old && !maintainer ? ' (MAINTAINER is deprecated)' : ''}.`,
    });
  else if (exposed !== undefined)
    yield states('containerfile-practices', 'expose-and-label', true, {
      line: exposed,
      about,
      sureness: 'hinted',
      because: 'LABEL names version and maintainer, and EXPOSE at least one port, though perhaps not each.',
    });
}

function* listening(build: BuildFile, ports: readonly Port[]): Generator<Shown> {
  const low = ports.find(({ first }) => first < 1024);
  const [any] = ports;
  if (!any) return;
  const about = build.final.title;
  const isServer = serverOf(build) !== undefined;
  if (!low)
    yield says('listening-ports', 'above-1023', {
      line: any.line,
      about,
      sureness: 'hinted',
      because: 'EXPOSE names ports of 1024 and above only.',
    });
  else
    yield says('listening-ports', isServer ? 'configurable' : 'fixed-below-1024', {
      line: low.line,
      about,
      sureness: 'hinted',
      because: isServer
        ? 'EXPOSE names a port below 1024, which a setting of this server can change.'
        : 'EXPOSE names a port below 1024, and nothing here shows that a setting can change it.',
    });
}

const byPort: readonly (readonly [ports: readonly number[], option: string, name: string])[] = [
  [[80, 443, 8080, 8443, 9443, 9080], 'http', 'HTTP'],
  [[20, 21, 445, 2121], 'file-transfer', 'FTP or SMB'],
  [[50051], 'grpc', 'gRPC'],
  [[1098, 1099], 'rmi-corba-dcom', 'Java RMI'],
];

function* protocols(build: BuildFile, ports: readonly Port[]): Generator<Shown> {
  for (const { first, isUdp, line } of ports) {
    const [, option, name] = (isUdp ? undefined : byPort.find(([numbers]) => numbers.includes(first))) ?? [];
    const answer = isUdp ? 'udp' : option;
    if (answer)
      yield states('inbound-protocols', answer, true, {
        line,
        about: build.final.title,
        sureness: 'hinted',
        because: isUdp
          ? 'EXPOSE names a port of UDP.'
          : `EXPOSE names port ${first}, which is usual for ${name}.`,
      });
  }
}
