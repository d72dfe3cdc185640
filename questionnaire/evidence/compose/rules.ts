import { containerRules, platformKindRule } from './hardening/container.ts';
import { hostRules } from './hardening/host.ts';
import { hostPortRules } from './hardening/host-ports.ts';
import { kernelRules } from './hardening/kernel.ts';
import { limitRules } from './hardening/limits.ts';
import { namespaceRules } from './hardening/namespaces.ts';
import { companionRules } from './readiness/companions.ts';
import { databaseAddressRules, databaseKindRule, databasePlaceRule } from './readiness/databases.ts';
import { deliveryRules } from './readiness/delivery.ts';
import { environmentRules } from './readiness/environment.ts';
import { isolationRules } from './readiness/isolation.ts';
import { lifeRules } from './readiness/life.ts';
import { containerStatusRule, serviceCountRule } from './readiness/parts.ts';
import { inboundRule, reachRules } from './readiness/reach.ts';
import { definedSecretsRule, secretRules } from './readiness/secrets.ts';
import { storageAccessRule, storageRules } from './readiness/storage.ts';
import type { ProjectRule, ServiceRule } from './rule.ts';

/** What each service says: those on hardening are asked of all, those on readiness of the application's own. */
export const serviceRules: readonly ServiceRule[] = [
  ...kernelRules,
  ...namespaceRules,
  ...limitRules,
  ...hostRules,
  ...hostPortRules,
  ...containerRules,
  ...isolationRules,
  ...reachRules,
  ...secretRules,
  ...environmentRules,
  ...databaseAddressRules,
  ...storageRules,
  ...lifeRules,
  ...deliveryRules,
];

/** What a project says as a whole. */
export const projectRules: readonly ProjectRule[] = [
  platformKindRule,
  containerStatusRule,
  serviceCountRule,
  inboundRule,
  definedSecretsRule,
  databaseKindRule,
  databasePlaceRule,
  storageAccessRule,
  ...companionRules,
];
