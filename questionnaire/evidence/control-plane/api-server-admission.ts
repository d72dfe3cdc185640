import type { Rule } from './rule.ts';
import { admission, plugin } from './rules.ts';

const eventRate: Rule['judge'] = (flags) => {
  const { isOn, by } = admission(flags, 'EventRateLimit', false);
  if (!isOn)
    return by
      ? { isRecommended: false, by, because: `The flag --${by} does not list EventRateLimit.` }
      : { isRecommended: false, because: 'No flag names EventRateLimit, and it is off by default.' };
  const limits = 'admission-control-config-file';
  return flags.has(limits)
    ? {
        isRecommended: true,
        by: by ?? limits,
        isHint: true,
        because: `EventRateLimit is on, and --${limits} names a file; whether its limits stand there does not show here.`,
      }
    : {
        isRecommended: false,
        by: by ?? limits,
        because: `EventRateLimit is on without limits, since no --${limits} names a file with them.`,
      };
};

const denial: Rule['judge'] = (flags, { minor }) => {
  const own = admission(flags, 'SecurityContextDeny', false);
  if (own.isOn && own.by)
    return { isRecommended: true, by: own.by, because: `The flag --${own.by} lists SecurityContextDeny.` };
  const policy = admission(flags, 'PodSecurityPolicy', false);
  if (policy.isOn && policy.by)
    return {
      isRecommended: true,
      by: policy.by,
      because: `The flag --${policy.by} lists PodSecurityPolicy, which takes its place.`,
    };
  return lacks('SecurityContextDeny', own.by, minor, 30);
};

const policy: Rule['judge'] = (flags, { minor }) => {
  const { isOn, by } = admission(flags, 'PodSecurityPolicy', false);
  return isOn && by
    ? { isRecommended: true, by, because: `The flag --${by} lists PodSecurityPolicy.` }
    : lacks('PodSecurityPolicy', by, minor, 25);
};

/** A plugin that is not on, in a version that has it or whose number does not show. */
const lacks = (name: string, by: string | undefined, minor: number | undefined, gone: number) => ({
  isRecommended: false,
  ...(by ? { by } : {}),
  ...(minor === undefined ? ({ isHint: true } as const) : {}),
  because:
    minor === undefined
      ? `No flag lists ${name}, and it is off by default; Kubernetes 1.${gone} and later no longer have it, and the version does not show.`
      : `No flag lists ${name}, and it is off by default.`,
});

/** Which admission plugins look at a request before it is stored. */
export const apiServerAdmission: readonly Rule[] = [
  plugin('EventRateLimit', 'event-rate-is-limited', true, false, {
    judge: eventRate,
    unseen: 'whether limits stand in its configuration does not show here',
  }),
  plugin('AlwaysAdmit', 'admission-does-not-admit-everything', false, false),
  plugin('AlwaysPullImages', 'private-images-need-credentials-at-each-start', true, false),
  plugin('SecurityContextDeny', 'privileged-pod-settings-are-denied', true, false, {
    judge: denial,
    goneInMinor: 30,
  }),
  plugin('ServiceAccount', 'pods-run-under-a-service-account', true, true),
  plugin('NamespaceLifecycle', 'namespaces-that-end-take-no-new-objects', true, true),
  plugin('PodSecurityPolicy', 'pod-security-policy-judges-pods', true, false, {
    judge: policy,
    goneInMinor: 25,
  }),
  plugin('NodeRestriction', 'kubelets-change-only-their-own-node', true, false),
];
