import { at, itemsOf, type Place, textOf } from '../../parsing/datum.ts';
import { type Setting, settingsOf } from '../objects/environment.ts';
import type { Container } from '../objects/pod.ts';
import type { Report } from '../report.ts';
import { readinessFields, type Topic } from '../topic.ts';

/** From where the application takes its settings, and what their values tell about what it calls. */
export const configuration: Topic = {
  fields: readinessFields(
    ['configuration-source', 'env, envFrom and configMap volumes of a container', 'stated'],
    ['address-dependence', 'IP addresses in env, ConfigMaps and hostAliases', 'hinted'],
    ['database-kind', 'addresses of databases in env and ConfigMaps', 'hinted'],
    ['session-state', 'SPRING_SESSION_STORE_TYPE and the like in env and ConfigMaps', 'hinted'],
    ['service-discovery', 'addresses of Services or of a registry in env and ConfigMaps', 'hinted'],
    ['request-tracing', 'OTEL_ and JAEGER_ variables in env and ConfigMaps', 'hinted'],
    ['metrics', '-javaagent in env', 'hinted'],
    ['internet-egress', 'HTTP_PROXY and HTTPS_PROXY in env and ConfigMaps', 'hinted'],
  ),
  read(manifests, report) {
    for (const pod of manifests.own) {
      for (const container of pod.containers)
        if (container.role === 'long-running' || container.role === 'job') source(container, report);
      const alias = at(pod.spec, 'hostAliases', 0);
      if (alias)
        report.readiness(pod, alias, {
          question: 'address-dependence',
          answer: 'configured-addresses',
          sureness: 'hinted',
          because: 'Host names are tied to IP addresses in the manifest.',
        });
    }
    const services = new Set(manifests.of('Service').map(({ name }) => name));
    for (const setting of settingsOf(manifests, manifests.own))
      for (const { question, answer, because, isMeant } of clues)
        if (isMeant(setting, services))
          report.readiness(setting, setting.place, { question, answer, sureness: 'hinted', because });
  },
};

const secretName = /pass(?:word|wd|phrase)?|secret|token|credential|api_?key/i;

function source(container: Container, report: Report): void {
  const { place, pod } = container;
  const env = itemsOf(at(place, 'env'));
  const maps = itemsOf(at(pod.spec, 'volumes'))
    .filter(
      (volume) =>
        at(volume, 'configMap') ||
        itemsOf(at(volume, 'projected', 'sources')).some((one) => at(one, 'configMap')),
    )
    .map((volume) => textOf(at(volume, 'name')));
  const outside: Place | undefined =
    itemsOf(at(place, 'envFrom')).find((one) => at(one, 'configMapRef')) ??
    env.find((entry) => at(entry, 'valueFrom', 'configMapKeyRef')) ??
    itemsOf(at(place, 'volumeMounts')).find((mount) => maps.includes(textOf(at(mount, 'name'))));
  const literal = env.find((entry) => {
    const name = textOf(at(entry, 'name')) ?? '';
    return (
      at(entry, 'value') &&
      !secretName.test(name) &&
      !/^(?:TZ|LANG|LC_\w+|JAVA_OPTS|JAVA_TOOL_OPTIONS|HOME|PATH)$/.test(name)
    );
  });
  const shown = outside ?? literal;
  if (shown)
    report.readiness(container, shown, {
      question: 'configuration-source',
      answer: 'environment-or-mounted',
      sureness: outside ? 'stated' : 'hinted',
      because: outside
        ? 'Settings come from a ConfigMap.'
        : 'Settings stand in the environment; that these are what differs between test and production is for a person to say.',
    });
}

interface Clue {
  readonly question: string;
  readonly answer: string;
  readonly because: string;
  readonly isMeant: (setting: Setting, services: ReadonlySet<string>) => boolean;
}

const inValue =
  (shape: RegExp) =>
  ({ name, value }: Setting): boolean =>
    !secretName.test(name) && value.length <= 2000 && shape.test(value);

const database = (answer: string, what: string, shape: RegExp): Clue => ({
  question: 'database-kind',
  answer,
  because: `An address or driver of ${what} is set.`,
  isMeant: inValue(shape),
});

const clues: readonly Clue[] = [
  {
    question: 'address-dependence',
    answer: 'configured-addresses',
    because: 'An IP address is set in the configuration.',
    isMeant: (setting) =>
      !/version|release|build/i.test(setting.name) &&
      inValue(
        /(?:^|[\s/@=,"'(])(?!127\.|0\.0\.0\.0|255\.|169\.254\.)(?:\d{1,3}\.){3}\d{1,3}(?=$|[\s:/,"')])(?!\/\d)/,
      )(setting),
  },
  database(
    'open-source-relational',
    'PostgreSQL, MySQL or MariaDB',
    /\b(?:jdbc:)?(?:postgres(?:ql)?|mysql|mariadb):/i,
  ),
  database(
    'commercial-relational',
    'Oracle, SQL Server or Db2',
    /\bjdbc:(?:oracle|sqlserver|jtds:sqlserver|db2|sybase)|\boracle:thin|\bServer=[^;]+;.*(?:Initial Catalog|Database)=/i,
  ),
  database('document-or-key-value', 'MongoDB', /\bmongodb(?:\+srv)?:\/\//i),
  database('file-based', 'a database file', /\bjdbc:(?:sqlite|h2:file|derby):|\bsqlite:\/\/\//i),
  {
    question: 'session-state',
    answer: 'external-store',
    because: 'A store outside the process is set for sessions.',
    isMeant: ({ name, value }) =>
      /^(?:spring[._]session[._]store[-_.]?type|session_(?:driver|store|handler))$/i.test(name) &&
      /^(?:redis|jdbc|hazelcast|mongodb|infinispan|memcached|database)$/i.test(value),
  },
  {
    question: 'service-discovery',
    answer: 'registry',
    because: 'The address of a registry of services is set.',
    isMeant: ({ name, value }) =>
      /eureka.*(?:defaultzone|serviceurl|server)|^consul_(?:http_)?(?:addr|host)|spring[._]cloud[._](?:consul|zookeeper)/i.test(
        name,
      ) &&
      value !== '' &&
      value !== 'false',
  },
  {
    question: 'service-discovery',
    answer: 'dns-names',
    because: 'The name of a Service that was sent is set as an address.',
    isMeant: ({ value }, services) => {
      const [, host] =
        /^(?:https?|grpc):\/\/([a-z0-9-]+)(?:\.[a-z0-9.-]*)?(?::\d+)?(?:\/|$)/i.exec(value) ?? [];
      return host !== undefined && services.has(host);
    },
  },
  {
    question: 'request-tracing',
    answer: 'distributed',
    because: 'The address of a collector of traces is set.',
    isMeant: ({ name, value }) =>
      /^(?:OTEL_EXPORTER_(?:OTLP|JAEGER|ZIPKIN)_\w*ENDPOINT|JAEGER_(?:AGENT_HOST|ENDPOINT)|spring\.zipkin\.base-?url|management\.(?:zipkin|otlp)\.tracing\.endpoint)$/i.test(
        name,
      ) && value !== '',
  },
  {
    question: 'metrics',
    answer: 'by-agent',
    because: 'An agent is loaded into the process; that it collects figures is for a person to say.',
    isMeant: inValue(/-javaagent:(?!\S*jmx_prometheus)/),
  },
  {
    question: 'internet-egress',
    answer: 'through-a-proxy',
    because: 'A proxy is set; which targets it admits is for a person to say.',
    isMeant: ({ name, value }) => /^https?_proxy$/i.test(name) && value !== '',
  },
];
