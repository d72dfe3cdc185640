import { cisDocker, kubernetes } from '../../../source.ts';
import { entries } from '../../entry.ts';
import { onEveryPlatform } from '../../on-every-platform.ts';
import { inspectContainers, lookAtPods } from './inspect-containers.ts';

const podSecurity = kubernetes('Pod Security Standards', 'concepts/security/pod-security-standards/');

/** The namespaces that a container must not share with the host: the head of the second slide table. */
export const sharing = entries([
  {
    ...onEveryPlatform,
    id: 'host-network-is-not-shared',
    rows: ['host-network'],
    asks: 'Do all containers have a network of their own, and not that of the host?',
    element: 'the network namespace',
    recommended: 'not that of the host',
    title: 'No container shares the network of the host',
    why: 'In the network of the host a container sees all its traffic, reaches services that listen on 127.0.0.1 alone, and passes by every firewall rule meant for containers.',
    check: `${inspectContainers('.HostConfig.NetworkMode')} A yes is anything but host. ${lookAtPods('spec.hostNetwork')} true is a no for an application; network plug-ins and ingress routers of the platform need it.`,
    fix: 'Remove network_mode: host (or hostNetwork) and publish the ports that are needed. An application that sends or answers broadcasts needs a design of its own first.',
    evidence:
      'container inspect, field .HostConfig.NetworkMode; hostNetwork of a pod; docker-bench-security JSON, result 5.10',
    exposure: 'high',
    change: 'setting',
    sources: [cisDocker("5.10 The host's network namespace is not shared"), podSecurity],
  },
  {
    ...onEveryPlatform,
    id: 'host-ipc-is-not-shared',
    rows: ['host-ipc'],
    asks: 'Do all containers have shared memory and message queues of their own, and not those of the host?',
    element: 'the IPC namespace',
    recommended: 'not that of the host',
    title: 'No container shares the IPC namespace of the host',
    why: 'Shared memory of the host holds data of other processes, such as database caches, which a container could then read and change.',
    check: `${inspectContainers('.HostConfig.IpcMode')} A yes is private, shareable or container:<name>; host is a no. ${lookAtPods('spec.hostIPC')} true is a no.`,
    fix: 'Remove ipc: host (or hostIPC). Processes that share memory go into one container, or use ipc: container:<name>; in a pod an emptyDir with medium Memory does it.',
    evidence:
      'container inspect, field .HostConfig.IpcMode; hostIPC of a pod; docker-bench-security JSON, result 5.17',
    exposure: 'medium',
    change: 'setting',
    sources: [cisDocker("5.17 The host's IPC namespace is not shared"), podSecurity],
  },
  {
    ...onEveryPlatform,
    platforms: ['docker-host'],
    id: 'host-uts-is-not-shared',
    rows: ['host-uts'],
    asks: 'Do all containers have a host name of their own, and not the UTS namespace of the host?',
    element: 'the UTS namespace',
    recommended: 'not that of the host',
    title: 'No container shares the UTS namespace of the host',
    why: 'A container with the right capability could rename the host, which misleads logs, certificates and every tool that finds it by name.',
    check: `${inspectContainers('.HostConfig.UTSMode')} A yes is an empty text; host is a no. Kubernetes and OpenShift have no such option.`,
    fix: 'Remove uts: host (--uts=host) and give the container a name with --hostname, if it needs a certain one.',
    evidence: 'container inspect, field .HostConfig.UTSMode; docker-bench-security JSON, result 5.21',
    exposure: 'low',
    change: 'setting',
    sources: [cisDocker("5.21 The host's UTS namespace is not shared")],
  },
]);
