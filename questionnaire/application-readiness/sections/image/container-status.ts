import { oneOf } from '../../../question.ts';
import { deck } from '../../../source.ts';

/** Asked under Container image in version 1.0, and under Runtime after it, where the questions follow that it makes needless. */
export const containerStatus = oneOf({
  id: 'container-status',
  text: 'How far has the application been put into container images?',
  help: 'Ask the development team or the supplier. "Runs in containers" means that users or testers work with it that way today; an image that someone started once on a laptop counts as "built". If only some parts have an image, answer for the part without one.',
  source: deck('Introduction to container'),
  alwaysApplies: true,
  options: [
    { id: 'runs-in-containers', label: 'It runs in containers today, in test or in production' },
    { id: 'image-built', label: 'An image has been built and started, but nobody works with it yet' },
    { id: 'not-containerised', label: 'There is no image' },
  ],
});
