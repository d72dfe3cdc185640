import { repositoryOf } from '../image-role.ts';
import { hinted, type ProjectRule, shown } from '../rule.ts';

/** What it hints at that a well-known image runs beside the application. */
interface Companion {
  readonly question: string;
  readonly image: RegExp;
  readonly answer: string;
  readonly because: string;
}

const companions: readonly Companion[] = [
  {
    question: 'session-state',
    image: /(?:^|\/)(?:redis|valkey|memcached|keydb|infinispan|hazelcast)/,
    answer: 'external-store',
    because:
      'A key-value store runs beside the application; whether it holds the sessions has to be looked up.',
  },
  {
    question: 'communication',
    image:
      /(?:^|\/)(?:rabbitmq|kafka|cp-kafka|activemq|artemis|nats|pulsar|redpanda|emqx|mosquitto|ibm-mq|mq$)/,
    answer: 'publish-subscribe',
    because: 'A message broker runs beside the application.',
  },
  {
    question: 'scheduled-jobs',
    image: /(?:^|\/)(?:ofelia|chadburn|cronicle|swarm-cronjob|crond?$|supercronic|docker-cron)/,
    answer: 'host-cron',
    because: 'A container does what cron does on a server: it starts jobs at set times.',
  },
  {
    question: 'service-discovery',
    image: /(?:^|\/)(?:eureka|consul)/,
    answer: 'registry',
    because: 'A registry of services runs beside the application.',
  },
  {
    question: 'request-tracing',
    image: /(?:^|\/)(?:jaeger|zipkin|tempo$|opentelemetry-collector|otel-collector)|jaegertracing\//,
    answer: 'distributed',
    because: 'A collector of traces runs beside the application.',
  },
  {
    question: 'metrics',
    image: /(?:^|\/)(?:metricbeat|dd-agent|jmx-exporter)|datadog\/agent/,
    answer: 'by-agent',
    because: 'An agent that collects figures runs beside the application.',
  },
  {
    question: 'metrics',
    image: /(?:^|\/)prometheus$/,
    answer: 'exposed',
    because:
      'Prometheus runs beside the application; whether the application offers figures has to be looked up.',
  },
  {
    question: 'user-identity',
    image: /(?:^|\/)(?:keycloak|dex)$/,
    answer: 'openid-connect-or-saml',
    because: 'An identity service runs beside the application.',
  },
  {
    question: 'user-identity',
    image: /(?:^|\/)openldap$/,
    answer: 'directory-password',
    because: 'A directory runs beside the application.',
  },
  {
    question: 'upload-scanning',
    image: /(?:^|\/)clamav/,
    answer: 'called-scanner',
    because: 'A malware scanner runs beside the application.',
  },
  {
    question: 'request-filter',
    image: /modsecurity/,
    answer: 'content-and-rate',
    because: 'A web server with a web application firewall runs in front of the application.',
  },
  {
    question: 'backup-restore',
    image: /(?:^|\/)(?:postgres-backup|docker-volume-backup)|databack\/mysql-backup/,
    answer: 'backed-up',
    because: 'A container makes backups; whether a restore was tested has to be asked.',
  },
  {
    question: 'log-destination',
    image: /(?:^|\/)(?:filebeat|promtail|fluent-bit|fluentd|logspout|vector$|alloy$)/,
    answer: 'shipped-by-agent',
    because: 'An agent that ships logs runs beside the application.',
  },
];

/** What services beside the application hint at; one rule a question. */
export const companionRules: readonly ProjectRule[] = [
  ...new Set(companions.map(({ question }) => question)),
].map((question) => ({
  questionnaire: 'application-readiness',
  question,
  field: 'image of a service beside the application',
  surest: 'hinted',
  read: (project) =>
    project.services.flatMap((service) => {
      const image = service.value('image');
      const repository = image ? repositoryOf(service) : '';
      const found = companions.find((one) => one.question === question && one.image.test(repository));
      return image && found && project.roleOf(service) !== 'application'
        ? [{ ...hinted(image, found.answer, found.because), about: `service "${shown(service.name)}"` }]
        : [];
    }),
}));
