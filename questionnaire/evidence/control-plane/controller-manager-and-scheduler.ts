import type { Component } from '../../platform-hardening/control-plane.ts';
import { at, booleanOf } from '../parsing/datum.ts';
import { lastOf, membersOf, truthOf } from './flags.ts';
import type { Rule } from './rule.ts';
import { notSent, pathRule, ruleOn, truth, unexpected } from './rules.ts';

const manager = 'kube-controller-manager';
const scheduler = 'kube-scheduler';
const gate = 'RotateKubeletServerCertificate';

const profiling = truth('profiling', false, {
  isRecommended: false,
  because: 'The flag --profiling is absent, and its default is true.',
});

const localHost = (component: Component, question: string): Rule =>
  ruleOn(component, 'bind-address', question, (flags) => {
    const by = 'bind-address';
    const value = lastOf(flags, by);
    if (value === undefined)
      return {
        isRecommended: false,
        because: 'The flag --bind-address is absent, and its default is every address of the node.',
      };
    if (value === '' || /[$({]/.test(value)) return unexpected(by);
    const isLocal = ['127.0.0.1', '::1', 'localhost'].includes(value);
    const because = `The flag --bind-address is ${isLocal ? 'the local host' : 'another address than 127.0.0.1'}.`;
    return { isRecommended: isLocal, by, because };
  });

const gateRule: Rule = {
  component: manager,
  question: 'kubelet-serving-certificates-are-renewed',
  name: gate,
  isSet: (flags) => flags.has('feature-gates'),
  judge: (flags) => {
    const by = 'feature-gates';
    const setting = membersOf(flags, by).findLast((one) => one.startsWith(`${gate}=`));
    if (setting === undefined)
      return {
        isRecommended: true,
        because: `No flag turns the feature gate ${gate} off, and it is on by default.`,
      };
    const set = truthOf(setting.slice(gate.length + 1));
    return set === undefined
      ? unexpected(by)
      : { isRecommended: set, by, because: `The flag --feature-gates turns ${gate} ${set ? 'on' : 'off'}.` };
  },
};

const threshold: Rule['judge'] = (flags) => {
  const by = 'terminated-pod-gc-threshold';
  const value = lastOf(flags, by);
  if (value === undefined)
    return {
      isRecommended: false,
      because: `The flag --${by} is absent, and its default of 12500 is too late for most clusters.`,
    };
  if (!/^-?\d{1,9}$/.test(value)) return unexpected(by);
  const pods = Number(value);
  if (pods <= 0)
    return {
      isRecommended: false,
      by,
      because: `The flag --${by} is ${pods}, so finished pods are never cleared away.`,
    };
  return pods === 12500
    ? {
        isRecommended: true,
        by,
        isHint: true,
        because: `The flag --${by} is 12500, which is also its default; whether somebody chose it does not show.`,
      }
    : { isRecommended: true, by, because: `The flag --${by} is set to ${pods}.` };
};

const schedulerProfiling: Rule['judge'] = (flags, around) => {
  const by = 'config';
  if (!flags.has(by)) return profiling(flags, around);
  const [configuration] = around.companions.get('KubeSchedulerConfiguration') ?? [];
  if (!configuration) return notSent(by, 'KubeSchedulerConfiguration');
  const isOn = booleanOf(at(configuration, 'enableProfiling')) ?? true;
  const because = `The KubeSchedulerConfiguration that came with it leaves profiling ${isOn ? 'on' : 'off'}; the flag --profiling has no effect beside it.`;
  return { isRecommended: !isOn, by, because };
};

/** The settings of the controller manager and the scheduler. */
export const controllerManagerAndScheduler: readonly Rule[] = [
  ruleOn(manager, 'profiling', 'controller-manager-profiling-is-off', profiling),
  ruleOn(
    manager,
    'use-service-account-credentials',
    'each-controller-has-its-own-account',
    truth('use-service-account-credentials', true, {
      isRecommended: false,
      because: 'The flag --use-service-account-credentials is absent, and its default is false.',
    }),
  ),
  gateRule,
  localHost(manager, 'controller-manager-listens-on-the-local-host'),
  ruleOn(manager, 'terminated-pod-gc-threshold', 'finished-pods-are-cleared-away', threshold),
  pathRule(
    manager,
    'service-account-private-key-file',
    'service-account-tokens-are-signed-with-a-kept-key',
    'no key is named that tokens are signed with',
    'that only root reads the key, and nothing else uses it, does not show here',
  ),
  pathRule(
    manager,
    'root-ca-file',
    'pods-can-verify-the-api-server',
    'pods get no CA with their tokens',
    'that it is the CA of the API server does not show here',
  ),
  ruleOn(scheduler, 'profiling', 'scheduler-profiling-is-off', schedulerProfiling),
  localHost(scheduler, 'scheduler-listens-on-the-local-host'),
];
