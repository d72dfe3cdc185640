import { describe, expect, it } from 'vitest';
import { inEverySituation, situations } from '../../support/artefact-situations.ts';
import { type KubernetesObject, objectsOf } from '../../support/artefacts.ts';

const templateOf = ({ kind, spec }: KubernetesObject): KubernetesObject | undefined =>
  kind === 'CronJob'
    ? spec.jobTemplate.spec.template
    : ['Deployment', 'StatefulSet', 'Job'].includes(kind)
      ? spec.template
      : undefined;

const eachPod = (
  read: (template: KubernetesObject, owner: KubernetesObject, objects: readonly KubernetesObject[]) => void,
): void => {
  let pods = 0;
  inEverySituation((_, objects) => {
    for (const owner of objects) {
      const template = templateOf(owner);
      if (!template) continue;
      pods += 1;
      read(template, owner, objects);
    }
  });
  expect(pods).toBeGreaterThan(30);
};
const has = (objects: readonly KubernetesObject[], kind: string, name: string): boolean =>
  objects.some((object) => object.kind === kind && object.metadata.name === name);

describe('the objects of one application fit each other', () => {
  it('no two have the same kind and name', () => {
    inEverySituation((_, objects) => {
      const names = objects.map(({ kind, metadata }) => `${kind} ${metadata.name ?? metadata.generateName}`);
      expect(new Set(names).size).toBe(names.length);
    });
  });

  it('all carry the recommended labels', () => {
    inEverySituation((_, objects) => {
      for (const { metadata } of objects)
        for (const label of ['name', 'instance', 'part-of'])
          expect(metadata.labels[`app.kubernetes.io/${label}`]).toBeTruthy();
    });
  });

  it('pods name an account, settings, credentials and claims that are there', () => {
    eachPod(({ spec }, _, objects) => {
      expect(has(objects, 'ServiceAccount', spec.serviceAccountName)).toBe(true);
      for (const { configMapRef, secretRef } of spec.containers[0].envFrom ?? []) {
        if (configMapRef) expect(has(objects, 'ConfigMap', configMapRef.name)).toBe(true);
        if (secretRef) expect(has(objects, 'Secret', secretRef.name)).toBe(true);
      }
      for (const { persistentVolumeClaim } of spec.volumes ?? [])
        if (persistentVolumeClaim)
          expect(has(objects, 'PersistentVolumeClaim', persistentVolumeClaim.claimName)).toBe(true);
    });
  });

  it('each mount has its volume, and each volume is mounted', () => {
    eachPod(({ spec }, owner) => {
      const given = [
        ...(spec.volumes ?? []).map(({ name }: KubernetesObject) => name),
        ...(owner.spec.volumeClaimTemplates ?? []).map(({ metadata }: KubernetesObject) => metadata.name),
      ];
      const mounted = (spec.containers[0].volumeMounts ?? []).map(({ name }: KubernetesObject) => name);
      expect(mounted).toEqual([...given].sort((a, b) => mounted.indexOf(a) - mounted.indexOf(b)));
    });
  });

  it('a certificate is mounted only where a Service has it made', () => {
    let certificates = 0;
    eachPod(({ spec }, _, objects) => {
      for (const { secret } of spec.volumes ?? []) {
        if (!secret) continue;
        certificates += 1;
        const made = objects.some(
          ({ metadata }) =>
            metadata.annotations?.['service.beta.openshift.io/serving-cert-secret-name'] ===
            secret.secretName,
        );
        expect(made).toBe(true);
      }
    });
    expect(certificates).toBeGreaterThan(0);
  });

  it('Services lead to pods that are there, at ports that these have', () => {
    inEverySituation((_, objects) => {
      const pods = objects.flatMap((object) => templateOf(object) ?? []);
      for (const { spec } of objects.filter(({ kind }) => kind === 'Service')) {
        const selected = pods.filter(({ metadata }) =>
          Object.entries(spec.selector).every(([key, value]) => metadata.labels[key] === value),
        );
        expect(selected).toHaveLength(1);
        const ports = selected[0].spec.containers[0].ports?.map(({ name }: KubernetesObject) => name);
        for (const { targetPort } of spec.ports ?? []) expect(ports).toContain(targetPort);
      }
    });
  });

  it('Routes lead to Services that are there, unless the gateway of a mesh comes first', () => {
    inEverySituation((_, objects) => {
      const mesh = objects.some(({ kind }) => kind === 'PeerAuthentication');
      for (const { spec } of objects.filter(({ kind }) => kind === 'Route')) {
        expect(spec.tls.insecureEdgeTerminationPolicy).toBe('Redirect');
        if (mesh) continue;
        for (const { name } of [spec.to, ...(spec.alternateBackends ?? [])])
          expect(has(objects, 'Service', name)).toBe(true);
      }
    });
  });

  it('a workload selects its own pods, and no other does', () => {
    inEverySituation((_, objects) => {
      const owners = objects.filter(({ kind }) => kind === 'Deployment' || kind === 'StatefulSet');
      for (const { spec } of owners) {
        const selected = objects
          .flatMap((object) => templateOf(object) ?? [])
          .filter(({ metadata }) =>
            Object.entries(spec.selector.matchLabels).every(([key, value]) => metadata.labels[key] === value),
          );
        expect(selected).toEqual([spec.template]);
      }
    });
  });

  it('every pod stands under a policy that refuses what is not named', () => {
    eachPod(({ metadata }, _, objects) => {
      const policies = objects.filter(({ kind }) => kind === 'NetworkPolicy');
      expect(policies).toHaveLength(2);
      for (const { spec } of policies) {
        expect(spec.policyTypes).toEqual(['Ingress', 'Egress']);
        for (const [key, value] of Object.entries(spec.podSelector.matchLabels))
          expect(metadata.labels[key]).toBe(value);
      }
      expect(policies[0].spec.ingress).toBeUndefined();
      expect(policies[0].spec.egress).toBeUndefined();
    });
  });
});

