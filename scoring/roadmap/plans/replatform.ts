import { intoContainers } from './containers.ts';

/** Into containers as it is: the work is to prove that nothing changed, and to own what stays weak. */
export const replatform = intoContainers([
  {
    id: 'freeze-functions',
    phase: 'assess',
    title: 'Agree that the move brings no new function',
    effort: 'S',
    because: 'When program and platform change together, no fault can be put down to one of them.',
  },
  {
    id: 'compare-with-server',
    phase: 'containerise',
    title: 'Compare image and server: versions, settings, fonts, locale, time zone, scheduled jobs',
    effort: 'S',
    dependsOn: ['fix-image-exists'],
    when: { question: 'container-status', is: ['not-containerised', 'image-built'] },
    because: 'The program stays the same, so what differs between server and image is what will fail.',
  },
  {
    id: 'accept-weak-points',
    phase: 'secure-and-approve',
    title: 'Have the weak points that stay accepted in writing, each with an end date',
    effort: 'S',
    because: 'The code is not changed for the move, so what it does badly in containers goes along.',
  },
]);
