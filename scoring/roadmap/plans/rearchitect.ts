import { intoContainers } from './containers.ts';

/** Split into services: the work is to split along the business, one service at a time, and to be able to stop. */
export const rearchitect = intoContainers([
  {
    id: 'slice-by-domain',
    phase: 'assess',
    title: 'Draw the business domains, their data and their owners, and choose the first service',
    effort: 'M',
    because: 'Services that are cut along screens or tables have to be changed together for ever.',
  },
  {
    id: 'route-before-monolith',
    phase: 'prepare',
    title: 'Put a routing layer before the present system, so that single addresses can be taken over',
    effort: 'M',
    dependsOn: ['slice-by-domain'],
    because: 'The old system is replaced around its edges while it serves, not at one date.',
  },
  {
    id: 'agree-contracts',
    phase: 'prepare',
    title: 'Agree the contract and the events of each service before it is written',
    effort: 'M',
    dependsOn: ['slice-by-domain', 'fix-contract-is-versioned'],
    because: 'Teams can only release apart when the contract, not the code, is what they share.',
  },
  {
    id: 'split-data',
    phase: 'containerise',
    title: 'Give the first service its own data, and reconcile it with the old tables until they are dropped',
    effort: 'L',
    dependsOn: ['agree-contracts', 'fix-database-has-one-owner'],
    because: 'Two services on one table are one service with a network in it.',
  },
  {
    id: 'extract-first-service',
    phase: 'containerise',
    title: 'Extract the first service with its own build, image and deployment',
    effort: 'L',
    dependsOn: ['route-before-monolith', 'split-data', 'fix-delivery-is-automated'],
    because: 'One service in use shows whether team, pipeline and cut are right.',
  },
  {
    id: 'decide-next-service',
    phase: 'operate',
    title: 'Decide after each service whether the next is worth it, and repeat from its contract',
    effort: 'S',
    dependsOn: ['watch-first-cycle'],
    because: 'A split that stops after the parts with a need of their own is a good end, not a failure.',
  },
]);
