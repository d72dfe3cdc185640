import { at, booleanOf, itemsOf, textOf } from '../../parsing/datum.ts';
import { imageReference } from '../../parsing/image-reference.ts';
import type { ManifestObject } from '../objects/manifest-object.ts';
import type { Manifests } from '../objects/manifests.ts';
import type { Pod } from '../objects/pod.ts';
import { labelSelector, labelsOf } from '../objects/selector.ts';
import type { Report } from '../report.ts';
import { readinessFields, type Topic } from '../topic.ts';

/** How logs and figures are collected, and who signs users in beside the application. */
export const observation: Topic = {
  fields: readinessFields(
    ['metrics', 'a ServiceMonitor or PodMonitor; prometheus.io/scrape of a pod or Service', 'stated'],
    ['log-destination', 'a log shipper beside a container; volumes for logs; hostPath /dev/log', 'hinted'],
    ['user-identity', 'an OAuth proxy beside a container', 'hinted'],
  ),
  read(manifests, report) {
    for (const object of manifests.of('ServiceMonitor')) monitor(manifests, object, report);
    for (const object of manifests.of('PodMonitor')) monitor(manifests, object, report);
    for (const object of manifests.of('Service'))
      scraped(object, at(object.root, 'metadata', 'annotations'), report);
    for (const pod of manifests.own) {
      scraped(pod, at(pod.metadata, 'annotations'), report);
      if (!pod.isJob) {
        logs(pod, report);
        signIn(pod, report);
      }
    }
  },
};

function monitor(manifests: Manifests, object: ManifestObject, report: Report): void {
  const field = at(object.root, 'spec', 'selector');
  const selector = labelSelector(field);
  const matched =
    object.kind === 'PodMonitor'
      ? manifests.selected(selector, undefined).length
      : manifests
          .of('Service')
          .filter(({ root }) => selector.matches(labelsOf(at(root, 'metadata', 'labels')))).length;
  if (!selector.isEmpty && matched === 0)
    report.notice(
      object,
      field ?? object.root,
      'selects-nothing',
      `${object.about} matches no ${object.kind === 'PodMonitor' ? 'pod' : 'Service'} that was sent. Compare its selector with the labels there.`,
    );
  const endpoints =
    at(object.root, 'spec', 'endpoints') ?? at(object.root, 'spec', 'podMetricsEndpoints') ?? object.root;
  report.readiness(object, endpoints, {
    question: 'metrics',
    answer: 'exposed',
    sureness: selector.isEmpty || matched > 0 ? 'stated' : 'hinted',
    because: 'Prometheus is told to fetch figures from the application.',
  });
}

function scraped(subject: ManifestObject | Pod, annotations: ReturnType<typeof at>, report: Report): void {
  const place = at(annotations, 'prometheus.io/scrape');
  if (place && booleanOf(place))
    report.readiness(subject, place, {
      question: 'metrics',
      answer: 'exposed',
      sureness: 'stated',
      because: 'An annotation tells Prometheus to fetch figures here.',
    });
}

const imageOf = (place: Parameters<typeof at>[0]): string =>
  imageReference(textOf(at(place, 'image')) ?? '')
    ?.repository.split('/')
    .at(-1) ?? '';

function logs(pod: Pod, report: Report): void {
  const question = 'log-destination';
  const shipper = pod.containers.find(({ place }) =>
    /^(?:fluent-?bit|fluentd|filebeat|promtail|vector|logstash)/.test(imageOf(place)),
  );
  const socket = itemsOf(at(pod.spec, 'volumes')).find(
    (volume) => textOf(at(volume, 'hostPath', 'path')) === '/dev/log',
  );
  const folder = pod.containers
    .flatMap(({ place }) => itemsOf(at(place, 'volumeMounts')))
    .find((mount) => /\/(?:var\/)?logs?(?:\/|$)/i.test(textOf(at(mount, 'mountPath')) ?? ''));
  const place = shipper?.place ?? at(socket, 'hostPath', 'path') ?? folder;
  if (place && pod.object.kind !== 'DaemonSet')
    report.readiness(pod, place, {
      question,
      answer: shipper ? 'shipped-by-agent' : socket ? 'host-log-only' : 'local-files',
      sureness: 'hinted',
      because: shipper
        ? 'A log shipper runs beside the application.'
        : socket
          ? 'The log socket of the host is mounted.'
          : 'A volume is mounted where logs are written.',
    });
}

function signIn(pod: Pod, report: Report): void {
  const proxy = pod.containers.find(({ place }) => /oauth2?-proxy/.test(imageOf(place)));
  if (proxy)
    report.readiness(pod, proxy.place, {
      question: 'user-identity',
      answer: 'openid-connect-or-saml',
      sureness: 'hinted',
      because: 'A proxy beside the application sends users to a sign-in service.',
    });
}
