import { expect, test } from 'vitest';
import { networkPolicy } from '../../../templates/manifests/network-policy.ts';
import { type KubernetesObject, objectsOf } from '../../support/artefacts.ts';
import { readYaml } from '../../support/files-of.ts';
import { containerInputs } from '../../support/starter-inputs.ts';

test.each(Object.entries(containerInputs))(
  'names ports by number, since the network of OpenShift opens all of them for a name: %s',
  (_, input) => {
    const listens = objectsOf(input).flatMap(
      ({ spec }) =>
        spec?.template?.spec?.containers?.[0]?.ports?.map((one: KubernetesObject) => one.containerPort) ?? [],
    );
    const policies = readYaml(networkPolicy.files(input)[0]?.text ?? '') as KubernetesObject[];
    for (const { spec } of policies) {
      const rules: KubernetesObject[] = [...(spec.ingress ?? []), ...(spec.egress ?? [])];
      for (const { port } of rules.flatMap(({ ports }) => ports ?? [])) expect(port).toBeTypeOf('number');
      for (const { from, ports } of (spec.ingress ?? []) as KubernetesObject[])
        if (
          from.some(
            (one: KubernetesObject) =>
              'policy-group.network.openshift.io/ingress' in (one.namespaceSelector?.matchLabels ?? {}),
          )
        )
          for (const { port } of ports) expect(listens).toContain(port);
    }
  },
);
