import { deck, openshift } from '../../questionnaire/source.ts';
import { adviser, answered, given, unless } from './adviser.ts';
import { intoContainers, outOfContainers } from './into-containers.ts';
import { skilledTeam } from './skilled-team.ts';

const uses = (tool: string, name: string) =>
  given(
    { question: 'pipeline-tool', is: [tool] },
    `The team builds with ${name}.`,
    `The team does not build with ${name}.`,
  );
const unversioned = answered(
  { question: 'source-control', is: ['none'] },
  'The source is under no version control.',
  'The source is under version control, or there is none to keep.',
);
const supplierImage = answered(
  {
    all: [
      { question: 'origin', is: ['packaged-product'] },
      { question: 'supplier-container-support', is: ['supplier-image'] },
    ],
  },
  'The image of an unchanged product comes from its supplier.',
  'The department or its contractor has an image to build.',
);
const inside = answered(
  { question: 'pipeline-constraints', is: ['government-network', 'source-stays'] },
  'The pipeline or the source has to stay inside the government network.',
  'Neither the pipeline nor the source has to stay inside the government network.',
);
const noOperators = answered(
  { question: 'pipeline-constraints', is: ['no-operators'] },
  'Nobody can run and patch a server for the pipeline.',
  'People are there who can run and patch a server for the pipeline.',
);
const gitIsTruth = answered(
  { question: 'pipeline-constraints', is: ['git-is-the-truth'] },
  'What runs has to follow Git without a person deploying.',
  'What runs need not follow Git without a person deploying.',
);
const manyPlatforms = answered(
  { question: 'pipeline-constraints', is: ['several-platforms'] },
  'The application has to be deployed to several clusters or clouds.',
  'The application is deployed to one cluster only.',
);
const inGit = answered(
  { not: { question: 'source-control', is: ['other-system', 'none'] } },
  'The source is in Git, or there is none to keep.',
  'The source is not in Git.',
);
const operated = unless(noOperators);
const outside = unless(inside);

