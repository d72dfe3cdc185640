import { deck, hongKong, kubernetes, openshift, type Source } from '../../questionnaire/source.ts';
import { containerPaths, type PathId } from '../paths/path.ts';
import type { LandingZoneFact } from './landing-zone.ts';

const constraints = openshift('Managing security context constraints');

const required = (
  id: string,
  title: string,
  statement: string,
  makesNecessary: readonly string[],
  sources: readonly Source[],
  paths: readonly PathId[] = containerPaths,
): LandingZoneFact => ({
  id,
  title,
  statement,
  sources,
  confirmation: 'confirmed',
  confirmWith: null,
  makesNecessary,
  paths,
});

/** What OpenShift asks of every pod under its default constraint restricted-v2, and what the Government asks before a launch. */
export const gcisCaasRequirements: readonly LandingZoneFact[] = [
  required(
    'arbitrary-user',
    'A user number picked by the platform',
    'Under restricted-v2 a pod runs as a user number from the range of its project, which the image cannot choose. Files that it writes have to be writable for group 0.',
    ['runs-without-root', 'image-runs-as-any-user'],
    [constraints, openshift('Creating images')],
  ),
  required(
    'no-capabilities',
    'No kernel capabilities',
    'Under restricted-v2 all capabilities are dropped; NET_BIND_SERVICE is the only one that a pod may ask back, and no process gains privileges after its start.',
    ['runs-without-root', 'needs-no-host-access'],
    [constraints, deck('Container Runtime Configuration')],
  ),
  required(
    'no-host-access',
    'No namespaces, paths or ports of the host',
    'Under restricted-v2 a pod uses neither the network, processes and memory of its node nor its folders and ports.',
    ['needs-no-host-access', 'hardware-is-reachable'],
    [constraints, deck('Container Runtime Configuration')],
  ),
  required(
    'volume-types',
    'Volumes of listed types only',
    'A pod under restricted-v2 mounts ConfigMaps, Secrets, scratch space and PersistentVolumeClaims. It cannot mount a network share by itself.',
    ['files-outlive-the-pod'],
    [constraints, openshift('Understanding persistent storage')],
  ),
  required(
    'seccomp-default',
    'The default filter of system calls',
    'Under restricted-v2 a pod runs with the seccomp profile of the container runtime, which refuses system calls that ordinary programs do not need, and loads nothing into the kernel.',
    ['kernel-is-shared'],
    [constraints, deck('Container Runtime Configuration')],
  ),
  required(
    'unprivileged-ports',
    'Ports of 1024 and above',
    'A process without root and capabilities cannot open a port below 1024 unless the pod sets a sysctl or asks NET_BIND_SERVICE back. Users still reach 80 and 443, because the Service and the Route map them.',
    ['ports-are-unprivileged'],
    [constraints, kubernetes('Service', 'concepts/services-networking/service/')],
  ),
  required(
    'images-from-a-registry',
    'Images from a registry',
    'Nodes pull every image from a registry by its name. Nothing is installed on a node or copied into a running container.',
    ['image-exists', 'image-is-in-private-registry'],
    [
      openshift('Using container registries securely'),
      kubernetes('Images: using a private registry', 'concepts/containers/images/#using-a-private-registry'),
    ],
  ),
  required(
    'probes',
    'Probes for ready and alive',
    'The platform sends traffic to a pod and restarts it by what its probes answer. Without them it takes a started process for a working one.',
    ['health-can-be-probed'],
    [deck('Probes'), openshift('Monitoring application health by using health checks')],
  ),
  required(
    'requests-and-limits',
    'Resource requests and limits',
    'The scheduler places a pod by the processor time and memory that it requests, and a container above its memory limit is ended. In a project with a quota on them, a pod without such figures is refused.',
    ['resource-needs-are-measured'],
    [
      deck('Container Runtime Configuration'),
      kubernetes(
        'Resource Management for Pods and Containers',
        'concepts/configuration/manage-resources-containers/',
      ),
    ],
  ),
  required(
    'pods-are-replaced',
    'Pods that are replaced at any time',
    'Updates of nodes and of the platform move pods: each gets the stop signal, is ended after its grace period, and starts elsewhere with an empty file system.',
    ['stops-without-losing-work', 'files-outlive-the-pod'],
    [
      deck('Handling SIGTERM signal gracefully'),
      kubernetes('Disruptions', 'concepts/workloads/pods/disruptions/'),
    ],
  ),
  required(
    'router-protocols',
    'HTTP and TLS at the Route',
    'A Route carries HTTP, HTTPS and other TLS connections that name their server. Any other protocol needs another way in.',
    ['protocols-pass-the-router'],
    [openshift('Configuring ingress cluster traffic')],
  ),
  required(
    'security-risk-assessment',
    'A security risk assessment before launch',
    'GCIS audits its infrastructure, not the applications on it. Before a launch or major release the department has a security risk assessment with a code review made by an independent team.',
    ['security-risk-assessment-is-current'],
    [
      hongKong(
        'GCIS internal FAQ, copy of 22 September 2022',
        'Security risk assessment before launch or major release',
      ),
    ],
    ['rehost-vm', ...containerPaths],
  ),
  required(
    'advice-on-suitability',
    'Advice before subscribing',
    'A department asks the GCIS Planning and Client Advisory Team whether GCIS suits an application before it subscribes.',
    [],
    [hongKong('GCIS internal FAQ, copy of 22 September 2022', 'Advice on suitability before subscribing')],
    ['rehost-vm', ...containerPaths],
  ),
];
