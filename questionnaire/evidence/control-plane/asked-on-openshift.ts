import { hardeningTables } from '../../platform-hardening/index.ts';

const asked = new Set(
  hardeningTables
    .flatMap(({ entries }) => entries)
    .filter(({ platforms }) => platforms.includes('openshift-4'))
    .map(({ id }) => id),
);

/** Whether a row of the tables applies on OpenShift 4. */
export const askedOnOpenshift = (question: string): boolean => asked.has(question);
