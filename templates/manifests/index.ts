import { argoCd } from './argo-cd.ts';
import type { Artefact } from './artefact.ts';
import { containerfile } from './containerfile.ts';
import { deliveryScripts } from './delivery-scripts.ts';
import { deployer } from './deployer.ts';
import { dockerignore } from './dockerignore.ts';
import { githubActions } from './github-actions.ts';
import { gitlabCi } from './gitlab-ci.ts';
import { jenkins } from './jenkins.ts';
import { tektonPipeline } from './tekton-pipeline.ts';

/** Every kind of starter file, in the order in which they are listed for people. */
export const artefacts: readonly Artefact[] = [
  containerfile,
  dockerignore,
  deliveryScripts,
  tektonPipeline,
  githubActions,
  gitlabCi,
  jenkins,
  argoCd,
  deployer,
];
