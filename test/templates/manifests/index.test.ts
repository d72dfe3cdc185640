import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { platformHardening } from '../../../questionnaire/platform-hardening/index.ts';
import { objectsBeside } from '../../../scoring/advice/objects-beside.ts';
import { criteria } from '../../../scoring/criteria/index.ts';
import { scoreAnswers } from '../../../scoring/score-answers.ts';
import type { ArtefactInput } from '../../../templates/manifests/artefact.ts';
import { artefacts } from '../../../templates/manifests/index.ts';
import { type Situation, situationOf } from '../../../templates/manifests/situation/situation.ts';
import { situations } from '../../support/artefact-situations.ts';
import {
  anyInput,
  artefactInput,
  type KubernetesObject,
  manifestsOf,
  objectsOf,
  type ReadManifest,
} from '../../support/artefacts.ts';
import { modelFaults } from '../../support/kubernetes-models.ts';
import { faultsOf, schemasAreThere } from '../../support/kubernetes-schemas.ts';

const criterionIds = new Set(criteria.map(({ id }) => id));
const named = Object.entries(situations);
const commentsOf = (text: string): string[] => text.match(/^\s*# .*$/gm) ?? [];
const criteriaIn = (text: string): string[] =>
  commentsOf(text).flatMap((comment) => {
    const id = /\[([^\]]+)\]$/.exec(comment)?.[1];
    return id === undefined ? [] : [id];
  });

/** Lines with a placeholder that no comment explains, on the same line or on the one before. */
function unexplained(text: string): string[] {
  const lines = text.split('\n');
  const explains = (line: string | undefined): boolean => /(^|\s)# CHANGE-ME: \S/.test(line ?? '');
  return lines.filter(
    (line, index) =>
      !line.trimStart().startsWith('#') &&
      /change-me|0{64}|192\.0\.2\./i.test(line) &&
      !explains(line) &&
      !explains(lines[index - 1]),
  );
}

function soundness({ text, serves, path, objects }: ReadManifest): void {
  expect(text.endsWith('\n'), path).toBe(true);
  expect(text, path).not.toMatch(/[^\S\n]\n|\t|undefined|false,|NaN/);
  expect(unexplained(text), path).toEqual([]);
  const mentioned = criteriaIn(text);
  expect(
    mentioned.filter((id) => !criterionIds.has(id)),
    path,
  ).toEqual([]);
  expect(
    mentioned.filter((id) => !serves.includes(id)),
    `${path}: name them in serves`,
  ).toEqual([]);
  expect(objects.length, path).toBeGreaterThan(0);
  for (const object of objects) {
    const { name, generateName } = object.metadata;
    expect(name ?? generateName, path).toMatch(/^[a-z]([a-z0-9-]{0,61}[a-z0-9])?-?$/);
    expect(modelFaults(object) ?? [], `${path} ${object.kind}`).toEqual([]);
    if (schemasAreThere) expect(faultsOf(object) ?? [], `${path} ${object.kind}`).toEqual([]);
  }
}