/** Which pipeline brings changes to the cluster. */
export const deliveryPipeline = adviser({
  id: 'delivery-pipeline',
  title: 'Delivery pipeline',
  choices: [
    { id: 'none', title: 'No pipeline', definition: 'There is no image that the department would build.' },
    { id: 'not-yet', title: 'Not yet', definition: 'Something has to be settled before a tool is chosen.' },
    {
      id: 'openshift-pipelines',
      title: 'OpenShift Pipelines',
      definition: 'Tekton as an operator of OpenShift: each step of the pipeline is a pod.',
    },
    { id: 'tekton', title: 'Tekton', definition: 'Pipelines as Kubernetes objects, on any cluster.' },
    {
      id: 'argo',
      title: 'Argo',
      definition: 'Keeps clusters as Git says (Argo CD), and runs jobs on them (Argo Workflows).',
    },
    { id: 'gitlab', title: 'GitLab', definition: 'Source, pipeline and registry in one product.' },
    { id: 'jenkins', title: 'Jenkins', definition: 'An automation server that plug-ins extend.' },
    { id: 'jenkins-x', title: 'Jenkins X', definition: 'Tekton pipelines with previews for pull requests.' },
    { id: 'github-actions', title: 'GitHub Actions', definition: 'Workflows as part of GitHub.' },
    { id: 'circleci', title: 'CircleCI', definition: 'A hosted service for builds from Git.' },
    {
      id: 'spinnaker',
      title: 'Spinnaker',
      definition: 'Deployment to several clouds with canary and blue/green built in.',
    },
  ],
  table: [
    {
      choice: 'none',
      clauses: [outOfContainers],
      because: 'Nothing is built for the platform on this path; the present way of delivery can stay.',
    },
    {
      choice: 'not-yet',
      clauses: [intoContainers, unversioned],
      because:
        'Each of the tools starts from a repository. The source comes under version control first, and the tool is chosen after that.',
    },
    {
      choice: 'none',
      clauses: [intoContainers, supplierImage],
      because:
        'There is nothing to build: the image is copied into the registry of the department, scanned, and deployed with settings kept in Git.',
    },
    {
      choice: 'openshift-pipelines',
      clauses: [intoContainers, uses('openshift-pipelines', 'OpenShift Pipelines')],
      because: 'It is in use and made for OpenShift; nothing has to be learnt anew.',
    },
    {
      choice: 'gitlab',
      clauses: [intoContainers, operated, uses('gitlab', 'GitLab')],
      because:
        'It is in use, holds source, pipeline and registry in one place, and its runners work on OpenShift. A change of tool would cost more than it gives.',
    },
    {
      choice: 'tekton',
      clauses: [intoContainers, operated, uses('tekton', 'Tekton')],
      because: 'It is in use, native to Kubernetes, and its definitions move to OpenShift as they are.',
    },
    {
      choice: 'argo',
      clauses: [intoContainers, uses('argo', 'Argo')],
      because: 'It is in use, native to Kubernetes, and keeps the cluster as Git says.',
    },
    {
      choice: 'argo',
      clauses: [intoContainers, manyPlatforms, gitIsTruth, inGit],
      because:
        'It makes any number of clusters follow one repository. The image is built before, by another tool.',
    },
    {
      choice: 'jenkins',
      clauses: [intoContainers, operated, uses('jenkins', 'Jenkins')],
      because:
        'It is in use, reads any version control system, and plug-ins let it build images and deploy to OpenShift. It is not made for containers, so new pipelines should keep their steps in scripts that another tool could run.',
    },
    {
      choice: 'spinnaker',
      clauses: [intoContainers, operated, manyPlatforms, uses('spinnaker', 'Spinnaker')],
      because: 'It is in use, and several platforms are what it is made for.',
    },
    {
      choice: 'github-actions',
      clauses: [intoContainers, outside, uses('github-actions', 'GitHub Actions')],
      because: 'It is in use, nothing keeps source or pipeline inside, and GitHub runs the servers.',
    },
    {
      choice: 'circleci',
      clauses: [intoContainers, outside, uses('circleci', 'CircleCI')],
      because: 'It is in use, nothing keeps source or pipeline inside, and no server has to be run.',
    },
    {
      choice: 'jenkins-x',
      clauses: [intoContainers, operated, outside, uses('jenkins-x', 'Jenkins X')],
      because:
        'It is in use, rests on Tekton, and nothing keeps the source away from GitHub, which it needs.',
    },
    {
      choice: 'spinnaker',
      clauses: [intoContainers, skilledTeam, operated, manyPlatforms],
      because:
        'It deploys to several clouds with canary and rollback built in. It consists of many services itself, and people who can run them are there. The image is built before, by another tool.',
    },
    {
      choice: 'tekton',
      clauses: [intoContainers, operated, manyPlatforms],
      because: 'Its pipelines run on any Kubernetes, while OpenShift Pipelines runs on OpenShift only.',
    },
    {
      choice: 'openshift-pipelines',
      clauses: [intoContainers],
      because:
        'It runs on the platform beside what it deploys: no server of its own, no source that leaves, and Tekton with the support of the vendor.',
    },
    {
      choice: 'gitlab',
      clauses: [intoContainers, operated],
      because: 'It holds source, pipeline and registry in one product, but a server has to be run for it.',
    },
    {
      choice: 'github-actions',
      clauses: [intoContainers, outside],
      because: 'It is easy to set up and needs no server, but source and pipeline lie outside.',
    },
    {
      choice: 'tekton',
      clauses: [intoContainers],
      because: 'Its pipelines are the same, but somebody has to install and update it on the cluster.',
    },
    {
      choice: 'not-yet',
      clauses: [],
      because: 'It is not proven that something will be built for the platform, so no tool is chosen yet.',
    },
  ],
  additions: [
    {
      id: 'confirm-the-offer',
      title: 'Ask which pipeline the platform offers',
      clauses: [intoContainers],
      because:
        'Whether GCIS CaaS offers OpenShift Pipelines or OpenShift GitOps, and whether a tool outside may deploy to it, is to be confirmed with the GCIS Planning and Client Advisory Team.',
    },
    {
      id: 'move-to-git',
      title: 'Move the source into Git',
      clauses: [
        intoContainers,
        answered(
          { question: 'source-control', is: ['other-system'] },
          'The source is in a version control system other than Git.',
          'The source is in Git, or under no version control.',
        ),
      ],
      because:
        'OpenShift Pipelines, Tekton and Argo take Git as the source of truth; so do most tools that may follow.',
    },
    {
      id: 'argo-cd',
      title: 'Argo CD for the deployment',
      clauses: [intoContainers, inGit, gitIsTruth],
      because:
        'A pipeline pushes once and looks away. Argo CD compares the cluster with Git all the time and puts back what differs.',
    },
  ],
  sources: [
    deck('Comparison of CI/CD tools'),
    deck('Overview of CI/CD'),
    openshift('Pipelines'),
    openshift('GitOps'),
  ],
});
