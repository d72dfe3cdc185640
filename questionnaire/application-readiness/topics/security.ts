import { type Topic, under } from './topic.ts';

const kubernetesTables = [
  ['kubernetes-master-node-files', 'files of the master node'],
  ['kubernetes-api-server', 'API server'],
  ['kubernetes-controller-manager', 'controller manager'],
  ['kubernetes-scheduler', 'scheduler'],
  ['kubernetes-etcd', 'etcd'],
] as const;

/** The security of containers and images. */
export const security: readonly Topic[] = [
  ...under(
    'Containers',
    [
      'secure-pipeline',
      'Securing the pipeline and the application',
      ['pipeline-checks-security', 'image-is-scanned'],
    ],
    [
      'secure-workload',
      'Securing workloads at run time',
      ['root-filesystem-is-read-only', 'uploads-are-scanned-off-the-machine'],
    ],
    ['trusted-images', 'Gather trusted images', ['base-image-is-trusted', 'image-is-signed']],
    ['image-scanner', 'Use an image scanner', ['image-is-scanned']],
    [
      'remediation',
      'Anticipate and remediate vulnerabilities',
      ['image-is-rebuilt-for-patches', 'image-contents-are-listed'],
    ],
    ['networking-balance', 'Balance networking and governance', ['network-connections-are-listed']],
  ),
  ...under('Docker', ['docker-hosts', 'Docker hosts']),
  ...under('Host Configuration', ['docker-host', 'Docker table: host']),
  ...under('Docker Daemon Configuration', ['docker-daemon', 'Docker table: daemon']),
  ...under('Docker Daemon Configuration Files', ['docker-daemon-files', 'Docker table: files of the daemon']),
  ...under('Container Images and Build File Configuration', [
    'docker-images',
    'Docker table: images and build file',
  ]),
  ...under('Container Runtime Configuration', ['docker-runtime', 'Docker table: container runtime']),
  ...kubernetesTables.map(([section, title]) => ({
    id: section,
    title: `Kubernetes table: ${title}`,
    part: 'Kubernetes – CIS Benchmark in brief',
    carriedBy: { section },
  })),
];
