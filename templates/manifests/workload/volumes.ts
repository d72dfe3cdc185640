import type { Situation } from '../situation/situation.ts';
import { blocks, yaml } from '../yaml/yaml.ts';
import type { Group } from './labels.ts';
import { podsSpeakTls } from './ports.ts';

/** One volume of the pod: where it is mounted, and what it is; both empty where it is not needed. */
interface Volume {
  readonly mount: string;
  /** `''` where the workload brings the volume itself. */
  readonly volume: string;
}

/** How the pods open the claim; several pods on several nodes need ReadWriteMany. */
export const accessModeOf = ({ said, instances }: Situation): 'ReadWriteOnce' | 'ReadWriteMany' =>
  instances === 'several' ||
  (instances === 'one-for-now' && said('storage-access-mode', 'many-readers', 'many-writers'))
    ? 'ReadWriteMany'
    : 'ReadWriteOnce';

/** True when a volume can be open on one node only, so that the old pod has to go before the new one comes. */
export const volumeIsExclusive = (situation: Situation): boolean =>
  situation.advised('persistent-volume-claim') && accessModeOf(situation) === 'ReadWriteOnce';

/** `volumeMounts` of the main container. */
export const volumeMounts = (situation: Situation, group: Group): string =>
  listed(
    'volumeMounts',
    volumesOf(situation, group).map(({ mount }) => mount),
  );

/** `volumes` of the pod. */
export const volumes = (situation: Situation, group: Group): string =>
  listed(
    'volumes',
    volumesOf(situation, group).map(({ volume }) => volume),
  );

function listed(key: string, items: readonly string[]): string {
  const block = blocks(...items);
  return block === ''
    ? ''
    : yaml`
        ${key}:
        ${block}
      `;
}

function volumesOf(situation: Situation, group: Group): readonly Volume[] {
  const { said, advised } = situation;
  const writes = !said('root-filesystem', 'never-written') || advised('empty-dir');
  const logs = said('log-destination', 'shipped-by-agent', 'local-files', 'host-log-only');
  return [
    ...(writes ? [temporary] : []),
    ...(said('root-filesystem', 'known-paths') ? [work] : []),
    ...(logs ? [log] : []),
    ...(advised('persistent-volume-claim') && opensData(situation, group) ? [data(situation)] : []),
    ...(group.component === 'server' && podsSpeakTls(situation) ? [certificate(group)] : []),
  ];
}

const opensData = (situation: Situation, { component }: Group): boolean =>
  component !== 'job' ||
  situation.workload === 'job' ||
  situation.workload === 'cron-job' ||
  accessModeOf(situation) === 'ReadWriteMany';

const scratch = (name: string, mount: string): Volume => ({
  mount,
  volume: yaml`
    - name: ${name}
      emptyDir:
        sizeLimit: 512Mi
  `,
});

const temporary = scratch(
  'tmp',
  yaml`
    # Temporary files, lost with the pod. [root-filesystem-is-read-only]
    - name: tmp
      mountPath: /tmp
  `,
);

const work = scratch(
  'work',
  yaml`
    # The other folders that it writes, lost with the pod. [root-filesystem-is-read-only]
    - name: work
      # CHANGE-ME: the path, unless it is this one of the Containerfile; one mount and one volume for each folder.
      mountPath: /opt/app/work
  `,
);

const log = scratch(
  'log',
  yaml`
    # Until the log goes to standard output, its files need a place; nobody collects them here. [logs-go-to-standard-output]
    - name: log
      # CHANGE-ME: the folder of the log files; remove mount and volume once the logging configuration names the console.
      mountPath: /var/log/CHANGE-ME
  `,
);

const data = ({ name, workload }: Situation): Volume => ({
  mount: yaml`
    # Files that outlive the pod. [files-outlive-the-pod]
    - name: data
      # CHANGE-ME: the folder of those files, as the configuration of the application names it.
      mountPath: /var/lib/CHANGE-ME
  `,
  volume:
    workload === 'stateful-set'
      ? ''
      : yaml`
          - name: data
            persistentVolumeClaim:
              claimName: ${name}-data
        `,
});

const certificate = ({ name }: Group): Volume => ({
  mount: yaml`
    # Certificate and key, which the platform makes for the Service. [traffic-is-encrypted]
    - name: tls
      # CHANGE-ME: the folder from which the program reads tls.crt and tls.key.
      mountPath: /etc/tls/CHANGE-ME
      readOnly: true
  `,
  volume: yaml`
    - name: tls
      secret:
        secretName: ${name}-tls
  `,
});
