import { deck, openshift } from '../../questionnaire/source.ts';
import { criterion, fail, partial, pass } from '../criterion.ts';

/** Whether a maintained base image exists for the language. */
export const languageRuntimeHasAnImage = criterion({
  id: 'language-runtime-has-an-image',
  title: 'A maintained base image exists for the language runtime',
  category: 'runtime',
  weight: 3,
  why: 'With a maintained image, a security fix of the runtime is a rebuild. Without one, the department installs and patches the runtime in its own image, or finds that it does not run on Linux.',
  fix: 'Look in the Red Hat Ecosystem Catalog for the image of the runtime in the version in use, and build a first image on it. For an older language, ask its supplier for a Linux runtime and its licence terms, or plan the rewrite of that part.',
  effort: 'XL',
  owner: 'department',
  sources: [deck('Container Images and Build File Configuration'), openshift('Source-to-image')],
  reads: ['language-runtime'],
  assess: (answers) =>
    ({
      java: pass,
      dotnet: pass,
      nodejs: pass,
      python: pass,
      php: pass,
      native: partial(75),
      'dotnet-framework': fail,
      'legacy-language': partial(25),
    })[answers['language-runtime']],
  examples: [
    { answers: { 'language-runtime': 'java' }, judgement: pass },
    { answers: { 'language-runtime': 'dotnet' }, judgement: pass },
    { answers: { 'language-runtime': 'nodejs' }, judgement: pass },
    { answers: { 'language-runtime': 'python' }, judgement: pass },
    { answers: { 'language-runtime': 'php' }, judgement: pass },
    { answers: { 'language-runtime': 'native' }, judgement: partial(75) },
    { answers: { 'language-runtime': 'dotnet-framework' }, judgement: fail },
    { answers: { 'language-runtime': 'legacy-language' }, judgement: partial(25) },
  ],
});
