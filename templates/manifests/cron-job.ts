import type { Situation } from './situation/situation.ts';
import { beginning } from './workload/beginning.ts';
import { jobServes, jobSpec } from './workload/job-spec.ts';
import { type Group, groupLabels } from './workload/labels.ts';
import { podServes } from './workload/pod-template.ts';
import { manifest } from './yaml/manifest.ts';
import { blocks, yaml } from './yaml/yaml.ts';

/** A scheduled job that the cluster starts by the clock: the whole application, or what ran beside it. */
export const cronJob = manifest({
  id: 'cron-job',
  title: 'CronJob',
  serves: [...podServes, ...jobServes, 'release-unit-fits-the-need'],
  text: (situation) => {
    const whole = situation.workload === 'cron-job';
    if (!whole && !situation.advised('cron-job-beside')) return '';
    const group: Group = { name: whole ? situation.name : `${situation.name}-job`, component: 'job' };
    return blocks(
      whole && beginning(situation),
      yaml`
        # One file for one job: repeat it for each, under a name that says what the job does. [jobs-run-once]
        ${cameFrom(situation)}
        apiVersion: batch/v1
        kind: CronJob
        metadata:
          name: ${group.name}
          labels:
            ${groupLabels(situation, group)}
        spec:
          # CHANGE-ME: minute, hour, day, month and weekday, as in the crontab or the timer of today.
          schedule: "0 1 * * *"
          timeZone: Asia/Hong_Kong
          # No second run starts beside one that still works. [jobs-run-once]
          concurrencyPolicy: Forbid
          # A start that was missed is made up for within ten minutes, or left out.
          startingDeadlineSeconds: 600
          # How the last runs ended can be seen for a while. [interrupted-jobs-can-be-repeated]
          successfulJobsHistoryLimit: 3
          failedJobsHistoryLimit: 3
          jobTemplate:
            spec:
              ${jobSpec(situation, group)}
      `,
    );
  },
});

function cameFrom({ said, workload }: Situation): string {
  if (workload === 'cron-job') return '';
  return said('scheduled-jobs', 'in-process-unguarded')
    ? '# Switch the timer in the application off, or the job runs in each pod as well. [jobs-run-once]'
    : '# It takes the place of cron or the task scheduler of the host, which a pod does not have. [jobs-run-once]';
}
