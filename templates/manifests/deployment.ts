import { beginning } from './workload/beginning.ts';
import { deploymentDocument } from './workload/deployment-document.ts';
import { mainGroup } from './workload/labels.ts';
import { podServes, servingServes } from './workload/pod-template.ts';
import { manifest } from './yaml/manifest.ts';
import { blocks } from './yaml/yaml.ts';

/** The pods of an application that serves calls or messages, and how they are replaced. */
export const deployment = manifest({
  id: 'deployment',
  title: 'Deployment',
  serves: [
    ...podServes,
    ...servingServes,
    'several-instances-serve',
    'instances-run-apart',
    'updates-keep-serving',
    'release-can-be-taken-back',
    'maintenance-can-take-an-instance',
    'session-state-is-external',
    'services-prove-their-identity',
    'release-unit-fits-the-need',
  ],
  text: (situation) =>
    situation.workload === 'deployment'
      ? blocks(
          beginning(situation),
          deploymentDocument(situation, mainGroup(situation), situation.advised('horizontal-pod-autoscaler')),
        )
      : '',
});
