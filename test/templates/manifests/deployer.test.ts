import { expect, test } from 'vitest';
import type { ArtefactInput } from '../../../templates/manifests/artefact.ts';
import { type KubernetesObject, objectsOf } from '../../support/artefacts.ts';
import { yamlOf } from '../../support/files-of.ts';
import { modelFaults } from '../../support/kubernetes-models.ts';
import { faultsOf, schemasAreThere } from '../../support/kubernetes-schemas.ts';
import { containerInputs, withPipeline } from '../../support/starter-inputs.ts';

const documentsOf = (input: ArtefactInput) =>
  yamlOf(withPipeline(input, 'jenkins'), 'pipeline/deployer.yaml');

const rulesOf = (input: ArtefactInput): readonly KubernetesObject[] =>
  documentsOf(input).find(({ kind }) => kind === 'Role').rules;

const plural = (kind: string): string => {
  const name = kind.toLowerCase();
  return /[^aeiou]y$/.test(name) ? `${name.slice(0, -1)}ies` : `${name}s`;
};

test.each(Object.entries(containerInputs))('may apply every manifest but the Secret: %s', (_, input) => {
  const rules = rulesOf(input);
  for (const { apiVersion, kind } of objectsOf(input)) {
    const [, group = ''] = String(apiVersion).split('/').reverse();
    const allowed = rules.some(
      ({ apiGroups, resources, verbs }) =>
        apiGroups.includes(group) &&
        resources.includes(plural(kind)) &&
        ['get', 'create', 'patch'].every((verb) => verbs.includes(verb)),
    );
    expect(allowed, `${apiVersion} ${kind}`).toBe(kind !== 'Secret');
  }
});

test('may neither read a secret, nor enter a pod, nor give rights, nor delete', () => {
  const [input] = Object.values(containerInputs) as [ArtefactInput];
  for (const { apiGroups, resources, verbs } of rulesOf(input)) {
    expect([...resources, ...verbs, ...apiGroups].join()).not.toMatch(
      /\*|secrets|exec|attach|portforward|roles|rolebindings|delete|impersonate|escalate|bind\b/,
    );
  }
});

test('its binding joins its account and its role', () => {
  for (const input of Object.values(containerInputs)) {
    const [account, role, binding] = documentsOf(input);
    expect([account.kind, role.kind, binding.kind]).toEqual(['ServiceAccount', 'Role', 'RoleBinding']);
    expect(binding.roleRef.name).toBe(role.metadata.name);
    expect(binding.subjects).toEqual([{ kind: 'ServiceAccount', name: account.metadata.name }]);
    for (const object of [account, role, binding]) {
      expect(modelFaults(object)).toEqual([]);
      if (schemasAreThere) expect(faultsOf(object)).toEqual([]);
    }
  }
});
