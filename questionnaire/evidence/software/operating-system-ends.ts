/** One version of an operating system, with the end of its security fixes as its publisher names it. */
export interface OperatingSystemEnd {
  /** Matches the name as inventories, scanners and Docker write it, in lower case. */
  readonly pattern: RegExp;
  readonly name: string;
  /** The last day with security fixes that nobody pays extra for, as `2024-06-30`. */
  readonly ends: string;
  /** Where its publisher says so. */
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

/** Ends of security fixes of the systems that are met most; a version that is not here is not judged. */
export const operatingSystemEnds: readonly OperatingSystemEnd[] = [
  ...table(
    'Red Hat Enterprise Linux Life Cycle',
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
    'CentOS Project, end dates of its releases',
    (version) => `CentOS ${version}`,
    (version) => new RegExp(`\\bcentos(?: linux)?(?: release)?[ -]?${version}(?!\\d|/)`),
    { '5': '2017-03-31', '6': '2020-11-30', '7': '2024-06-30', '8': '2021-12-31' },
  ),
  ...table(
    'CentOS Project, end dates of its releases',
    (version) => `CentOS Stream ${version}`,
    (version) => new RegExp(`\\bcentos stream(?: release)? ?${version}(?!\\d)`),
    { '8': '2024-05-31', '9': '2027-05-31' },
  ),
  ...table(
    'Ubuntu release cycle, standard support',
    (version) => `Ubuntu ${version}`,
    (version) => new RegExp(`\\bubuntu(?: linux)? ${version}(?!\\d)`),
    {
      '14.04': '2019-04-30',
      '16.04': '2021-04-30',
      '18.04': '2023-05-31',
      '20.04': '2025-05-31',
      '22.04': '2027-04-30',
      '24.04': '2029-04-30',
    },
  ),
  ...table(
    'Debian Wiki, long term support',
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
  ...table(
    'SUSE Product Support Lifecycle, general support',
    (version) => `SUSE Linux Enterprise ${version}`,
    (version) => new RegExp(`\\b(?:suse(?: linux)?(?: enterprise)?(?: server)?|sles)[ .]?${version}(?!\\d)`),
    { '11': '2019-03-31', '12': '2024-10-31', '15': '2031-07-31' },
  ),
  ...table(
    'AlmaLinux and Rocky Linux, end dates of their releases',
    (version) => `AlmaLinux or Rocky Linux ${version}`,
    (version) => new RegExp(`\\b(?:alma ?linux|alma|rocky(?: linux)?) ${version}(?!\\d)`),
    { '8': '2029-03-01', '9': '2032-05-31' },
  ),
  ...table(
    'Alpine Linux release branches',
    (version) => `Alpine Linux ${version}`,
    (version) => new RegExp(`\\balpine(?: linux)? v?${version}(?!\\d)`),
    {
      '3.14': '2023-05-01',
      '3.15': '2023-11-01',
      '3.16': '2024-05-23',
      '3.17': '2024-11-22',
      '3.18': '2025-05-09',
      '3.19': '2025-11-01',
      '3.20': '2026-04-01',
      '3.21': '2026-11-01',
      '3.22': '2027-05-01',
    },
  ),
  ...table(
    'Microsoft Lifecycle, end of extended support',
    (version) => `Windows Server ${version}`,
    (version) => new RegExp(`\\bwindows(?: server)? ${version}(?: r2)?(?!\\d)`),
    {
      '2003': '2015-07-14',
      '2008': '2020-01-14',
      '2012': '2023-10-10',
      '2016': '2027-01-12',
      '2019': '2029-01-09',
      '2022': '2031-10-14',
    },
  ),
  ...table(
    'Oracle Lifetime Support Policy, Oracle and Sun System Software',
    (version) => `Solaris ${version}`,
    (version) => new RegExp(`\\b(?:solaris|sunos 5\\.) ?${version}(?![\\d.])`),
    { '8': '2012-03-31', '9': '2014-10-31' },
  ),
  ...table(
    'IBM AIX lifecycle',
    (version) => `AIX ${version}`,
    (version) => new RegExp(`\\baix(?: version)? ?${version}(?!\\d)`),
    { '5.3': '2012-04-30', '6.1': '2017-04-30', '7.1': '2023-04-30' },
  ),
];
