import { cisDocker, deck } from '../../questionnaire/source.ts';
import { criterion, fail, partial, pass } from '../criterion.ts';

const practices = [
  'copy-not-add',
  'multi-stage',
  'update-with-install',
  'verified-packages',
  'expose-and-label',
] as const;

/** Whether the build file brings in only checked content that the application needs. */
export const containerfileIsLeanAndVerified = criterion({
  id: 'containerfile-is-lean-and-verified',
  title: 'The Containerfile brings in only checked content that the application needs',
  category: 'image',
  weight: 2,
  why: 'Build tools, unchecked packages and stale package lists end up in production as attack surface and scan findings. Without EXPOSE and LABEL nobody can tell from the image what it serves and which version it is.',
  fix: 'Run hadolint on the Containerfile, correct what it reports, and move compiling into a first stage from which only the result is copied.',
  effort: 'S',
  owner: 'department',
  sources: [
    deck('Docker container and Dockerfile'),
    deck('Container Images and Build File Configuration'),
    cisDocker('4.3 Unnecessary packages are not installed'),
    cisDocker('4.7 Update instructions are not used alone'),
    cisDocker('4.9 COPY is used instead of ADD'),
    cisDocker('4.11 Only verified packages are installed'),
  ],
  requires: 'image-exists',
  reads: ['containerfile-practices'],
  assess: (answers) => {
    const followed = practices.filter((practice) =>
      answers['containerfile-practices'].includes(practice),
    ).length;
    if (followed === practices.length) return pass;
    if (followed === 4) return partial(75);
    if (followed >= 2) return partial(50);
    return followed === 1 ? partial(25) : fail;
  },
  examples: [
    { answers: { 'containerfile-practices': [...practices] }, judgement: pass },
    { answers: { 'containerfile-practices': practices.slice(1) }, judgement: partial(75) },
    {
      answers: {
        'containerfile-practices': ['multi-stage', 'exec-form', 'update-with-install', 'expose-and-label'],
      },
      judgement: partial(50),
    },
    { answers: { 'containerfile-practices': ['copy-not-add', 'expose-and-label'] }, judgement: partial(50) },
    {
      answers: { 'containerfile-practices': ['no-secrets', 'exec-form', 'verified-packages'] },
      judgement: partial(25),
    },
    { answers: { 'containerfile-practices': ['no-secrets', 'exec-form'] }, judgement: fail },
    { answers: { 'containerfile-practices': ['none'] }, judgement: fail },
  ],
});
