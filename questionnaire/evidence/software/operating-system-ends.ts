/** One version of an operating system, with the end of its security fixes as its publisher names it. */
export interface OperatingSystemEnd {
  /** Matches the name as inventories, scanners and Docker write it, in lower case. */
  readonly pattern: RegExp;
  readonly name: string;
  /** The last day with security fixes that nobody pays extra for, as `2024-06-30`. */
  readonly ends: string;
  /** The address of the page that says so, without `https://`. */
  readonly source: string;
}

/** The day on which the table was last checked: what ends before it has ended. */
export const ENDS_CHECKED_ON = '2026-11-25';

const table = (
  source: string,
  name: (version: string) => string,
  pattern: (version: string) => RegExp,
  ends: Readonly<Record<string, string>>,
): readonly OperatingSystemEnd[] =>
  Object.entries(ends).map(([version, day]) => ({
    pattern: pattern(version.replaceAll('.', '\\.')),
    name: name(version),
    ends: day,
    source,
  }));

const redHat =
  '(?:red ?hat(?: enterprise)?(?: linux)?|rhel)(?: enterprise)?(?: linux)?(?: server| es| as)?(?: release)?';

const suse = '(?:suse(?: linux)?(?: enterprise)?(?: server)?|sles)[ .]?';

/** Ends of security fixes of the systems that are met most; a version that is not here is not judged. */
export const operatingSystemEnds: readonly OperatingSystemEnd[] = [
  ...table(
    'access.redhat.com/support/policy/updates/errata',
    (version) => `Red Hat Enterprise Linux ${version}`,
    (version) => new RegExp(`\\b${redHat}[ -]?${version}(?!\\d)`),
    {
      '4': '2012-02-29',
      '5': '2017-03-31',
      '6': '2020-11-30',
      '7': '2024-06-30',
      '8': '2029-05-31',
      '9': '2032-05-31',
      '10': '2035-05-31',
    },
  ),
  ...table(
    'centos.org/centos-linux-eol',
    (version) => `CentOS ${version}`,
    (version) => new RegExp(`\\bcentos(?: linux)?(?: release)?[ -]?${version}(?!\\d|/)`),
    { '5': '2017-03-31', '6': '2020-11-30', '7': '2024-06-30', '8': '2021-12-31' },
  ),
  ...table(
    'centos.org/centos-linux-eol',
    (version) => `CentOS Stream ${version}`,
    (version) => new RegExp(`\\bcentos stream(?: release)? ?${version}(?!\\d)`),
    { '8': '2024-05-31', '9': '2027-05-31' },
  ),
  ...table(
    'ubuntu.com/about/release-cycle',
    (version) => `Ubuntu ${version}`,
    (version) => new RegExp(`\\bubuntu(?: linux)? ${version}(?!\\d)`),
    {
      '14.04': '2019-04-30',
      '16.04': '2021-04-30',
      '18.04': '2023-05-31',
      '20.04': '2025-05-31',
      '22.04': '2027-04-30',
      '24.04': '2029-04-30',
      '26.04': '2031-04-30',
    },
  ),
  ...table(
    'wiki.debian.org/LTS',
    (version) => `Debian ${version}`,
    (version) => new RegExp(`\\bdebian(?: gnu/linux| linux)? ${version}(?!\\d)`),
    {
      '8': '2020-06-30',
      '9': '2022-06-30',
      '10': '2024-06-30',
      '11': '2026-08-31',
      '12': '2028-06-30',
      '13': '2030-06-30',
    },
  ),
  // Of a version without its service pack the last one counts.
  ...table(
    'suse.com/lifecycle',
    (version) => `SUSE Linux Enterprise ${version.replace('.', ' SP')}`,
    (version) => new RegExp(`\\b${suse}${version.replace('\\.', '(?:\\.| ?sp ?)')}(?!\\d)`),
    {
      '15.1': '2021-01-31',
      '15.2': '2021-12-31',
      '15.3': '2022-12-31',
      '15.4': '2023-12-31',
      '15.5': '2024-12-31',
      '15.6': '2025-12-31',
    },
  ),
  ...table(
    'suse.com/lifecycle',
    (version) => `SUSE Linux Enterprise ${version}`,
    (version) => new RegExp(`\\b${suse}${version}(?!\\d)`),
    { '11': '2019-03-31', '12': '2024-10-31', '15': '2031-07-31' },
  ),
  ...table(
    'wiki.rockylinux.org/rocky/version',
    (version) => `AlmaLinux or Rocky Linux ${version}`,
    (version) => new RegExp(`\\b(?:alma ?linux|alma|rocky(?: linux)?) ${version}(?!\\d)`),
    { '8': '2029-05-31', '9': '2032-05-31', '10': '2035-05-31' },
  ),
  ...table(
    'alpinelinux.org/releases',
    (version) => `Alpine Linux ${version}`,
    (version) => new RegExp(`\\balpine(?: linux)? v?${version}(?!\\d)`),
    {
      '3.8': '2020-05-01',
      '3.9': '2020-11-01',
      '3.10': '2021-05-01',
      '3.11': '2021-11-01',
      '3.12': '2022-05-01',
      '3.13': '2022-11-01',
      '3.14': '2023-05-01',
      '3.15': '2023-11-01',
      '3.16': '2024-05-23',
      '3.17': '2024-11-22',
      '3.18': '2025-05-09',
      '3.19': '2025-11-01',
      '3.20': '2026-04-01',
      '3.21': '2026-11-01',
      '3.22': '2027-05-01',
      '3.23': '2027-11-01',
    },
  ),
  ...table(
    'learn.microsoft.com/lifecycle/products',
    (version) => `Windows Server ${version}`,
    (version) => new RegExp(`\\bwindows(?: server)? ${version}(?: r2)?(?!\\d| or later)`),
    {
      '2003': '2015-07-14',
      '2008': '2020-01-14',
      '2012': '2023-10-10',
      '2016': '2027-01-12',
      '2019': '2029-01-09',
      '2022': '2031-10-14',
      '2025': '2034-11-14',
    },
  ),
  ...table(
    'sun.com/software/solaris/lifecycle.xml',
    (version) => `Solaris ${version}`,
    (version) => new RegExp(`\\b(?:solaris|sunos 5\\.) ?${version}(?![\\d.])`),
    { '8': '2009-03-31', '9': '2011-10-31' },
  ),
  ...table(
    'ibm.com/support/pages/node/1125435',
    (version) => `AIX ${version}`,
    (version) => new RegExp(`\\baix(?: version)? ?${version}(?!\\d)`),
    { '5.3': '2012-04-30', '6.1': '2017-04-30', '7.1': '2023-04-30' },
  ),
];
