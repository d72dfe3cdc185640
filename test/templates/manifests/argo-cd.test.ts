import { expect, test } from 'vitest';
import { argoCd } from '../../../templates/manifests/argo-cd.ts';
import { filesOf, yamlOf } from '../../support/files-of.ts';
import { containerInputs, counterWith, pipelineChoices, withPipeline } from '../../support/starter-inputs.ts';

const path = 'pipeline/argo-cd-application.yaml';

test('is made where Argo CD is advised, as the pipeline or beside one', () => {
  const having = (beside: boolean) =>
    pipelineChoices.filter(
      (choice) => argoCd.files(withPipeline(counterWith({}), choice, beside)).length > 0,
    );
  expect(having(false)).toEqual(['argo']);
  expect(having(true)).toEqual([...pipelineChoices]);
});

test.each(Object.entries(containerInputs))(
  'follows the folder of the manifests, without the Secret: %s',
  (_, given) => {
    const input = withPipeline(given, 'argo');
    const [application] = yamlOf(input, path);
    const { source, destination, syncPolicy, project } = application.spec;
    expect([source.path, source.repoURL, destination.namespace, project]).toEqual([
      'openshift',
      'CHANGE-ME',
      'CHANGE-ME',
      'CHANGE-ME',
    ]);
    expect(syncPolicy.automated).toEqual({ selfHeal: true, prune: false });
    const excluded = /^\{([\w,-]+)\}\.yaml$/.exec(source.directory.exclude)?.[1]?.split(',');
    expect(excluded).toEqual(['secret', 'next-release', 'job']);
  },
);

test('there, the pipeline has no way into the cluster', () => {
  const files = filesOf(withPipeline(counterWith({}), 'jenkins', true));
  expect(files.has('delivery/deploy.sh')).toBe(false);
  expect(files.has('delivery/propose-release.sh')).toBe(true);
  expect([...files.values()].slice(1).join('\n')).not.toMatch(/KUBECONFIG'|oc --namespace/);
});
