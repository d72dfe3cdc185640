import type { Situation } from './situation/situation.ts';
import { deploymentDocument } from './workload/deployment-document.ts';
import { nextGroup } from './workload/labels.ts';
import { podServes, servingServes } from './workload/pod-template.ts';
import { releaseOf } from './workload/release.ts';
import { serviceDocument } from './workload/service-document.ts';
import { manifest } from './yaml/manifest.ts';
import { blocks, documents } from './yaml/yaml.ts';

/** The next version beside the running one, for a release in shares (canary) or by one switch (blue/green). */
export const nextRelease = manifest({
  id: 'next-release',
  title: 'Deployment and Service of the next release',
  serves: [
    ...podServes,
    ...servingServes,
    'releases-are-tried-beside-the-old',
    'release-can-be-taken-back',
    'several-instances-serve',
    'instances-run-apart',
    'updates-keep-serving',
    'maintenance-can-take-an-instance',
    'addresses-are-names',
    'services-prove-their-identity',
  ],
  text: (situation) => {
    const release = releaseOf(situation);
    if (!release) return '';
    const group = nextGroup(situation);
    return documents(
      blocks(howTo(situation, release), deploymentDocument(situation, group, false)),
      serviceDocument(situation, group),
    );
  },
});

function howTo({ name, mesh }: Situation, release: 'canary' | 'blue-green'): string {
  const weights = mesh === 'openshift-service-mesh' ? 'the VirtualService' : `the Route ${name}`;
  return blocks(
    release === 'canary'
      ? `# Canary: apply this file with the new digest, and lead 10, 25, 50 and 100 % to it by the weights in ${weights}. [releases-are-tried-beside-the-old]`
      : `# Blue/green: apply this file with the new digest, test it by its Service, and swap the weights in ${weights}. [releases-are-tried-beside-the-old]`,
    '# Change the weights in its file and apply that, for each release applies it again. The way back is the old weights. Once all is well, release the same digest, lead back, and delete this one. [release-can-be-taken-back]',
  );
}
