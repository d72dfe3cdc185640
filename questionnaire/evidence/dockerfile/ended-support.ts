import type { ImageReference } from '../parsing/image-reference.ts';

/** A version of which its publisher has announced that it gets no more security fixes. */
export interface EndedSupport {
  readonly what: string;
  /** Year and month of the last free security fixes, such as `2024-06`. */
  readonly since: string;
  /** Whether it is the operating system itself; else a runtime or a server. */
  readonly isSystem: boolean;
}

type Ended = readonly [repository: RegExp, tag: RegExp, what: string, since: string];

// Sources: centos.org/centos-linux-eol, wiki.debian.org/LTS, ubuntu.com/about/release-cycle, alpinelinux.org/releases,
// access.redhat.com/support/policy/updates/errata, devguide.python.org/versions, github.com/nodejs/release, php.net/eol.php,
// github.com/dotnet/core/blob/main/releases.md, tomcat.apache.org/whichversion.html. What a distribution supports longer than the
// project does, such as Python 3.6 of Red Hat, is left out.
const systems: readonly Ended[] = [
  [/(?:^|\/)centos$/, /^(?:centos)?6(?!\d)/, 'CentOS Linux 6', '2020-11'],
  [/(?:^|\/)centos$/, /^(?:centos)?7(?!\d)/, 'CentOS Linux 7', '2024-06'],
  [/(?:^|\/)centos$/, /^(?:centos)?8(?!\d)/, 'CentOS Linux 8', '2021-12'],
  [/(?:^|\/)centos$/, /^stream8/, 'CentOS Stream 8', '2024-05'],
  [/(?:^|\/)(?:ubi7|rhel7)(?:$|[-/])/, /^/, 'Red Hat Enterprise Linux 7', '2024-06'],
  [/^/, /(?:^|-)(?:wheezy|jessie|stretch)(?:$|-)/, 'Debian 9 or older', '2022-06'],
  [/^/, /(?:^|-)buster(?:$|-)/, 'Debian 10', '2024-06'],
  [/^/, /(?:^|-)bullseye(?:$|-)/, 'Debian 11', '2026-08'],
  [/(?:^|\/)debian$/, /^[789](?!\d)/, 'Debian 9 or older', '2022-06'],
  [/(?:^|\/)debian$/, /^10(?!\d)/, 'Debian 10', '2024-06'],
  [/(?:^|\/)debian$/, /^11(?!\d)/, 'Debian 11', '2026-08'],
  [/(?:^|\/)ubuntu$/, /^14\.04/, 'Ubuntu 14.04', '2019-04'],
  [/^/, /(?:^|-)trusty(?:$|-)/, 'Ubuntu 14.04', '2019-04'],
  [/(?:^|\/)ubuntu$/, /^16\.04/, 'Ubuntu 16.04', '2021-04'],
  [/^/, /(?:^|-)xenial(?:$|-)/, 'Ubuntu 16.04', '2021-04'],
  [/(?:^|\/)ubuntu$/, /^18\.04/, 'Ubuntu 18.04', '2023-05'],
  [/^/, /(?:^|-)bionic(?:$|-)/, 'Ubuntu 18.04', '2023-05'],
  [/(?:^|\/)ubuntu$/, /^20\.04/, 'Ubuntu 20.04', '2025-05'],
  [/^/, /(?:^|-)focal(?:$|-)/, 'Ubuntu 20.04', '2025-05'],
  [/(?:^|\/)alpine$/, /^(?:2\.|3\.(?:\d|1\d|20)(?!\d))/, 'Alpine Linux 3.20 or older', '2026-04'],
  [/(?:^|\/)alpine$/, /^3\.21(?!\d)/, 'Alpine Linux 3.21', '2026-11'],
  [/^/, /alpine-?3\.(?:\d|1\d|20)(?!\d)/, 'Alpine Linux 3.20 or older', '2026-04'],
  [/^/, /alpine-?3\.21(?!\d)/, 'Alpine Linux 3.21', '2026-11'],
];
const runtimes: readonly Ended[] = [
  [/(?:^|\/)python$/, /^2(?!\d)/, 'Python 2', '2020-01'],
  [/(?:^|\/)python$/, /^3\.[0-8](?!\d)/, 'Python 3.8 or older', '2024-10'],
  [/(?:^|\/)python$/, /^3\.9(?!\d)/, 'Python 3.9', '2025-10'],
  [/(?:^|\/)python$/, /^3\.10(?!\d)/, 'Python 3.10', '2026-10'],
  [/(?:^|\/)node$/, /^(?:\d|1[0-7])(?!\d)/, 'Node.js 17 or older', '2023-09'],
  [/(?:^|\/)node$/, /^1[89](?!\d)/, 'Node.js 18 or 19', '2025-04'],
  [/(?:^|\/)node$/, /^2[01](?!\d)/, 'Node.js 20 or 21', '2026-04'],
  [/(?:^|\/)php$/, /^(?:5|7|8\.0)(?!\d)/, 'PHP 8.0 or older', '2023-11'],
  [/(?:^|\/)php$/, /^8\.1(?!\d)/, 'PHP 8.1', '2025-12'],
  [/^dotnet\/core\//, /^/, '.NET Core 3.1 or older', '2022-12'],
  [/^dotnet\/(?:aspnet|runtime|sdk)$/, /^[57]\.0/, '.NET 5 or 7', '2024-05'],
  [/^dotnet\/(?:aspnet|runtime|sdk)$/, /^6\.0/, '.NET 6', '2024-11'],
  [/^dotnet\/(?:aspnet|runtime|sdk)$/, /^[89]\.0/, '.NET 8 or 9', '2026-11'],
  [/(?:^|\/)tomcat$/, /^(?:[5-7](?!\d)|8\.0(?!\d))/, 'Tomcat 8.0 or older', '2021-03'],
  [/(?:^|\/)tomcat$/, /^8(?!\d|\.0)/, 'Tomcat 8.5', '2024-03'],
  [/(?:^|\/)tomcat$/, /^10\.0(?!\d)/, 'Tomcat 10.0', '2022-10'],
];

/** What of an image gets no security fixes any more, judged by its name and tag; the operating system first. */
export function endedSupport({ repository, tag = '' }: ImageReference): readonly EndedSupport[] {
  const found = (table: readonly Ended[], isSystem: boolean): readonly EndedSupport[] =>
    table
      .filter(([repositories, tags]) => repositories.test(repository) && tags.test(tag))
      .map(([, , what, since]) => ({ what, since, isSystem }));
  return [...found(systems, true), ...found(runtimes, false)];
}

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** Says it in a sentence. */
export function endedSentence({ what, since }: EndedSupport): string {
  const [year, month] = since.split('-');
  return `By its name the base image holds ${what}, which has had no free security fixes since ${months[Number(month) - 1]} ${year} at the latest.`;
}

// Sources: access.redhat.com/support/policy/updates/errata (8 until 2029, 9 until 2032, 10 until 2035), wiki.rockylinux.org/rocky/version
// (the same), ubuntu.com/about/release-cycle (24.04 until 2029).
/** Whether the name is that of a Linux that gets security fixes until 2029 at least. */
export const hasLongSupport = ({ registry, repository, tag = '' }: ImageReference): boolean =>
  (/redhat\.(?:com|io)$/.test(registry) && /(?:^|\/)ubi(?:8|9|10)(?:$|[-/])/.test(repository)) ||
  (/(?:^|\/)rockylinux$/.test(repository) && /^(?:8|9|10)(?!\d)/.test(tag)) ||
  (/(?:^|\/)ubuntu$/.test(repository) && /^(?:24\.04|noble)/.test(tag));
