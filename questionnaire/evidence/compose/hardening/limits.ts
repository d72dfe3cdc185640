import { hardeningRule, hinted, recommended, type ServiceRule, stated, type Verdict } from '../rule.ts';
import type { ComposeService } from '../service.ts';
import { bytesOf, figureOf, type Value } from '../value.ts';

/** The memory limit of a service in bytes, with its value. */
export const memoryLimitOf = (service: ComposeService): Value | undefined =>
  service.value('deploy', 'resources', 'limits', 'memory') ?? service.value('mem_limit');

/** The limit or share of the processor that is chosen for a service. */
export const processorShareOf = (service: ComposeService): Value | undefined =>
  service.value('deploy', 'resources', 'limits', 'cpus') ??
  service.value('cpus') ??
  service.value('cpu_quota') ??
  service.value('cpu_shares');

/** A limit that must be above nothing. */
const limit = (
  question: string,
  field: string,
  limitOf: (service: ComposeService) => Value | undefined,
  figure: (value: Value) => number | undefined,
  what: string,
): ServiceRule =>
  hardeningRule({
    question,
    field,
    read: (service) => {
      const value = limitOf(service);
      if (!value) return 'unset';
      const set = figure(value);
      if (set === undefined) return [];
      const good = set > 0;
      return [
        stated(
          value,
          recommended(good),
          good ? `The service has a ${what}.` : `The value means that the service has no ${what}.`,
        ),
      ];
    },
    unset: () => ({ answer: 'otherwise', because: `Without ${field} a container has no ${what}.` }),
  });

/** Whether Compose takes a text for a restart policy. */
export const isRestart = (text: string): boolean =>
  /^(?:no|false|always|unless-stopped|on-failure(?::\d+)?)$/.test(text);

/** What a container may take, and how often it is started again. */
export const limitRules: readonly ServiceRule[] = [
  limit(
    'memory-is-limited',
    'mem_limit or deploy.resources.limits.memory',
    memoryLimitOf,
    bytesOf,
    'memory limit',
  ),
  limit(
    'processor-share-is-set',
    'cpus, cpu_shares, cpu_quota or deploy.resources.limits.cpus',
    processorShareOf,
    figureOf,
    'share or limit of the processor of its own',
  ),
  limit(
    'processes-are-limited',
    'pids_limit or deploy.resources.limits.pids',
    (service) => service.value('deploy', 'resources', 'limits', 'pids') ?? service.value('pids_limit'),
    figureOf,
    'limit on its number of processes',
  ),
  hardeningRule({
    question: 'ulimits-differ-only-for-a-reason',
    field: 'ulimits',
    read: (service) => {
      const value = service.value('ulimits');
      return value
        ? [
            hinted(
              value,
              'otherwise',
              'The service has ulimits of its own; somebody has to show the measurement or manual behind them.',
            ),
          ]
        : 'unset';
    },
    unset: () => ({
      answer: 'as-recommended',
      because: 'Without ulimits a container keeps the limits that the daemon gives to all.',
    }),
  }),
  hardeningRule({
    question: 'restarts-are-bounded',
    field: 'restart, deploy.restart_policy',
    read: restartVerdicts,
    unset: ({ isSwarm }) =>
      isSwarm
        ? {
            answer: 'otherwise',
            because: 'Without deploy.restart_policy Swarm starts a failed task again without end.',
          }
        : { answer: 'as-recommended', because: 'Without restart Compose does not start a container again.' },
  }),
];

function restartVerdicts(service: ComposeService): readonly Verdict[] | 'unset' {
  const policy = service.value('deploy', 'restart_policy');
  if (policy) {
    const attempts = service.value('deploy', 'restart_policy', 'max_attempts');
    const condition = service.value('deploy', 'restart_policy', 'condition');
    if (condition?.text === 'none')
      return [stated(condition, 'as-recommended', 'A failed task is not started again.')];
    if (!attempts)
      return [
        stated(policy, 'otherwise', 'The restart policy names no max_attempts, so it tries without end.'),
      ];
    const most = figureOf(attempts);
    if (most === undefined) return [];
    const good = most >= 1 && most <= 5;
    const because = good
      ? 'A failed task is started again five times at most.'
      : 'A failed task may be started again more than five times.';
    return [stated(attempts, recommended(good), because)];
  }
  const restart = service.value('restart');
  if (!restart) return 'unset';
  if (restart.text === undefined) return [];
  const [name = '', most] = restart.text.split(':');
  if (!isRestart(restart.text)) return [];
  if (name === 'no' || name === 'false')
    return [stated(restart, 'as-recommended', 'The container is not started again.')];
  const good = name === 'on-failure' && most !== undefined && Number(most) >= 1 && Number(most) <= 5;
  return [
    stated(
      restart,
      recommended(good),
      good
        ? 'The container is started again five times at most.'
        : 'The container is started again without end or more than five times.',
    ),
  ];
}
