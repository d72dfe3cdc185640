import { describe, expect, it } from 'vitest';
import type { ArtefactInput } from '../../../templates/manifests/artefact.ts';
import { situationOf } from '../../../templates/manifests/situation/situation.ts';
import { inEverySituation, situations } from '../../support/artefact-situations.ts';
import { type KubernetesObject, objectsOf } from '../../support/artefacts.ts';

const ofKind = (objects: readonly KubernetesObject[], kind: string): KubernetesObject[] =>
  objects.filter((object) => object.kind === kind);
const theOne = (objects: readonly KubernetesObject[], kind: string): KubernetesObject => {
  const [first, ...more] = ofKind(objects, kind);
  expect(first, kind).toBeDefined();
  expect(more, kind).toEqual([]);
  return first;
};
const selects = (selector: object, labels: object): boolean =>
  Object.entries(labels).length > 0 &&
  Object.entries(selector).every(([key, value]) => (labels as Record<string, unknown>)[key] === value);
const input = (name: string): ArtefactInput => situations[name] as ArtefactInput;

/** Deployments of an application whose pods can serve side by side, with everything else of it. */
const eachSeveral = (
  read: (deployment: KubernetesObject, objects: readonly KubernetesObject[]) => void,
): void => {
  let seen = 0;
  inEverySituation((one, objects) => {
    if (objects.length === 0 || situationOf(one).instances !== 'several') return;
    for (const deployment of ofKind(objects, 'Deployment')) {
      seen += 1;
      read(deployment, objects);
    }
  });
  expect(seen).toBeGreaterThan(10);
};
const container = (workload: KubernetesObject): KubernetesObject => workload.spec.template.spec.containers[0];

describe('where several pods can serve', () => {
  it('1 replicas: two or more, by the Deployment or by its autoscaler, and never by both', () => {
    eachSeveral((deployment, objects) => {
      const scalers = ofKind(objects, 'HorizontalPodAutoscaler').filter(
        ({ spec }) => spec.scaleTargetRef.name === deployment.metadata.name,
      );
      if (scalers.length === 0) expect(deployment.spec.replicas).toBeGreaterThanOrEqual(2);
      else expect(deployment.spec.replicas).toBeUndefined();
    });
  });

  it('2 update strategy: a new pod is ready before an old one goes', () => {
    eachSeveral(({ spec }) =>
      expect(spec.strategy).toEqual({
        type: 'RollingUpdate',
        rollingUpdate: { maxUnavailable: 0, maxSurge: 1 },
      }),
    );
  });

  it('3 SIGTERM: the grace period is longer than the wait before the signal', () => {
    eachSeveral((deployment, objects) => {
      const { terminationGracePeriodSeconds } = deployment.spec.template.spec;
      expect(terminationGracePeriodSeconds).toBeGreaterThanOrEqual(45);
      if (ofKind(objects, 'Service').length === 0) return;
      const [command, seconds] = container(deployment).lifecycle.preStop.exec.command;
      expect(command).toBe('sleep');
      expect(Number(seconds) + 30).toBeLessThanOrEqual(terminationGracePeriodSeconds);
    });
  });

  it('4 probes: readiness and liveness, with different handlers for a web application', () => {
    eachSeveral((deployment) => {
      const { readinessProbe, livenessProbe, ports } = container(deployment);
      expect(readinessProbe).toBeDefined();
      expect(livenessProbe).toBeDefined();
      expect(livenessProbe).not.toEqual(readinessProbe);
      if (ports?.[0].name.startsWith('http')) {
        expect(readinessProbe.httpGet).toBeDefined();
        expect(livenessProbe.httpGet).not.toEqual(readinessProbe.httpGet);
      }
    });
  });

  it('5 external dependencies: a startup probe is the gate, long enough for the stated start', () => {
    eachSeveral((deployment) => {
      const { startupProbe, readinessProbe } = container(deployment);
      expect(startupProbe.periodSeconds * startupProbe.failureThreshold).toBeGreaterThanOrEqual(60);
      expect({ ...startupProbe, failureThreshold: 3 }).toEqual(readinessProbe);
    });
  });

  it('6 disruption budget: it selects the pods and lets one go at a time', () => {
    eachSeveral((deployment, objects) => {
      const { spec } = theOne(objects, 'PodDisruptionBudget');
      expect(selects(spec.selector.matchLabels, deployment.spec.template.metadata.labels)).toBe(true);
      expect(spec.maxUnavailable).toBe(1);
      expect(spec.minAvailable).toBeUndefined();
    });
  });

  it('7 autoscaling: one measure, between at least two and more', () => {
    let scaled = 0;
    eachSeveral((_, objects) => {
      for (const { spec } of ofKind(objects, 'HorizontalPodAutoscaler')) {
        scaled += 1;
        expect(ofKind(objects, 'Deployment').map(({ metadata }) => metadata.name)).toContain(
          spec.scaleTargetRef.name,
        );
        expect(spec.minReplicas).toBeGreaterThanOrEqual(2);
        expect(spec.maxReplicas).toBeGreaterThan(spec.minReplicas);
        expect(spec.metrics).toHaveLength(1);
      }
      for (const { spec } of ofKind(objects, 'VerticalPodAutoscaler'))
        expect(spec.updatePolicy.updateMode).toBe('Off');
    });
    expect(scaled).toBeGreaterThan(5);
  });

  it('8 topology spread: over nodes by force, over zones where there are any', () => {
    eachSeveral((deployment) => {
      const { labels } = deployment.spec.template.metadata;
      const constraints = deployment.spec.template.spec.topologySpreadConstraints;
      expect(constraints.map((one: KubernetesObject) => [one.topologyKey, one.whenUnsatisfiable])).toEqual([
        ['kubernetes.io/hostname', 'DoNotSchedule'],
        ['topology.kubernetes.io/zone', 'ScheduleAnyway'],
      ]);
      for (const { labelSelector } of constraints)
        expect(selects(labelSelector.matchLabels, labels)).toBe(true);
    });
  });

  it('9 blue/green or canary: a second Deployment and Service, to which weights lead', () => {
    let released = 0;
    eachSeveral((_, objects) => {
      const [way] = ofKind(objects, 'Route');
      if (!way) return;
      released += 1;
      const [main, next] = ofKind(objects, 'Deployment');
      expect(selects(main.spec.selector.matchLabels, next.spec.template.metadata.labels)).toBe(false);
      const [service] = ofKind(objects, 'VirtualService');
      const weights = service
        ? service.spec.http[0].route.map((one: KubernetesObject) => [one.destination.host, one.weight])
        : [way.spec.to, ...way.spec.alternateBackends].map((one) => [one.name, one.weight]);
      expect(weights).toEqual([
        [main.metadata.name, 100],
        [next.metadata.name, 0],
      ]);
    });
    expect(released).toBeGreaterThan(5);
  });

  it('follows the answers: shares for canary, one switch otherwise, and one pod more where none can be spared', () => {
    const canary = objectsOf(input('canary'));
    expect(theOne(canary, 'HorizontalPodAutoscaler').spec.minReplicas).toBe(3);
    expect(ofKind(canary, 'Deployment')[1].spec.replicas).toBe(3);
    expect(theOne(canary, 'Route').spec.tls.termination).toBe('reencrypt');
    const steady = objectsOf(input('steady load'));
    expect(ofKind(steady, 'HorizontalPodAutoscaler')).toEqual([]);
    expect(ofKind(steady, 'Deployment')[0].spec.replicas).toBe(3);
    expect(theOne(objectsOf(input('public-web-site')), 'HorizontalPodAutoscaler').spec.minReplicas).toBe(2);
  });
});

