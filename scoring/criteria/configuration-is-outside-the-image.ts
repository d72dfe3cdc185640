import { deck, kubernetes, twelveFactor } from '../../questionnaire/source.ts';
import { criterion, fail, partial, pass } from '../criterion.ts';

/** Whether one image serves every environment. */
export const configurationIsOutsideTheImage = criterion({
  id: 'configuration-is-outside-the-image',
  title: 'What differs between environments is kept outside the image',
  category: 'operation',
  weight: 4,
  why: 'The image that passed its tests is the one that should go into production. With settings inside, each environment has its own image, and every change of an address is a new build.',
  fix: 'List the settings that differ, read them from environment variables or from one mounted folder, and keep them in a ConfigMap for each environment.',
  effort: 'M',
  owner: 'department',
  sources: [
    deck('Kubernetes objects and basic kubectl commands'),
    kubernetes('ConfigMaps', 'concepts/configuration/configmap/'),
    twelveFactor('III. Config', 'config'),
  ],
  reads: ['configuration-source'],
  assess: (answers) =>
    ({
      'environment-or-mounted': pass,
      'files-in-package': partial(50),
      'in-database': partial(50),
      'in-code': fail,
    })[answers['configuration-source']],
  examples: [
    { answers: { 'configuration-source': 'environment-or-mounted' }, judgement: pass },
    { answers: { 'configuration-source': 'files-in-package' }, judgement: partial(50) },
    { answers: { 'configuration-source': 'in-database' }, judgement: partial(50) },
    { answers: { 'configuration-source': 'in-code' }, judgement: fail },
  ],
});
