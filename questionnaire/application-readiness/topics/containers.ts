import { type Topic, under } from './topic.ts';

/** The 13 instructions of a Containerfile that the deck explains. */
export const containerfileInstructions: readonly Topic[] = under(
  'Docker container and Dockerfile',
  ['from', 'FROM', ['base-image-is-trusted', 'base-image-is-pinned']],
  ['workdir', 'WORKDIR', ['containerfile-sets-its-folders']],
  ['copy', 'COPY', ['containerfile-is-lean-and-verified', 'containerfile-sets-its-folders']],
  ['add', 'ADD', ['containerfile-is-lean-and-verified']],
  ['run', 'RUN', ['containerfile-is-lean-and-verified', 'image-has-no-setuid-programs']],
  ['entrypoint', 'ENTRYPOINT', ['start-command-receives-signals']],
  ['cmd', 'CMD', ['start-command-receives-signals']],
  ['user', 'USER', ['image-runs-as-any-user']],
  ['label', 'LABEL', ['containerfile-is-lean-and-verified']],
  ['expose', 'EXPOSE', ['containerfile-is-lean-and-verified', 'ports-are-unprivileged']],
  ['env', 'ENV', ['image-fits-every-environment', 'image-holds-no-secrets']],
  ['arg', 'ARG', ['image-fits-every-environment']],
  ['volume', 'VOLUME', ['image-fits-every-environment']],
);

/** Virtual machines, containers, images and the file from which an image is built. */
export const containers: readonly Topic[] = [
  ...under('Introduction to virtual machine', [
    'guest-system',
    'A virtual machine has a system of its own',
    ['kernel-is-shared', 'runs-on-linux'],
  ]),
  ...under('Advantages of Virtual Machine', [
    'vm-advantages',
    'Advantages of virtual machines',
    ['kernel-is-shared', 'hardware-is-reachable', 'needs-no-host-access'],
  ]),
  ...under('Problems of using virtual machine', ['vm-problems', 'Problems of virtual machines']),
  ...under('Introduction to container', ['container', 'A container carries its whole runtime environment']),
  ...under(
    'Docker container and Dockerfile',
    ['image-format', 'Image and OCI format', ['image-exists', 'image-is-in-oci-format']],
    [
      'engine-and-runtime',
      'Container engine and runtime',
      ['image-is-in-oci-format', 'image-runs-as-any-user'],
    ],
    ['registry', 'Registry server', ['image-is-in-private-registry']],
  ),
  ...under('Dockerfile / Containerfile', ['containerfile', 'Building an image from a Containerfile']),
  ...containerfileInstructions,
  ...under(
    'Container vs. Virtual Machine',
    ['virtualisation-level', 'Container or virtual machine: level', ['kernel-is-shared', 'runs-on-linux']],
    ['management', 'Container or virtual machine: management', ['operation-needs-no-login']],
    ['size', 'Container or virtual machine: size', ['image-is-quick-to-pull']],
    [
      'portability',
      'Container or virtual machine: portability',
      ['image-is-in-oci-format', 'processor-is-supported'],
    ],
  ),
  ...under(
    'Pros and cons of using container',
    ['pro-portability', 'Containers: portability', ['processor-is-supported', 'licence-allows-containers']],
    ['pro-scalability', 'Containers: scalability', ['scales-by-copies']],
    ['pro-isolation', 'Containers: isolation', ['needs-no-host-access', 'process-fits-one-container']],
    [
      'pro-consistency',
      'Containers: consistency',
      ['image-build-is-repeatable', 'time-and-characters-travel'],
    ],
    ['pro-efficiency', 'Containers: resource efficiency', ['resource-needs-are-measured']],
    ['con-security', 'Containers: security', ['runs-without-root', 'image-is-scanned']],
    ['con-complexity', 'Containers: complexity', ['team-can-run-containers']],
    ['con-storage', 'Containers: storage', ['files-outlive-the-pod', 'data-move-in-one-night']],
    [
      'con-networking',
      'Containers: networking',
      ['addresses-are-names', 'internet-calls-have-named-targets'],
    ],
    [
      'con-compatibility',
      'Containers: compatibility',
      ['middleware-runs-in-containers', 'supplier-supports-containers'],
    ],
  ),
];