describe('where one pod serves', () => {
  it('has neither budget nor autoscaler nor a second release', () => {
    let single = 0;
    inEverySituation((one, objects) => {
      if (objects.length === 0 || situationOf(one).instances === 'several') return;
      single += 1;
      const kinds = objects.map(({ kind }) => kind);
      expect(kinds).not.toContain('PodDisruptionBudget');
      expect(kinds).not.toContain('HorizontalPodAutoscaler');
      const workloads = objects.filter(({ kind }) => kind === 'Deployment' || kind === 'StatefulSet');
      expect(workloads.length).toBeLessThanOrEqual(1);
      for (const { spec } of workloads) {
        expect(spec.replicas).toBe(1);
        expect(spec.template.spec.topologySpreadConstraints).toBeUndefined();
        expect(container({ spec }).readinessProbe).toBeDefined();
      }
      for (const { spec } of ofKind(objects, 'Route')) expect(spec.alternateBackends).toBeUndefined();
    });
    expect(single).toBeGreaterThan(10);
  });

  it('replaces a pod that must not run twice by stopping it first', () => {
    inEverySituation((one, objects) => {
      if (objects.length === 0 || situationOf(one).instances !== 'one-by-design') return;
      for (const { spec } of ofKind(objects, 'Deployment'))
        expect(spec.strategy).toEqual({ type: 'Recreate' });
    });
    expect(theOne(objectsOf(input('single by design')), 'Deployment').spec.strategy.type).toBe('Recreate');
  });

  it('does not start a second pod beside a volume that one node holds', () => {
    inEverySituation((_, objects) => {
      for (const { spec } of ofKind(objects, 'PersistentVolumeClaim'))
        for (const deployment of ofKind(objects, 'Deployment'))
          if (spec.accessModes[0] === 'ReadWriteOnce') expect(deployment.spec.strategy.type).toBe('Recreate');
    });
  });

  it('is a StatefulSet with its own volume where a process opens data files of its own', () => {
    const objects = objectsOf(input('files of one process'));
    const { spec } = theOne(objects, 'StatefulSet');
    expect(spec.volumeClaimTemplates[0].spec.resources.requests.storage).toBe('45Gi');
    expect(container({ spec }).resources.requests.memory).toBe('3Gi');
    expect(container({ spec }).resources.limits.memory).toBe('4Gi');
    expect(ofKind(objects, 'PersistentVolumeClaim')).toEqual([]);
  });
});

describe('jobs', () => {
  it('start by the scheduler as a Job, by the clock as a CronJob, never two at once', () => {
    expect(theOne(objectsOf(input('nightly-statement-run')), 'Job').spec.backoffLimit).toBe(0);
    const { spec } = theOne(objectsOf(input('nightly job of the cluster')), 'CronJob');
    expect(spec.concurrencyPolicy).toBe('Forbid');
    expect(spec.jobTemplate.spec.backoffLimit).toBe(2);
    expect(theOne(objectsOf(input('public-web-site')), 'CronJob').spec.concurrencyPolicy).toBe('Forbid');
  });

  it('are not selected by a Service, a budget or a Deployment', () => {
    inEverySituation((_, objects) => {
      for (const job of ofKind(objects, 'CronJob')) {
        const { labels } = job.spec.jobTemplate.spec.template.metadata;
        for (const { kind, spec } of objects)
          if (['Service', 'Deployment', 'PodDisruptionBudget'].includes(kind))
            expect(selects(spec.selector.matchLabels ?? spec.selector, labels), kind).toBe(false);
      }
    });
  });
});