describe('the manifests', () => {
  it.each(named)('are YAML without a placeholder or criterion that is not explained: %s', (_, input) => {
    for (const manifest of manifestsOf(input)) soundness(manifest);
  });

  it('are so for any answers and any name', () => {
    let given = 0;
    fc.assert(
      fc.property(anyInput, (input) => {
        const manifests = manifestsOf(input);
        if (manifests.length > 0) given += 1;
        for (const manifest of manifests) soundness(manifest);
      }),
      { numRuns: 100 },
    );
    expect(given).toBeGreaterThan(30);
  });

  it('are of kinds whose types are known, and have a strict schema but for two where the schemas are there', () => {
    const kindsOf = (objects: readonly KubernetesObject[]): string[] =>
      [...new Set(objects.map(({ apiVersion, kind }) => `${apiVersion} ${kind}`))].sort();
    const all = named.flatMap(([, input]) => objectsOf(input));
    const without = all.filter((object) => faultsOf(object) === undefined);
    expect(kindsOf(without)).toEqual(
      schemasAreThere
        ? ['autoscaling.k8s.io/v1 VerticalPodAutoscaler', 'security.istio.io/v1 PeerAuthentication']
        : kindsOf(all),
    );
    const unmodelled = all.filter((object) => modelFaults(object) === undefined);
    expect(kindsOf(unmodelled)).toEqual([
      'autoscaling.k8s.io/v1 VerticalPodAutoscaler',
      'route.openshift.io/v1 Route',
    ]);
    const wrongType = { apiVersion: 'v1', kind: 'Service', metadata: { name: 'a' }, spec: { ports: 'http' } };
    expect(modelFaults(wrongType)).toHaveLength(1);
    const unknownField = {
      apiVersion: 'v1',
      kind: 'ServiceAccount',
      metadata: { name: 'a' },
      automount: false,
    };
    expect(faultsOf(unknownField)?.length).toBe(schemasAreThere ? 1 : undefined);
  });

  it('serve criteria that exist, each in some comment, and come all to use', () => {
    // They share the template of their pods, with remarks that only some answers bring about.
    const workloads = ['deployment', 'stateful-set', 'job', 'cron-job', 'next-release'];
    const all = named.flatMap(([, input]) => manifestsOf(input));
    const manifests = artefacts.filter(({ id }) => all.some(({ artefactId }) => artefactId === id));
    expect(manifests.length).toBeGreaterThan(15);
    for (const { id, serves } of manifests) {
      const family = workloads.includes(id) ? workloads : [id];
      const mentioned = new Set(
        all.filter(({ artefactId }) => family.includes(artefactId)).flatMap(({ text }) => criteriaIn(text)),
      );
      expect(
        serves.filter((one) => !criterionIds.has(one)),
        id,
      ).toEqual([]);
      expect(new Set(serves).size, id).toBe(serves.length);
      expect(
        serves.filter((one) => !mentioned.has(one)),
        `${id} says nowhere how it serves these`,
      ).toEqual([]);
    }
  });

  it('hold no value of a credential', () => {
    const secretWords = /password|token|secret|credential/i;
    fc.assert(
      fc.property(fc.oneof(anyInput, fc.constantFrom(...Object.values(situations))), (input) => {
        for (const object of objectsOf(input)) {
          if (object.kind === 'Secret') {
            expect(object.data).toEqual({});
            expect(object.stringData).toBeUndefined();
          }
          if (object.kind === 'ConfigMap')
            expect(Object.keys(object.data).filter((key) => secretWords.test(key))).toEqual([]);
          const template = object.spec?.template ?? object.spec?.jobTemplate?.spec?.template;
          for (const container of template?.spec?.containers ?? [])
            for (const { name, value } of container.env ?? [])
              if (value !== undefined) expect(name).not.toMatch(secretWords);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('are none where the path does not lead into containers', () => {
    for (const id of ['staff-training-register', 'records-vault'])
      expect(manifestsOf(situations[id] as never), id).toEqual([]);
    const hardening = scoreAnswers(platformHardening, {});
    expect(manifestsOf({ applicationName: 'Hosts', answers: {}, result: hardening })).toEqual([]);
    expect(manifestsOf(artefactInput({}))).toEqual([]);
  });

  it('are those that the adviser on Kubernetes objects names', () => {
    const objectsFor: Readonly<Record<string, (object: KubernetesObject) => boolean>> = {
      service: ({ kind }) => kind === 'Service',
      route: ({ kind }) => kind === 'Route',
      'load-balancer-service': ({ spec }) => spec?.type === 'LoadBalancer',
      'config-map': ({ kind }) => kind === 'ConfigMap',
      secret: ({ kind }) => kind === 'Secret',
      'persistent-volume-claim': ({ kind, spec }) =>
        kind === 'PersistentVolumeClaim' || spec?.volumeClaimTemplates?.length > 0,
      'empty-dir': (object) => JSON.stringify(object).includes('"emptyDir"'),
      'cron-job-beside': ({ kind }) => kind === 'CronJob',
      'horizontal-pod-autoscaler': ({ kind }) => kind === 'HorizontalPodAutoscaler',
      'vertical-pod-autoscaler': ({ kind }) => kind === 'VerticalPodAutoscaler',
      'pod-disruption-budget': ({ kind }) => kind === 'PodDisruptionBudget',
      'topology-spread-constraints': (object) =>
        JSON.stringify(object).includes('"topologySpreadConstraints"'),
      'network-policy': ({ kind }) => kind === 'NetworkPolicy',
      'service-account': ({ kind }) => kind === 'ServiceAccount',
    };
    // A process with data files of its own stays alone, whatever else is said of copies.
    const forSeveral = ['horizontal-pod-autoscaler', 'pod-disruption-budget', 'topology-spread-constraints'];
    const workloads = {
      deployment: 'Deployment',
      'stateful-set': 'StatefulSet',
      job: 'Job',
      'cron-job': 'CronJob',
    } as const satisfies Record<Situation['workload'], string>;
    const seen = new Set<string>();
    for (const [name, input] of named) {
      const objects = objectsOf(input);
      if (objects.length === 0) continue;
      const situation = situationOf(input);
      expect(objects.map(({ kind }) => kind)).toContain(workloads[situation.workload]);
      seen.add(situation.workload);
      for (const { id } of objectsBeside.filter((one) => situation.advised(one.id))) {
        seen.add(id);
        const needless = forSeveral.includes(id) && situation.instances === 'one-by-design';
        expect(objects.some(objectsFor[id] as never), `${name}: ${id}`).toBe(!needless);
      }
    }
    expect([...seen].sort()).toEqual([...Object.keys(objectsFor), ...Object.keys(workloads)].sort());
  });

  it('say which objects wait for an answer, and from which question', () => {
    const { undecided } = situationOf(situations['many open questions'] as ArtefactInput);
    expect(undecided.map(({ title }) => title)).toEqual(
      expect.arrayContaining(['ConfigMap', 'PersistentVolumeClaim', 'HorizontalPodAutoscaler']),
    );
    expect(undecided.find(({ id }) => id === 'config-map')?.questions).toEqual(['configuration-source']);
    const text = manifestsOf(situations['many open questions'] as ArtefactInput)
      .filter(({ artefactId }) => artefactId === 'deployment')
      .map((one) => one.text)
      .join('');
    expect(text).toContain('# CHANGE-ME: answer configuration-source to learn whether it needs: ConfigMap.');
  });

  it('are made in every situation that leads into containers', () => {
    const none = named.filter(([, input]) => manifestsOf(input).length === 0).map(([name]) => name);
    expect(none).toEqual(['staff-training-register', 'records-vault']);
  });
});

it('knows a placeholder that nothing explains', () => {
  expect(unexplained('host: change-me.example.invalid')).toHaveLength(1);
  expect(unexplained('# CHANGE-ME: the host\n\nhost: change-me')).toHaveLength(1);
  expect(unexplained('# CHANGE-ME: the host\nhost: change-me')).toHaveLength(0);
  expect(unexplained('host: CHANGE-ME # CHANGE-ME: the host')).toHaveLength(0);
});
