import type { Artefact, ArtefactFile } from './artefact.ts';
import { recipeOf } from './containerfile/recipe-of.ts';
import type { DeliveryStep } from './delivery/delivery-step.ts';
import { deliverySteps } from './delivery/delivery-steps.ts';
import { followsGit } from './delivery/follows-git.ts';
import { rollBack } from './delivery/roll-back.ts';
import { settingsScript } from './delivery/settings-script.ts';
import { leadsIntoContainers } from './situation/leads-into-containers.ts';
import { situationOf } from './situation/situation.ts';

/** The steps of the pipeline as scripts, so that another tool can run the same ones. */
export const deliveryScripts: Artefact = {
  id: 'delivery-scripts',
  title: 'Scripts of the pipeline',
  serves: [
    'delivery-is-automated',
    'tests-gate-the-release',
    'pipeline-checks-security',
    'image-is-scanned',
    'image-is-signed',
    'image-contents-are-listed',
    'image-build-is-repeatable',
    'image-is-in-oci-format',
    'image-is-in-private-registry',
    'release-can-be-taken-back',
  ],
  files: (input) => {
    if (!leadsIntoContainers(input.result)) return [];
    const situation = situationOf(input);
    return [
      script('settings', settingsScript(situation.name, recipeOf(situation) !== undefined)),
      ...[...deliverySteps(input), rollBack(situation, followsGit(input.result))].map(stepScript),
    ];
  },
};

const stepScript = ({ id, title, image, script: lines }: DeliveryStep): ArtefactFile =>
  script(id, [
    `# ${title}. Runs in the root of the repository, in ${image} or wherever its programs are.`,
    'set -eu',
    '. delivery/settings.sh',
    '',
    ...lines,
  ]);

const script = (id: string, lines: readonly string[]): ArtefactFile => ({
  path: `delivery/${id}.sh`,
  text: ['#!/bin/sh', ...lines, ''].join('\n'),
});
