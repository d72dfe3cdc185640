import { repositoryOf } from '../image-role.ts';
import { UNKNOWN } from '../interpolate.ts';
import type { ComposeProject } from '../project.ts';
import { hinted, named, type ProjectRule, readinessRule, type ServiceRule } from '../rule.ts';
import type { ComposeService } from '../service.ts';
import type { Value } from '../value.ts';

const kinds: readonly (readonly [string, RegExp])[] = [
  ['open-source-relational', /postgres|postgis|timescale|pgvector|mysql|mariadb|percona|cockroach/],
  ['commercial-relational', /oracle|database\/|mssql|sqlserver|azure-sql-edge|db2/],
  ['document-or-key-value', /mongo|couch|cassandra/],
];

/** The kind of database that an image or the scheme of an address names. */
const kindOf = (name: string): string | undefined =>
  kinds.find(([, pattern]) => pattern.test(name.toLowerCase()))?.[0];

interface RunningDatabase {
  readonly value: Value;
  readonly kind: string;
  readonly about: string;
}

/** The databases that run as services, where their kind can be told. */
const runningDatabases = (project: ComposeProject): readonly RunningDatabase[] =>
  project.services
    .filter((service) => project.roleOf(service) === 'database')
    .flatMap((service) => {
      const value = service.value('build') ?? service.value('image');
      const kind = kindOf(service.value('build') ? service.name : repositoryOf(service));
      return value && kind ? [{ value, kind, about: named(service) }] : [];
    });

/** The kind of each database that runs as a service. */
export const databaseKindRule: ProjectRule = {
  questionnaire: 'application-readiness',
  question: 'database-kind',
  field: 'image of a service',
  surest: 'hinted',
  read: (project) =>
    runningDatabases(project).map(({ value, kind, about }) => ({
      ...hinted(
        value,
        kind,
        'The image is that of such a database; whether it holds the main data has to be confirmed.',
      ),
      about,
    })),
};

/** Databases that run as a service beside the application. */
export const databasePlaceRule: ProjectRule = {
  questionnaire: 'application-readiness',
  question: 'database-place',
  field: 'image of a service',
  surest: 'hinted',
  read: (project) =>
    runningDatabases(project).map(({ value, about }) => ({
      ...hinted(
        value,
        'same-host',
        'The database runs as a container beside the application; in production it may be elsewhere.',
      ),
      about,
    })),
};

interface Address {
  readonly value: Value;
  readonly scheme: string;
  readonly host: string;
}

/** The address of a database in a setting, such as `postgres://db:5432/x` or `jdbc:oracle:thin:@//db:1521/x`. */
function addressIn(service: ComposeService): Address | undefined {
  for (const value of service.pairs('environment').values()) {
    const text = value.partial.slice(0, 500);
    const parts =
      /(?:jdbc:)?(postgres(?:ql)?|postgis|mysql2?|mariadb|sqlserver|mssql|oracle(?::\w+)?|db2|mongodb)(?:\+\w+)?:(?:\w+\/[^@\s]*)?@?(?:\/\/)?(?:[^@\s/]*@)?([\w.-]+|\ufffc)/i.exec(
        text,
      );
    if (parts?.[1] && parts[2]) return { value, scheme: parts[1], host: parts[2] };
    if (/(?:^|jdbc:)(?:sqlite|h2:(?:mem|file))/i.test(text)) return { value, scheme: 'file', host: '' };
  }
  return undefined;
}

/** What the settings of the application say about its database. */
export const databaseAddressRules: readonly ServiceRule[] = [
  readinessRule({
    question: 'database-kind',
    field: 'environment (address of a database)',
    read: (service) => {
      const found = addressIn(service);
      if (!found) return [];
      const kind = found.scheme === 'file' ? 'file-based' : kindOf(found.scheme);
      return kind ? [hinted(found.value, kind, 'A setting holds the address of such a database.')] : [];
    },
  }),
  readinessRule({
    question: 'database-place',
    field: 'environment (address of a database)',
    read: (service, project) => {
      const found = addressIn(service);
      if (!found || found.host === UNKNOWN) return [];
      if (found.scheme === 'file')
        return [
          hinted(
            found.value,
            'inside-the-process',
            'The address is that of a database that the process opens itself.',
          ),
        ];
      const isService = project.services.some(({ name }) => name === found.host);
      const isHere = isService || /^(?:localhost|127\.|host\.docker\.internal)/.test(found.host);
      return [
        isHere
          ? hinted(
              found.value,
              'same-host',
              'The address is that of a service of the same file or of the host itself.',
            )
          : hinted(
              found.value,
              'separate-host',
              'The address is none of the services of the file, so the database runs elsewhere.',
            ),
      ];
    },
  }),
];
