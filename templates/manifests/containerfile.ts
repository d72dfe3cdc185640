import type { Artefact } from './artefact.ts';
import type { BuildRecipe } from './containerfile/build-recipe.ts';
import { characterLines } from './containerfile/character-lines.ts';
import { recipeOf } from './containerfile/recipe-of.ts';
import { supplierImage } from './containerfile/skeletons.ts';
import { plainName } from './plain-name.ts';
import { leadsIntoContainers } from './situation/leads-into-containers.ts';
import { type Situation, situationOf } from './situation/situation.ts';
import { unknownDigest } from './workload/image.ts';
import { podsSpeakTls, portsOf } from './workload/ports.ts';

/** The instructions from which the image is built. */
export const containerfile: Artefact = {
  id: 'containerfile',
  title: 'Containerfile',
  serves: [
    'image-exists',
    'image-build-is-repeatable',
    'base-image-is-trusted',
    'base-image-is-pinned',
    'containerfile-is-lean-and-verified',
    'containerfile-sets-its-folders',
    'image-fits-every-environment',
    'image-has-no-setuid-programs',
    'image-holds-no-secrets',
    'image-is-quick-to-pull',
    'image-runs-as-any-user',
    'runs-without-root',
    'ports-are-unprivileged',
    'start-command-receives-signals',
    'process-fits-one-container',
    'time-and-characters-travel',
  ],
  files: (input) => {
    if (!leadsIntoContainers(input.result)) return [];
    const situation = situationOf(input);
    const recipe = recipeOf(situation);
    return recipe
      ? [{ path: 'Containerfile', text: textOf(recipe, situation, plainName(input.applicationName)) }]
      : [];
  },
};

function textOf(recipe: BuildRecipe, situation: Situation, title: string): string {
  return [
    ...heading(recipe, situation, title),
    '',
    ...buildStage(recipe),
    '',
    ...lastStage(recipe, situation, title),
    '',
  ].join('\n');
}

// The first line is never the name: there, `escape=` or `syntax=` would change how the file is read.
const heading = ({ builds }: BuildRecipe, { known }: Situation, title: string): readonly string[] => [
  '# A first draft made from the answers of an assessment. Fill in every CHANGE-ME; in square brackets stands the criterion',
  `# that a block serves. It builds ${builds}: ${title}.`,
  '# Keep it beside the source, and run the image as an ordinary user first. [image-build-is-repeatable] [image-exists]',
  ...(known('container-status') === 'not-containerised' || known('container-status') === undefined
    ? []
    : ['# There is an image already: compare this draft with what it is built from now, line by line.']),
  ...(known('process-model') === 'several-processes' || known('process-model') === 'init-system-services'
    ? [
        '# Several processes run today. Each gets a file like this one and starts one process. [process-fits-one-container]',
      ]
    : []),
];

const buildStage = ({ builder, sources, build }: BuildRecipe): readonly string[] => [
  '# Compilers and build tools stay in this stage. [containerfile-is-lean-and-verified] [image-is-quick-to-pull]',
  ...from(builder, 'build'),
  'USER 0',
  '# Folders by their full path, and only what the build needs. [containerfile-sets-its-folders]',
  'WORKDIR /opt/build',
  ...sources.map((source) =>
    /\./.test(source) || source === 'Makefile' ? `COPY ${source} ./` : `COPY ${source}/ ./${source}/`,
  ),
  ...build,
];

const lastStage = (recipe: BuildRecipe, situation: Situation, title: string): readonly string[] => {
  const characters = characterLines(situation);
  return [
    recipe.runtime === supplierImage
      ? '# What runs.'
      : '# What runs. Red Hat supports this image with security fixes; whether GCIS CaaS mirrors it is to be confirmed.',
    `# ${recipe.runtimeNote} [base-image-is-trusted]`,
    ...from(recipe.runtime),
    'ARG APPLICATION_VERSION',
    '# CHANGE-ME: the post or unit that answers for the image, never a person',
    'LABEL maintainer="CHANGE-ME" \\',
    `      org.opencontainers.image.title="${title}" \\`,
    `      org.opencontainers.image.version="\${APPLICATION_VERSION}"`,
    '',
    ...system(recipe, characters.packages),
    'WORKDIR /opt/app',
    ...recipe.bring,
    '# The platform starts it under any user number in group 0, which may write to these folders only. Mount an emptyDir at',
    '# /opt/app/work; what has to be kept lies on a volume. [image-runs-as-any-user]',
    'RUN mkdir -p /opt/app/work && chgrp -R 0 /opt/app/work && chmod -R g=u /opt/app/work',
    '',
    '# ENV holds only what is the same in test and in production; the rest is in the ConfigMap. [image-fits-every-environment]',
    '# No password stands here or in ARG: both stay in the history of the image. [image-holds-no-secrets]',
    ...characters.lines,
    ...(recipe.defaults ?? []).map((value) => `ENV ${value}`),
    ...expose(situation),
    '# A number, so that the platform sees that it is not root; restricted-v2 puts its own in its place. [runs-without-root]',
    'USER 1001',
    '# As a list, so that the process itself gets the stop signal. [start-command-receives-signals]',
    ...(recipe.startNote ? [recipe.startNote] : []),
    `ENTRYPOINT ${JSON.stringify(recipe.start).replaceAll('","', '", "')}`,
  ];
};

/** Both stages name their image by digest; the digest belongs to one version that was looked up on the day of the build. */
const from = (image: string, stage?: string): readonly string[] => [
  image === supplierImage
    ? '# CHANGE-ME: the image of the supplier of the server, with its digest [base-image-is-pinned]'
    : `# CHANGE-ME: the digest that \`skopeo inspect docker://${image}\` prints [base-image-is-pinned]`,
  `FROM ${image}@${unknownDigest}${stage ? ` AS ${stage}` : ''}`,
];

const system = ({ packageManager }: BuildRecipe, packages: readonly string[]): readonly string[] => {
  const weak = packageManager === 'dnf' ? 'install_weak_deps=False' : 'install_weak_deps=0';
  return [
    '# Packages are checked by signature, in one line with what needs them; the base image brings the updates. The last part',
    '# takes the setuid and setgid bits away. [image-has-no-setuid-programs]',
    'USER 0',
    `RUN ${packageManager} -y install --nodocs --setopt=${weak} ${['findutils', ...packages].join(' ')} \\`,
    `    && ${packageManager} clean all \\`,
    '    && find / -xdev -perm /6000 -type f -exec chmod a-s {} +',
  ];
};

const expose = (situation: Situation): readonly string[] => {
  const ports = portsOf(situation).map(
    ({ number, protocol }) => `${number}${protocol === 'UDP' ? '/udp' : ''}`,
  );
  if (ports.length === 0) return [];
  return [
    '# Ports of 1024 and above; the Service and the Route map them. [ports-are-unprivileged]',
    ...(podsSpeakTls(situation)
      ? [
          '# CHANGE-ME: it serves TLS itself; the settings that make it listen on 8443 with the certificate that is mounted',
        ]
      : []),
    `EXPOSE ${ports.join(' ')}`,
  ];
};
