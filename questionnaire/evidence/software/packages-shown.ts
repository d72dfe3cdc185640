import type { Place } from '../parsing/datum.ts';
import { answer, row } from '../parsing/fields.ts';
import { hardening, readiness, type Shown } from '../parsing/shown.ts';
import type { EvidenceField } from '../reader.ts';
import { type Program, program } from './program.ts';
import { programShown } from './program-shown.ts';

/** One package of an image or an application, as a scanner or a bill of materials lists it. */
export interface Package {
  readonly name: string;
  readonly version: string;
  /** What manages it, such as `maven`, `npm`, `jar` or `deb`; empty where that is not told. */
  readonly ecosystem: string;
  readonly place: Place;
}

/** What a list of packages can tell, by the name of the list. */
export const packageFields = (list: string): readonly EvidenceField[] => [
  row('images-hold-only-what-they-need', `${list}: compilers, editors, an SSH server`, 'hinted'),
  row('containers-run-no-sshd', `${list}: openssh-server`, 'hinted'),
  answer('language-runtime', `${list}: what most libraries are for, and runtimes`),
  answer('runtime-support', `${list}: versions of runtimes and servers`),
  answer('middleware', `${list}: servers`),
];

const ecosystems: readonly (readonly [RegExp, NonNullable<Program['runtime']>])[] = [
  [/^(?:maven|jar|pom|gradle(?:-lockfile)?|java-archive)$/, 'java'],
  [/^(?:npm|node-pkg|yarn|pnpm)$/, 'nodejs'],
  [/^(?:pypi|python-pkg|pip|pipenv|poetry|uv)$/, 'python'],
  [/^(?:composer(?:-vendor)?)$/, 'php'],
  [/^(?:golang|gobinary|gomod|cargo|rustbinary)$/, 'native'],
  [/^(?:nuget|dotnet-core|dotnet-deps)$/, 'dotnet'],
];

const buildTool =
  /^(?:gcc(?:-\d+)?|g\+\+(?:-\d+)?|gcc-c\+\+|make|cmake|git|vim(?:-enhanced|-minimal|-tiny)?|nano|gdb|strace|tcpdump|openssh-server|maven|telnet)$/;

/** What the packages of an image or an application hint at; `isImage` where the list is that of an image. */
export function packagesShown(packages: readonly Package[], isImage: boolean): readonly Shown[] {
  const shown: Shown[] = [...mostLibraries(packages)];
  const programs = packages.flatMap((one) => {
    const found = program(one.name, one.version);
    return found ? [{ found, one }] : [];
  });
  // Python and Go programs come with many systems whose application is written in something else.
  const late = ({ found }: (typeof programs)[number]) =>
    found.runtime === 'python' || found.runtime === 'native' ? 1 : 0;
  for (const { found, one } of programs.toSorted((a, b) => late(a) - late(b)))
    shown.push(
      ...programShown(
        distributed(found, one),
        one.place,
        `The package ${one.name.slice(0, 60)} ${one.version.slice(0, 40)}`.trimEnd(),
      ),
    );
  return isImage ? [...shown, ...surplus(packages)] : shown;
}

/** A distribution fixes the versions that it ships for as long as it lives itself. */
function distributed({ ended, ...found }: Program, { ecosystem }: Package): Program {
  const isShipped =
    /^(?:deb|rpm|apk|alpm|debian|ubuntu|redhat|centos|rocky|alma|oracle|amazon|suse.*|sles|opensuse.*|alpine|wolfi|photon|azurelinux)$/.test(
      ecosystem,
    );
  return isShipped || ended === undefined ? found : { ...found, ended };
}

function mostLibraries(packages: readonly Package[]): readonly Shown[] {
  const counts = new Map<NonNullable<Program['runtime']>, { count: number; place: Place }>();
  for (const { ecosystem, place } of packages) {
    const runtime = ecosystems.find(([pattern]) => pattern.test(ecosystem))?.[1];
    const before = runtime && counts.get(runtime);
    if (before) before.count += 1;
    else if (runtime) counts.set(runtime, { count: 1, place });
  }
  const [most] = [...counts].toSorted(([, a], [, b]) => b.count - a.count);
  if (!most) return [];
  const [runtime, { count, place }] = most;
  return [
    readiness(
      'language-runtime',
      runtime,
      place,
      `More of its libraries are for this runtime than for any other (${count}).`,
    ),
  ];
}

function surplus(packages: readonly Package[]): readonly Shown[] {
  const found = packages.find(({ name }) => buildTool.test(name));
  const ssh = packages.find(({ name }) => name === 'openssh-server');
  const shown: Shown[] = [];
  if (found) {
    const because = `Among ${packages.length} packages is ${found.name}, which few processes need at run time.`;
    shown.push(hardening('images-hold-only-what-they-need', false, found.place, because, 'hinted'));
  }
  if (ssh)
    shown.push(
      hardening(
        'containers-run-no-sshd',
        false,
        ssh.place,
        'An SSH server is installed in the image.',
        'hinted',
      ),
    );
  return shown;
}
