import type { Situation } from '../situation/situation.ts';
import { blocks, yaml } from '../yaml/yaml.ts';
import type { Group } from './labels.ts';
import { podTemplate } from './pod-template.ts';

/** Ids of the criteria that every `spec` of a Job serves, beside those of its pods. */
export const jobServes = ['interrupted-jobs-can-be-repeated', 'jobs-run-once'] as const;

/** The `spec` of a Job: one pod at a time, started again only where that does no harm. */
export const jobSpec = (situation: Situation, group: Group): string => yaml`
  ${repetition(situation)}
  # CHANGE-ME: the longest time in seconds that a run may take; after it the run is ended and counts as failed.
  activeDeadlineSeconds: 14400
  # The pod and its log stay for a day. [interrupted-jobs-can-be-repeated]
  ttlSecondsAfterFinished: 86400
  template:
    ${podTemplate(situation, group)}
`;

function repetition({ known }: Situation): string {
  switch (known('job-interruption')) {
    case 'repeated-in-time':
      return blocks(
        '# A run that is cut off is started again, twice at most. [interrupted-jobs-can-be-repeated]',
        'backoffLimit: 2',
      );
    case 'repeated-too-late':
      return blocks(
        '# A second run would end too late, but is better than none; split the work into steps. [interrupted-jobs-can-be-repeated]',
        'backoffLimit: 1',
      );
    case 'repaired-by-hand':
      return blocks(
        '# Never again by itself: somebody has to repair data first. [interrupted-jobs-can-be-repeated]',
        'backoffLimit: 0',
      );
    default:
      return blocks(
        '# Never again by itself, as long as it is not known that a second run does no harm. [interrupted-jobs-can-be-repeated]',
        '# CHANGE-ME: 1 or more, once a run was cut off in a test and started again.',
        'backoffLimit: 0',
      );
  }
}
