import { type Row, type Topic, under } from './topic.ts';

const deliveryTools = [
  'Tekton',
  'Argo',
  'GitHub Actions',
  'Jenkins X',
  'OpenShift Pipelines',
  'Spinnaker',
  'CircleCI',
  'GitLab',
  'Jenkins',
];

/** Agile, DevOps, DevSecOps, the tools for delivery, and the platform to deliver to. */
export const delivery: readonly Topic[] = [
  ...under('Agile', [
    'agile',
    'Agile',
    { questions: ['team-practice'], criteria: ['delivery-is-automated', 'releases-carry-security-fixes'] },
  ]),
  ...under('What is DevOps then?', ['devops', 'DevOps']),
  ...under('DevSecOps', ['devsecops', 'DevSecOps']),
  ...under('DevSecOps vs. DevOps', ['devsecops-or-devops', 'DevSecOps compared with DevOps']),
  ...under(
    'Overview of CI/CD',
    ['continuous-integration', 'Continuous integration', ['delivery-is-automated', 'tests-gate-the-release']],
    [
      'continuous-delivery',
      'Continuous delivery and deployment',
      ['delivery-is-automated', 'release-can-be-taken-back'],
    ],
  ),
  ...under(
    'Comparison of CI/CD tools',
    ...deliveryTools.map(
      (tool): Row => [`tool-${tool.toLowerCase().replace(' ', '-')}`, `CI/CD tool: ${tool}`],
    ),
  ),
  ...under('Government Cloud Infrastructure Services (GCIS) and Container- as-a-Service (CaaS)', [
    'gcis-caas',
    'GCIS and its Container-as-a-Service',
  ]),
];
