import { imageReference } from '../parsing/image-reference.ts';
import { UNKNOWN } from './interpolate.ts';
import type { ComposeService } from './service.ts';

/** What a service is for. */
export type ImageRole =
  | 'application'
  | 'web-server'
  | 'database'
  | 'cache'
  | 'broker'
  | 'scheduler'
  | 'agent'
  | 'tool';

/** Well-known images by the last part of their names. */
const roles: readonly (readonly [Exclude<ImageRole, 'application'>, RegExp])[] = [
  [
    'database',
    /^(?:postgres\w*|postgis|timescaledb(?:-ha)?|pgvector|mysql(?:-server)?|mariadb(?:-galera)?|percona\S*|cockroach|oracle\S*|database|express|free|server|mssql\S*|azure-sql-edge|db2\S*|mongo\w*|mongodb-\S+|couchdb|couchbase|cassandra|neo4j|elasticsearch|opensearch|solr|influxdb|clickhouse\S*)$/,
  ],
  ['cache', /^(?:redis\S*|valkey\S*|memcached|keydb|dragonfly|infinispan\S*|hazelcast\S*)$/],
  [
    'broker',
    /^(?:rabbitmq|kafka|cp-kafka|cp-zookeeper|cp-schema-registry|zookeeper|activemq\S*|artemis\S*|nats|mosquitto|emqx|pulsar\S*|redpanda|ibm-mq|mq)$/,
  ],
  [
    'web-server',
    /^(?:nginx\S*|openresty|httpd|apache2?|haproxy\S*|traefik|caddy|envoy\S*|varnish|kong|modsecurity-crs|nginx-proxy\S*|acme-companion|letsencrypt-nginx-proxy-companion|certbot|squid)$/,
  ],
  ['scheduler', /^(?:ofelia|cronicle|chadburn|swarm-cronjob|crond?|supercronic|docker-cron\S*)$/],
  [
    'agent',
    /^(?:fluentd|fluent-bit|filebeat\S*|metricbeat|logstash|promtail|vector|alloy|syslog-ng|rsyslog\S*|logspout|cadvisor|node-exporter|\S+[-_]exporter|datadog-agent|agent|dd-agent|opentelemetry-collector\S*|otel-collector|autoheal|wait|backup|postgres-backup\S*|docker-volume-backup)$/,
  ],
  [
    'tool',
    /^(?:adminer|phpmyadmin|pgadmin4?|mongo-express|redis-commander|redisinsight|portainer\S*|watchtower|dozzle|mailhog|mailpit|maildev|kafdrop|kafka-ui|prometheus|grafana\S*|loki|tempo|alertmanager|jaeger|all-in-one|zipkin|kibana|opensearch-dashboards|consul|etcd|vault|eureka\S*|keycloak|openldap|dex|clamav|minio|mc|registry|selenium|standalone-chrome|docker-socket-proxy|busybox|sonarqube|jenkins|localstack|eureka-server)$/,
  ],
];

/** Repositories of Oracle and Microsoft whose last part alone says nothing. */
const generic = new Set([
  'database',
  'express',
  'free',
  'server',
  'agent',
  'wait',
  'backup',
  'mq',
  'all-in-one',
]);

/** What a service is for, by its image; where it is built, by a name that is that of a well-known image. */
export function roleOf(service: ComposeService): ImageRole {
  const repository = service.value('build') ? service.name : repositoryOf(service);
  const last = repository.split('/').at(-1) ?? '';
  if (service.value('build') && /^(?:db|database)$/.test(last)) return 'database';
  if (generic.has(last) && !isVendors(repository)) return 'application';
  const role = roles.find(([, pattern]) => pattern.test(last))?.[0] ?? 'application';
  // A web server that is built here usually carries pages of the application.
  return service.value('build') && role !== 'database' && role !== 'cache' && role !== 'broker'
    ? 'application'
    : role;
}

const isVendors = (repository: string): boolean =>
  /^(?:database\/|mssql\/|oracle\/|datadog\/|grafana\/|ibm-messaging\/|ibmcom\/|jaegertracing\/|offen\/|confluentinc\/)/.test(
    repository,
  );

/** The repository of a service's image without its registry and `library/`, in lower case; empty where it has none. */
export function repositoryOf(service: ComposeService): string {
  const name = service.value('image')?.partial ?? '';
  // A variable in the name stands for something that is not known; any word will do for it.
  const reference = imageReference(name.replaceAll(UNKNOWN, 'x'));
  return (reference?.repository ?? '').replace(/^library\//, '').toLowerCase();
}
