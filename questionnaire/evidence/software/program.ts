import { ENDS_CHECKED_ON } from './operating-system-ends.ts';

/** What the name and version of a program or package say. */
export interface Program {
  readonly name: string;
  /** Answer to `language-runtime`, where it is one. */
  readonly runtime?: 'java' | 'dotnet' | 'nodejs' | 'python' | 'php' | 'native';
  /** Answer to `middleware`, where it is one. */
  readonly middleware?: 'open-source-server' | 'commercial-server' | 'integration-broker' | 'iis';
  /** The day since which its version has got no more security fixes, if that is known and past. */
  readonly ended?: string;
}

interface Known extends Omit<Program, 'ended'> {
  readonly pattern: RegExp;
  /** Last day with security fixes, by the beginning of the version. */
  readonly ends?: Readonly<Record<string, string>>;
}

// The end dates are those that the publishers name; what a distribution or a supplier maintains longer is not in them. Sources:
// github.com/nodejs/release, devguide.python.org/versions, php.net/eol.php, tomcat.apache.org/whichversion.html (ends of 6 to 10.0),
// dotnet.microsoft.com/platform/support/policy, and for .NET 9 devblogs.microsoft.com/dotnet/dotnet-sts-releases-supported-for-24-months.
const known: readonly Known[] = [
  {
    name: 'Node.js',
    pattern: /^node(?:\.?js)?$/,
    runtime: 'nodejs',
    ends: {
      '4': '2018-04-30',
      '6': '2019-04-30',
      '8': '2019-12-31',
      '9': '2018-06-30',
      '10': '2021-04-30',
      '11': '2019-06-30',
      '12': '2022-04-30',
      '13': '2020-06-01',
      '14': '2023-04-30',
      '15': '2021-06-01',
      '16': '2023-09-11',
      '17': '2022-06-01',
      '18': '2025-04-30',
      '19': '2023-06-01',
      '20': '2026-04-30',
      '21': '2024-06-01',
      '23': '2025-06-01',
      '25': '2026-06-01',
    },
  },
  {
    name: 'Python',
    pattern: /^(?:c?python|python[23](?:\.\d+)?(?:-minimal)?)$/,
    runtime: 'python',
    ends: {
      '2': '2020-01-01',
      '3.4': '2019-03-18',
      '3.5': '2020-09-30',
      '3.6': '2021-12-23',
      '3.7': '2023-06-27',
      '3.8': '2024-10-07',
      '3.9': '2025-10-31',
      '3.10': '2026-10-31',
    },
  },
  {
    name: 'PHP',
    pattern: /^php(?:[578](?:\.\d)?)?(?:-(?:fpm|cli|common))?$/,
    runtime: 'php',
    ends: { '5': '2018-12-31', '7': '2022-11-28', '8.0': '2023-11-26', '8.1': '2025-12-31' },
  },
  {
    name: '.NET',
    pattern:
      /^(?:dotnet(?:-runtime|-host|-sdk)?(?:-\d\.\d)?|aspnetcore(?:-runtime)?(?:-\d\.\d)?|asp\.net core|\.net(?: core)?)$/,
    runtime: 'dotnet',
    ends: {
      '2.1': '2021-08-21',
      '2.2': '2019-12-23',
      '3.0': '2020-03-03',
      '3.1': '2022-12-13',
      '5': '2022-05-10',
      '6': '2024-11-12',
      '7': '2024-05-14',
      '8': '2026-11-10',
      '9': '2026-11-10',
    },
  },
  {
    name: 'Java',
    pattern:
      /^(?:(?:java|openjdk|jdk|jre|temurin|semeru|zulu)(?:-?\d+)?(?:\.\d+)*(?:-(?:openjdk|jdk|jre))?(?:-headless)?|java-[\d.]+-openjdk(?:-headless)?)$/,
    runtime: 'java',
  },
  { name: 'Go', pattern: /^(?:go(?:lang)?|stdlib)$/, runtime: 'native' },
  {
    name: 'Tomcat',
    pattern: /^(?:(?:apache[- ])?tomcat\d*|tomcat-catalina)$/,
    middleware: 'open-source-server',
    ends: {
      '6': '2016-12-31',
      '7': '2021-03-31',
      '8.0': '2018-06-30',
      '8.5': '2024-03-31',
      '10.0': '2022-10-31',
    },
  },
  {
    name: 'an open-source server',
    pattern:
      /^(?:nginx(?:-core|-full|-light)?|httpd|apache2|apache http server|wildfly|lighttpd|open-liberty)$/,
    middleware: 'open-source-server',
  },
  {
    name: 'a commercial server',
    pattern:
      /^(?:ibm[- ])?(?:websphere|weblogic|jboss[- ]eap|oracle weblogic)(?:[- ](?:server|liberty|application server))*$/,
    middleware: 'commercial-server',
  },
  {
    name: 'an integration broker',
    pattern: /^(?:ibm )?(?:app connect enterprise|integration bus|ace|tibco(?: businessworks)?)$/,
    middleware: 'integration-broker',
  },
];

/** What is known of a program by its name, in any case, and its version; `undefined` of a program that is not known here. */
export function program(written: string, version: string): Program | undefined {
  const lower = written.slice(0, 100).trim().toLowerCase();
  const found = known.find(({ pattern }) => pattern.test(lower));
  if (!found) return undefined;
  const { pattern: _, ends, ...rest } = found;
  // Distributions write an epoch before the version, as in `1:20.9.0`.
  const plain = version.slice(0, 60).replace(/^(?:\d+:|v|go)/, '');
  const end = Object.entries(ends ?? {}).find(
    ([start]) => plain === start || plain.startsWith(`${start}.`),
  )?.[1];
  return end !== undefined && end < ENDS_CHECKED_ON ? { ...rest, ended: end } : rest;
}
