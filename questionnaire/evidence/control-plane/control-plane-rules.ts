import { apiServerAccess } from './api-server-access.ts';
import { apiServerAdmission } from './api-server-admission.ts';
import { apiServerCertificates } from './api-server-certificates.ts';
import { apiServerRecords } from './api-server-records.ts';
import { controllerManagerAndScheduler } from './controller-manager-and-scheduler.ts';
import { etcd } from './etcd.ts';
import type { Rule } from './rule.ts';

/** Every question that the flags of one component answer. */
export const controlPlaneRules: readonly Rule[] = [
  ...apiServerAccess,
  ...apiServerAdmission,
  ...apiServerRecords,
  ...apiServerCertificates,
  ...controllerManagerAndScheduler,
  ...etcd,
];
