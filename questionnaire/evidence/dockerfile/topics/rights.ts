import type { BuildFile } from '../build-file.ts';
import { installedBy, installs } from '../package-commands.ts';
import { hardeningField, hardens, readinessField, type Shown, says, states, type Topic } from '../topic.ts';

/** Setuid programs, and what the image needs of the host and its kernel. */
export const rights: Topic = {
  fields: [
    readinessField('containerfile-instructions', 'RUN: chmod, find -perm', 'stated'),
    readinessField('host-access', 'RUN and VOLUME of the image', 'hinted'),
    readinessField('kernel-needs', 'RUN of the image: sysctl, modprobe', 'hinted'),
    hardeningField('images-hold-no-setuid-programs', 'RUN: chmod, find -perm', 'stated'),
  ],
  *shows(build) {
    yield* setuid(build);
    yield* host(build);
    yield* kernel(build);
  },
};

const takesAway = /^(?:[ugoa]*-[rwx]*s|[ug]*-s(?:,[ug]*-s)?)$/;
const gives = /^(?:[ugoa]*\+[rwxX]*s[rwxX]*|[ugoa]+=[rwxX]*s[rwxX]*|[246][0-7]{3})$/;
const privilegeBits = /^[-/+]?(?:0?[246]000|u[+=]s|g[+=]s|u=s,g=s|\+s)$/;

function* setuid(build: BuildFile): Generator<Shown> {
  const about = build.final.title;
  const given = build.imageCommands.find(
    ({ name, args }) =>
      name === 'chmod' &&
      args.some((arg) => gives.test(arg)) &&
      !args.some((arg) => /^2[0-7]{3}$|^g\+[rwxX]*s/.test(arg)),
  );
  if (given) {
    const ground = {
      line: given.line,
      about,
      sureness: 'stated',
      because: 'A RUN line gives a program the setuid or setgid bit.',
    } as const;
    yield states('containerfile-instructions', 'setuid-removed', false, ground);
    yield hardens('images-hold-no-setuid-programs', false, ground);
    return;
  }
  const at = build.imageCommands.findLastIndex(
    ({ name, args }) => name === 'find' && args.some((arg) => privilegeBits.test(arg)),
  );
  const search = build.imageCommands[at];
  const isTaken =
    search &&
    build.imageCommands.some(
      ({ instruction, name, args }) =>
        instruction === search.instruction &&
        (name === 'chmod' || args.some((arg) => arg === 'chmod' || arg.endsWith('/chmod'))) &&
        args.some((arg) => takesAway.test(arg)),
    );
  if (!search || !isTaken) return;
  const isWhole = search.args[0] === '/' && !build.imageCommands.slice(at).some(installs);
  const ground = {
    line: search.line,
    about,
    sureness: isWhole ? 'stated' : 'hinted',
    because: isWhole
      ? 'A RUN line finds the setuid and setgid programs of the whole image and takes the bits away.'
      : 'A RUN line takes setuid and setgid bits away, though not everywhere or not at the end.',
  } as const;
  yield states('containerfile-instructions', 'setuid-removed', true, ground);
  yield hardens('images-hold-no-setuid-programs', true, ground);
}

const network =
  /^(?:iptables|nftables|tcpdump|openvpn|wireguard(?:-tools)?|strongswan|keepalived|dnsmasq|isc-dhcp-server|libpcap)(?:=.*)?$/;
const dockerClient = /^(?:docker|docker-ce|docker-ce-cli|docker-cli|docker\.io|moby-cli)(?:=.*)?$/;

function* host(build: BuildFile): Generator<Shown> {
  const found: [string, number, string][] = [];
  const socket = build.imageInstructions.find(
    ({ keyword, rest }) => keyword === 'VOLUME' && rest.text.slice(0, 2000).includes('docker.sock'),
  );
  if (socket) found.push(['host-paths', socket.line, 'VOLUME names the socket of Docker.']);
  for (const command of build.imageCommands) {
    const names = installedBy(command);
    if (names.some((name) => dockerClient.test(name)))
      found.push([
        'host-paths',
        command.line,
        'A client of Docker is installed, which needs the socket of the host.',
      ]);
    if (names.some((name) => network.test(name)))
      found.push(['host-network', command.line, 'A program is installed that works on network interfaces.']);
    if (
      command.name === 'setcap' &&
      command.args.some((arg) => /^cap_/i.test(arg) && !/^cap_net_bind_service[+=]/i.test(arg))
    )
      found.push(['added-capabilities', command.line, 'A program gets a kernel right by setcap.']);
  }
  for (const [option, line, because] of found)
    yield states('host-access', option, true, {
      line,
      about: build.final.title,
      sureness: 'hinted',
      because,
    });
}

function* kernel(build: BuildFile): Generator<Shown> {
  const module = build.imageCommands.find(
    (command) =>
      /^(?:modprobe|insmod|depmod|dkms)$/.test(command.name) ||
      installedBy(command).some((name) => /^(?:dkms|kmod|kernel-devel.*)$/.test(name)),
  );
  const parameter = build.imageCommands.find(
    ({ name, args }) => name === 'sysctl' || args.some((arg) => /\/etc\/sysctl\.(?:conf|d\/)/.test(arg)),
  );
  const line = module?.line ?? parameter?.line;
  if (line !== undefined)
    yield says('kernel-needs', module ? 'own-kernel-module' : 'kernel-parameters', {
      line,
      about: build.final.title,
      sureness: 'hinted',
      because: module
        ? 'The build deals with kernel modules, which belong to the host.'
        : 'The build sets kernel parameters, which belong to the host.',
    });
}
