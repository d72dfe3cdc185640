import { entriesOf } from '../../parsing/datum.ts';
import { healthCheckOf } from '../hardening/container.ts';
import { hinted, readinessRule, type ServiceRule, stated } from '../rule.ts';
import type { ComposeService } from '../service.ts';
import { figureOf, secondsOf, truthOf, type Value, valueAt } from '../value.ts';
import { instancesOf } from './instances.ts';

const commandOf = (service: ComposeService): { value: Value; words: string } | undefined => {
  const value = service.value('command') ?? service.value('entrypoint');
  return value ? { value, words: `${service.words('entrypoint')} ${service.words('command')}` } : undefined;
};

/** How the application starts, is watched, stops and is multiplied. */
export const lifeRules: readonly ServiceRule[] = [
  readinessRule({
    question: 'multiple-instances',
    field: 'deploy.replicas, scale',
    surest: 'stated',
    read: (service) => {
      const instances = instancesOf(service);
      if (!instances) return [];
      if (instances.count > 1)
        return [stated(instances.value, 'several-active', 'The file asks for more than one instance.')];
      return instances.count === 1
        ? [
            hinted(
              instances.value,
              'single-untested',
              'The file asks for one instance; whether two were tried has to be asked.',
            ),
          ]
        : [];
    },
  }),
  readinessRule({
    question: 'update-strategy',
    field: 'deploy.update_config',
    read: (service) => {
      const value = service.value('deploy', 'update_config');
      const isCopied =
        (instancesOf(service)?.count ?? 1) > 1 ||
        service.value('deploy', 'update_config', 'order')?.text === 'start-first';
      return value && isCopied && figureOf(service.value('deploy', 'update_config', 'parallelism')) !== 0
        ? [hinted(value, 'rolling', 'Swarm replaces the instances one after another.')]
        : [];
    },
  }),
  readinessRule({
    question: 'termination-handling',
    field: 'stop_grace_period, stop_signal, init',
    read: (service) => {
      const signal = service.value('stop_signal');
      if (signal?.text && /^(?:SIG)?KILL$|^9$/i.test(signal.text))
        return [
          hinted(
            signal,
            'loses-work',
            'The process is killed at once; whether that harms work in progress has to be tried.',
          ),
        ];
      const grace = service.value('stop_grace_period');
      const seconds = secondsOf(grace);
      if (grace && seconds !== undefined && seconds < 3)
        return [
          hinted(
            grace,
            'loses-work',
            'The process has hardly any time to finish; whether that harms work in progress has to be tried.',
          ),
        ];
      const init = service.value('init');
      const shown =
        (grace && seconds !== undefined ? grace : undefined) ?? signal ?? (truthOf(init) ? init : undefined);
      return shown
        ? [
            hinted(
              shown,
              'drains-and-stops',
              'Somebody saw to how the process is told to stop; whether it finishes its work has to be tried.',
            ),
          ]
        : [];
    },
  }),
  readinessRule({
    question: 'health-endpoints',
    field: 'healthcheck',
    read: (service) => {
      const check = healthCheckOf(service);
      return check?.kind === 'on'
        ? [
            hinted(
              check.value,
              'one-check',
              'Docker runs one check of the service; whether the application tells ready from alive has to be asked.',
            ),
          ]
        : [];
    },
  }),
  readinessRule({
    question: 'dependency-readiness',
    field: 'depends_on (condition), command',
    read: (service) => {
      const command = commandOf(service);
      if (command && /wait-for|wait_for|dockerize|wait4x|\bnc -z|until\s|pg_isready/.test(command.words))
        return [
          hinted(
            command.value,
            'waits-and-retries',
            'The command waits for another system before it starts the application.',
          ),
        ];
      const value = service.value('depends_on');
      if (!value) return [];
      const conditions = entriesOf(value.place).flatMap(([, place]) =>
        entriesOf(place).flatMap(([key, condition]) =>
          key === 'condition' ? [valueAt({ file: value.file, place: condition })] : [],
        ),
      );
      const healthy = conditions.find(
        ({ text }) => text === 'service_healthy' || text === 'service_completed_successfully',
      );
      // A start order alone says nothing: what is started first may still not be ready.
      return healthy
        ? [
            hinted(
              healthy,
              'needs-order',
              'It is started only once another service is ready or done; whether it could wait by itself has to be tried.',
            ),
          ]
        : [];
    },
  }),
  readinessRule({
    question: 'scheduled-jobs',
    field: 'command, labels',
    read: (service) => {
      const label = [...service.pairs('labels'), ...service.pairs('deploy', 'labels')].find(([name]) =>
        /^(?:ofelia\.|swarm\.cronjob\.|chadburn\.)/.test(name),
      );
      if (label)
        return [
          hinted(
            label[1],
            'host-cron',
            'A label tells a container that works like cron to start jobs in the service.',
          ),
        ];
      const command = commandOf(service);
      if (!command) return [];
      if (/(?:^|[\s/"';&])(?:crond?|supercronic)(?:\s|$|["';&])/.test(command.words))
        return [hinted(command.value, 'host-cron', 'The service runs cron.')];
      return /celery\b.*\bbeat\b|schedule:(?:work|run)|rq-?scheduler|clockwork/.test(command.words)
        ? [
            hinted(
              command.value,
              'in-process-unguarded',
              'A part of the application keeps the times of its jobs; whether a lock guards it has to be looked up.',
            ),
          ]
        : [];
    },
  }),
  readinessRule({
    question: 'process-model',
    field: 'command, entrypoint',
    read: (service) => {
      const command = commandOf(service);
      if (!command) return [];
      if (/(?:^|\/|\s)(?:sbin\/init|systemd)(?:\s|$)/.test(command.words))
        return [
          hinted(
            command.value,
            'init-system-services',
            'The container starts an init system; which services it starts has to be looked up.',
          ),
        ];
      return /supervisord|s6-svscan|runsvdir|(?:^|\s)foreman\s|(?:^|\s)pm2(?:-runtime)?\s/.test(command.words)
        ? [hinted(command.value, 'several-processes', 'The container starts a supervisor of processes.')]
        : [];
    },
  }),
];
