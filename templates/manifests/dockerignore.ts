import type { Artefact } from './artefact.ts';
import { recipeOf } from './containerfile/recipe-of.ts';
import { leadsIntoContainers } from './situation/leads-into-containers.ts';
import { situationOf } from './situation/situation.ts';

/** What the build may see of the repository: nothing but what the Containerfile copies. */
export const dockerignore: Artefact = {
  id: 'dockerignore',
  title: 'Ignore file of the build',
  serves: ['containerfile-sets-its-folders', 'image-holds-no-secrets', 'image-is-quick-to-pull'],
  files: (input) => {
    if (!leadsIntoContainers(input.result)) return [];
    const situation = situationOf(input);
    const recipe = recipeOf(situation);
    if (!recipe) return [];
    const lines = [
      '# Everything stays out of the build, and so out of the image: history, tests, local settings, keys. Podman, Buildah and',
      '# Docker all read this file. Let through what the Containerfile copies. [containerfile-sets-its-folders]',
      '*',
      ...recipe.sources.map((source) => `!${source}`),
      ...(situation.known('time-and-characters') === 'settings-of-the-machine' ||
      situation.known('time-and-characters') === 'additions-to-the-machine'
        ? ['# CHANGE-ME: the folders with fonts and tables that the Containerfile copies', '!CHANGE-ME']
        : []),
      '# Also inside the folders let through, these stay out. [image-holds-no-secrets] [image-is-quick-to-pull]',
      '**/.git',
      '**/.env',
      '**/.env.*',
      '**/*.key',
      '**/*.pem',
      '**/*.p12',
      '**/*.jks',
      '**/node_modules',
      '',
    ];
    return [{ path: '.dockerignore', text: lines.join('\n') }];
  },
};
