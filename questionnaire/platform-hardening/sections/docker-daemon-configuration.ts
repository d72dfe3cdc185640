import type { Table } from '../table.ts';
import { isolation } from './docker-daemon-configuration/isolation.ts';
import { networkAndStorage } from './docker-daemon-configuration/network-and-storage.ts';
import { running } from './docker-daemon-configuration/running.ts';

/** The settings of the Docker daemon: the keys of daemon.json, or the options of dockerd. */
export const dockerDaemonConfiguration: Table = {
  id: 'docker-daemon-configuration',
  title: 'Docker daemon',
  intro: 'Shows what the daemon allows to every container, unless a container says otherwise.',
  heading: 'Docker Daemon Configuration',
  entries: [...networkAndStorage, ...isolation, ...running],
};
