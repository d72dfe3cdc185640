import type { ImageReference } from '../parsing/image-reference.ts';

/** A version of which its publisher has announced that it gets no more security fixes. */
export interface EndedSupport {
  readonly what: string;
  /** Year and month of the last free security fixes, such as `2024-06`. */
  readonly since: string;
  /** Whether it is the operating system itself; else a runtime or a server. */
  readonly isSystem: boolean;
}

// Sources: centos.org/centos-linux-eol, wiki.debian.org/LTS, ubuntu.com/about/release-cycle, alpinelinux.org/releases,
// access.redhat.com/support/policy/updates/errata, devguide.python.org/versions, github.com/nodejs/release,
// php.net/eol.php, dotnet.microsoft.com/platform/support/policy, tomcat.apache.org (end of life announcements).
const ended: readonly (readonly [
  repository: RegExp,
  tag: RegExp,
  what: string,
  since: string,
  isSystem: boolean,
])[] = [
  [/(?:^|\/)centos$/, /^(?:centos)?6(?!\d)/, 'CentOS Linux 6', '2020-11', true],
  [/(?:^|\/)centos$/, /^(?:centos)?7(?!\d)/, 'CentOS Linux 7', '2024-06', true],
  [/(?:^|\/)centos$/, /^(?:centos)?8(?!\d)/, 'CentOS Linux 8', '2021-12', true],
  [
    /(?:^|\/)(?:ubi7|rhel7)(?:$|[-/])/,
    /^/,
    'Red Hat Enterprise Linux 7 without an extension',
    '2024-06',
    true,
  ],
  [/(?:^|\/)debian$|./, /(?:^|-)(?:jessie|debian8)(?:$|-)/, 'Debian 8', '2020-06', true],
  [/(?:^|\/)debian$|./, /(?:^|-)(?:stretch|debian9)(?:$|-)/, 'Debian 9', '2022-06', true],
  [/(?:^|\/)debian$|./, /(?:^|-)(?:buster|debian10)(?:$|-)/, 'Debian 10', '2024-06', true],
  [/(?:^|\/)debian$/, /^(?:7|8|9)(?!\d)/, 'Debian 9 and older', '2022-06', true],
  [/(?:^|\/)debian$/, /^10(?!\d)/, 'Debian 10', '2024-06', true],
  [/(?:^|\/)ubuntu$/, /^(?:14\.04|trusty)/, 'Ubuntu 14.04 without an extension', '2019-04', true],
  [/(?:^|\/)ubuntu$/, /^(?:16\.04|xenial)/, 'Ubuntu 16.04 without an extension', '2021-04', true],
  [/(?:^|\/)ubuntu$/, /^(?:18\.04|bionic)/, 'Ubuntu 18.04 without an extension', '2023-05', true],
  [/(?:^|\/)alpine$/, /^(?:2\.|3\.(?:\d|1[0-7])(?!\d))/, 'Alpine Linux 3.17 and older', '2024-11', true],
  [/(?:^|\/)python$/, /^2(?!\d)/, 'Python 2', '2020-01', false],
  [/(?:^|\/)python$/, /^3\.[0-8](?!\d)/, 'Python 3.8 and older', '2024-10', false],
  [/(?:^|\/)python-(?:27|36|38)$/, /^/, 'Python 3.8 and older', '2024-10', false],
  [/(?:^|\/)node$/, /^(?:\d|1[0-7])(?!\d)/, 'Node.js 17 and older', '2023-09', false],
  [/(?:^|\/)node$/, /^18(?!\d)/, 'Node.js 18', '2025-04', false],
  [/(?:^|\/)php$/, /^(?:5|7|8\.0)(?!\d)/, 'PHP 8.0 and older', '2023-11', false],
  [/^dotnet\/core\//, /^/, '.NET Core 3.1 and older', '2022-12', false],
  [/^dotnet\/(?:aspnet|runtime|sdk)$/, /^(?:5|7)\.0/, '.NET 5 and 7', '2024-05', false],
  [/^dotnet\/(?:aspnet|runtime|sdk)$/, /^6\.0/, '.NET 6', '2024-11', false],
  [/(?:^|\/)tomcat$/, /^(?:[5-7]|8\.0)(?!\d)/, 'Tomcat 8.0 and older', '2021-03', false],
  [/(?:^|\/)tomcat$/, /^8\.5(?!\d)/, 'Tomcat 8.5', '2024-03', false],
];

/** What of an image gets no security fixes any more, judged by its name and tag; only what its publisher has announced. */
export function endedSupport({ repository, tag = '' }: ImageReference): readonly EndedSupport[] {
  return ended
    .filter(([repositories, tags]) => repositories.test(repository) && tags.test(tag))
    .map(([, , what, since, isSystem]) => ({ what, since, isSystem }));
}

// Sources: access.redhat.com/support/policy/updates/errata (8 until 2029, 9 until 2032, 10 until 2035), ubuntu.com/about/release-cycle
// (24.04 until 2029).
/** Whether the name is that of a Linux that gets security fixes until 2029 at least. */
export const hasLongSupport = ({ registry, repository, tag = '' }: ImageReference): boolean =>
  (/redhat\.(?:com|io)$/.test(registry) && /(?:^|\/)ubi(?:8|9|10)(?:$|[-/])/.test(repository)) ||
  (/(?:^|\/)ubuntu$/.test(repository) && /^(?:24\.04|noble)/.test(tag));