describe('every container passes restricted-v2', () => {
  it('without root, rights, host access and a writable root file system', () => {
    eachPod(({ spec }) => {
      expect(spec.securityContext).toEqual({
        runAsNonRoot: true,
        seccompProfile: { type: 'RuntimeDefault' },
      });
      for (const key of ['hostNetwork', 'hostPID', 'hostIPC']) expect(spec[key]).toBeUndefined();
      for (const { emptyDir, persistentVolumeClaim, secret } of spec.volumes ?? [])
        expect(emptyDir ?? persistentVolumeClaim ?? secret).toBeDefined();
      for (const one of [...spec.containers, ...(spec.initContainers ?? [])]) {
        expect(one.securityContext).toEqual({
          allowPrivilegeEscalation: false,
          privileged: false,
          capabilities: { drop: ['ALL'] },
          readOnlyRootFilesystem: true,
        });
        expect(one.image).toMatch(/@sha256:[0-9a-f]{64}$/);
        for (const kind of ['requests', 'limits'])
          expect(Object.keys(one.resources[kind])).toEqual(
            expect.arrayContaining(['cpu', 'memory', 'ephemeral-storage']),
          );
        for (const { containerPort, hostPort } of one.ports ?? []) {
          expect(containerPort).toBeGreaterThanOrEqual(1024);
          expect(hostPort).toBeUndefined();
        }
      }
    });
  });

  it('without a token, unless rights are named in a role', () => {
    eachPod(({ spec }, { kind }, objects) => {
      const account = objects.find((object) => object.kind === 'ServiceAccount');
      expect(account.automountServiceAccountToken).toBe(false);
      if (kind === 'Job') expect(spec.automountServiceAccountToken).toBe(false);
    });
    const mounted = (name: string): unknown =>
      objectsOf(situations[name] as never).find(({ kind }) => kind === 'Deployment').spec.template.spec
        .automountServiceAccountToken;
    expect(mounted('mesh')).toBe(true);
    expect(mounted('notification-service')).toBe(false);
  });
});
