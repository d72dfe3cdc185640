import type { Table } from '../table.ts';
import { confinement } from './container-runtime/confinement.ts';
import { limits } from './container-runtime/limits.ts';
import { operation } from './container-runtime/operation.ts';
import { sharing } from './container-runtime/sharing.ts';

/** How containers are started: the options of docker run and Compose, and the security context of pods. */
export const containerRuntime: Table = {
  id: 'container-runtime',
  title: 'Container runtime',
  intro: 'Shows what a container could reach and use up if somebody took it over.',
  heading: 'Container Runtime Configuration',
  entries: [...confinement, ...sharing, ...limits, ...operation],
};
