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

/** Agile, DevOps, DevSecOps and the tools for delivery. */
export const delivery: readonly Topic[] = [
  ...under('Agile', ['agile', 'Agile', ['delivery-is-automated', 'tests-gate-the-release']]),
  ...under('What is DevOps then?', ['devops', 'DevOps']),
  ...under('DevSecOps', ['devsecops', 'DevSecOps']),
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
];
