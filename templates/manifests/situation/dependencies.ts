import type { Situation } from './situation.ts';

/** A system that the application calls, as far as the answers name it. */
export interface Dependency {
  /** How its settings begin, such as `DATABASE`. */
  readonly setting: string;
  /** As part of a sentence, such as `the database`. */
  readonly title: string;
  /** The port that is usual for it, or for the first of the products that it may be. */
  readonly port: number;
  /** Which ports are usual, as a part of a sentence. */
  readonly usualPorts: string;
  /** The names of the credentials that it asks for. */
  readonly credentials: readonly string[];
}

/** The systems that the answers name; one unnamed system where they name none and do not say that there is none. */
export function dependenciesOf(situation: Situation): readonly Dependency[] {
  const { said } = situation;
  const named = [
    ...database(situation),
    ...when(said('session-state', 'external-store'), 'SESSION_STORE', 'the store of sessions', 6379, [
      'SESSION_STORE_PASSWORD',
    ]),
    ...when(said('user-identity', 'directory-password'), 'DIRECTORY', 'the directory of users', 636, [
      'DIRECTORY_BIND_PASSWORD',
    ]),
    ...when(
      said('user-identity', 'openid-connect-or-saml'),
      'IDENTITY_SERVICE',
      'the identity service',
      443,
      ['IDENTITY_SERVICE_CLIENT_SECRET'],
    ),
    ...when(
      said('inbound-protocols', 'message-queue') || said('communication', 'publish-subscribe'),
      'BROKER',
      'the message broker',
      5671,
      ['BROKER_PASSWORD'],
    ),
    ...when(said('upload-scanning', 'called-scanner'), 'SCANNER', 'the malware scanner', 1344),
    ...when(said('internet-egress', 'through-a-proxy'), 'PROXY', 'the proxy to the Internet', 3128),
    ...when(said('hardware-devices', 'network-attached'), 'DEVICE', 'the devices on the network', 9100),
  ];
  if (named.length > 0 || said('dependency-reach', 'no-dependencies')) return named;
  return when(true, 'OTHER_SYSTEM', 'a system that it calls', 443, ['OTHER_SYSTEM_TOKEN']);
}

const databasePorts = {
  'open-source-relational': [5432, '5432 is usual for PostgreSQL, 3306 for MySQL and MariaDB'],
  'commercial-relational': [1521, '1521 is usual for Oracle Database, 1433 for SQL Server, 50000 for Db2'],
  'document-or-key-value': [27017, '27017 is usual for MongoDB, 6379 for Redis'],
} as const;

function database({ known, said }: Situation): readonly Dependency[] {
  const kind = known('database-kind');
  if (!kind || kind === 'none' || kind === 'file-based' || said('database-place', 'inside-the-process'))
    return [];
  const [port, usualPorts] = databasePorts[kind];
  const credentials = ['DATABASE_USER', 'DATABASE_PASSWORD'];
  return [{ setting: 'DATABASE', title: 'the database', port, usualPorts, credentials }];
}

const when = (
  is: boolean,
  setting: string,
  title: string,
  port: number,
  credentials: readonly string[] = [],
): readonly Dependency[] =>
  is ? [{ setting, title, port, usualPorts: `${port} is usual`, credentials }] : [];
