import { beginning } from './workload/beginning.ts';
import { jobServes, jobSpec } from './workload/job-spec.ts';
import { groupLabels, mainGroup } from './workload/labels.ts';
import { podServes } from './workload/pod-template.ts';
import { manifest } from './yaml/manifest.ts';
import { blocks, yaml } from './yaml/yaml.ts';

/** One run of an application that only works through jobs, started by a scheduler outside the cluster. */
export const job = manifest({
  id: 'job',
  title: 'Job',
  serves: [...podServes, ...jobServes, 'release-unit-fits-the-need'],
  text: (situation) =>
    situation.workload === 'job'
      ? blocks(
          beginning(situation),
          yaml`
            # The scheduler starts each run by oc create -f and reads how it ended by oc wait. [jobs-run-once]
            apiVersion: batch/v1
            kind: Job
            metadata:
              # Each run gets a name of its own that begins like this.
              generateName: ${situation.name}-
              labels:
                ${groupLabels(situation, mainGroup(situation))}
            spec:
              ${jobSpec(situation, mainGroup(situation))}
          `,
        )
      : '',
});
