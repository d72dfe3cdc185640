import { deck, kubernetes } from '../../questionnaire/source.ts';
import { criterion, fail, partial, pass } from '../criterion.ts';

/** Whether dates and Chinese text stay right on another machine. */
export const timeAndCharactersTravel = criterion({
  id: 'time-and-characters-travel',
  since: '1.1',
  title: 'Time zone, locale and characters come with the application',
  category: 'runtime',
  weight: 2,
  why: 'A container starts with UTC, a bare locale and hardly any font. Deadlines then fall eight hours off, sorting changes, and names with rare characters print as boxes: errors that no health check notices.',
  fix: 'Set TZ and the character set in the Containerfile or the deployment, put fonts and conversion tables into the image, convert Big5 and HKSCS data to Unicode, and compare a printed page with rare names.',
  effort: 'M',
  owner: 'department',
  sources: [
    deck('Introduction to container'),
    deck('Docker container and Dockerfile'),
    kubernetes(
      'Define Environment Variables for a Container',
      'tasks/inject-data-application/define-environment-variable-container/',
    ),
  ],
  reads: ['time-and-characters'],
  assess: (answers) =>
    ({
      'own-settings': pass,
      'settings-of-the-machine': partial(75),
      'additions-to-the-machine': fail,
    })[answers['time-and-characters']],
  examples: [
    { answers: { 'time-and-characters': 'own-settings' }, judgement: pass },
    { answers: { 'time-and-characters': 'settings-of-the-machine' }, judgement: partial(75) },
    { answers: { 'time-and-characters': 'additions-to-the-machine' }, judgement: fail },
  ],
});
