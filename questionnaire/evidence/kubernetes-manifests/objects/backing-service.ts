import { imageReference } from '../../parsing/image-reference.ts';

/** Software that applications use and departments do not develop. */
export interface BackingService {
  readonly title: string;
  /** An option of `database-kind`, where it is a database. */
  readonly database: 'open-source-relational' | 'commercial-relational' | 'document-or-key-value' | undefined;
}

const known: readonly (readonly [RegExp, BackingService['database'], string])[] = [
  [/^postgres|^postgis|^timescaledb|^crunchy-postgres/, 'open-source-relational', 'PostgreSQL'],
  [/^mysql|^percona/, 'open-source-relational', 'MySQL'],
  [/^mariadb/, 'open-source-relational', 'MariaDB'],
  [/^mssql|^azure-sql-edge/, 'commercial-relational', 'SQL Server'],
  [/^db2/, 'commercial-relational', 'Db2'],
  [/^oracle-(?:xe|free|ee|se2?|database)|^oracledb/, 'commercial-relational', 'Oracle Database'],
  [/^mongo(?:db)?(?:$|-)/, 'document-or-key-value', 'MongoDB'],
  [/^redis|^valkey/, 'document-or-key-value', 'Redis'],
  [/^couchdb|^cassandra|^couchbase/, 'document-or-key-value', 'a document database'],
  [/^memcached/, undefined, 'memcached'],
  [/^rabbitmq/, undefined, 'RabbitMQ'],
  [/^(?:amq|activemq|artemis)(?:$|-)/, undefined, 'ActiveMQ'],
  [/^(?:cp-)?kafka(?:$|-)|^(?:cp-)?zookeeper/, undefined, 'Kafka'],
  [/^elasticsearch|^opensearch(?:$|-)|^solr/, undefined, 'a search engine'],
  [/^minio/, undefined, 'MinIO'],
];

/** The backing service that the first of a pod's images runs, judged by the last part of its name; tools such as exporters are none. */
export function backingService(images: readonly string[]): BackingService | undefined {
  const repository =
    imageReference(images[0] ?? '')
      ?.repository.split('/')
      .at(-1) ?? '';
  if (/exporter|client|backup|admin|operator|migrat/.test(repository)) return undefined;
  for (const [shape, database, title] of known) if (shape.test(repository)) return { title, database };
  return undefined;
}
