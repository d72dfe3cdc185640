import { isBelowSensitive, isRuntimeSocket, isSensitive } from '../hardening/host.ts';
import { UNKNOWN } from '../interpolate.ts';
import { type Mount, mountsOf } from '../mounts.ts';
import type { ComposeProject } from '../project.ts';
import { hinted, type ProjectRule, readinessRule, type ServiceRule, shown } from '../rule.ts';
import type { ComposeService } from '../service.ts';
import { truthOf } from '../value.ts';
import { instancesOf } from './instances.ts';

const isLog = ({ target }: Mount): boolean => /(?:^|[/_.-])logs?(?:[/_.-]|$)/i.test(target);

/** Folders that hold something other than what the application needs later: its code, settings, caches, sockets. */
const isNoData = ({ target, source, kind }: Mount): boolean =>
  /node_modules|vendor\/bundle|\/\.?(?:cache|gradle|m2|npm|venv)\b|\/(?:conf(?:ig)?|etc|ssl|certs?|run|tmp|proc|sys|dev)(?:[/.]|$)|\.(?:conf|cnf|ya?ml|json|ini|xml|properties|env|sh|sql|crt|pem|key|sock)$/i.test(
    target,
  ) ||
  (kind === 'host' && /^\.{0,2}\/?(?:src|app|code|www|public|html)?\/?$/i.test(source)) ||
  (kind === 'host' &&
    source.startsWith('.') &&
    !/data|upload|file|media|storage|report|export|attach|archive|spool|queue|inbox|outbox/i.test(
      `${source} ${target}`,
    ));

const isOfTheHost = (mount: Mount): boolean =>
  isSensitive(mount) || isBelowSensitive(mount) || isRuntimeSocket(mount);

/** The mounts in which a service of the application keeps files that it needs later. */
export const dataMounts = (service: ComposeService, project: ComposeProject): readonly Mount[] =>
  mountsOf(service, project).filter(
    (mount) => mount.kind !== 'temporary' && !isLog(mount) && !isNoData(mount) && !isOfTheHost(mount),
  );

/** Where the application writes files and logs, by what is mounted. */
export const storageRules: readonly ServiceRule[] = [
  readinessRule({
    question: 'local-files',
    field: 'volumes, tmpfs, volumes (driver_opts)',
    read: (service, project) => {
      const mounts = dataMounts(service, project).filter(({ isReadOnly }) => !isReadOnly);
      const local = mounts.find(({ kind }) => kind === 'host' || kind === 'volume');
      if (local)
        return [
          hinted(local.value, 'local-disk', 'A folder on a disk of the host is mounted and can be written.'),
        ];
      if (mounts[0])
        return [hinted(mounts[0].value, 'shared-storage', 'A network share is mounted and can be written.')];
      if (truthOf(service.value('read_only')) !== true) return [];
      const temporary = mountsOf(service, project).find(({ kind }) => kind === 'temporary');
      return temporary &&
        mountsOf(service, project).every(({ kind, isReadOnly }) => kind === 'temporary' || isReadOnly)
        ? [hinted(temporary.value, 'temporary-only', 'The only folders that can be written are in memory.')]
        : [];
    },
  }),
  readinessRule({
    question: 'log-destination',
    field: 'logging, volumes (log folders)',
    read: (service, project) => {
      const log = mountsOf(service, project).find((mount) => isLog(mount) && !mount.isReadOnly);
      const isShipped =
        log?.kind === 'volume' &&
        project.services.some(
          (other) =>
            project.roleOf(other) === 'agent' &&
            mountsOf(other, project).some(({ source }) => source !== '' && source === log.source),
        );
      if (log && isShipped)
        return [
          hinted(log.value, 'shipped-by-agent', 'An agent beside the application reads its folder for logs.'),
        ];
      if (log)
        return [
          hinted(
            log.value,
            'local-files',
            'A folder for logs is mounted, so the application writes files there.',
          ),
        ];
      const driver = service.value('logging', 'driver') ?? service.value('log_driver');
      if (driver?.text === undefined || driver.text === 'none') return [];
      return [
        hinted(
          driver,
          'standard-output',
          'Somebody chose what Docker does with standard output, so the log probably goes there.',
        ),
      ];
    },
  }),
];

/** How many services and instances share the folders that hold data; one finding a volume. */
export const storageAccessRule: ProjectRule = {
  questionnaire: 'application-readiness',
  question: 'storage-access-mode',
  field: 'volumes, deploy.replicas, scale',
  surest: 'hinted',
  read: (project) => {
    const users = new Map<string, { mount: Mount; service: ComposeService }[]>();
    for (const service of project.own)
      for (const mount of dataMounts(service, project))
        if (mount.source !== '' && !mount.source.includes(UNKNOWN))
          users
            .set(mount.source, users.get(mount.source) ?? [])
            .get(mount.source)
            ?.push({ mount, service });
    return [...users].flatMap(([source, all]) => {
      const writing = all.filter(({ mount }) => !mount.isReadOnly);
      const [first] = writing;
      if (!first) return [];
      const writers = new Set(writing.map(({ service }) => service.name)).size;
      const isCopied = writing.some(({ service }) => (instancesOf(service)?.count ?? 1) > 1);
      const about = `${first.mount.kind === 'host' ? 'folder' : 'volume'} "${shown(source)}"`;
      const at = first.mount.value;
      if (writers > 1 || isCopied)
        return [
          { ...hinted(at, 'many-writers', 'Several services or instances mount it and can write.'), about },
        ];
      return all.length > 1
        ? [{ ...hinted(at, 'many-readers', 'One service mounts it to write, and others read-only.'), about }]
        : [{ ...hinted(at, 'one-writer', 'One service mounts it, in one instance.'), about }];
    });
  },
};
