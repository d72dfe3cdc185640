import { cisDocker, kubernetes, openshift } from '../../../source.ts';
import { entries } from '../../entry.ts';
import { onEveryPlatform } from '../../on-every-platform.ts';
import { inspectContainers, lookAtPods } from './inspect-containers.ts';

const podSecurity = kubernetes('Pod Security Standards', 'concepts/security/pod-security-standards/');

const set = { ...onEveryPlatform, change: 'setting' } as const;

/** What confines a container, and what it must not run or open: the first slide table. */
export const confinement = entries([
  {
    ...set,
    platforms: ['docker-host', 'self-run-kubernetes'],
    id: 'apparmor-profile-is-applied',
    rows: ['apparmor'],
    asks: 'Does every container run under an AppArmor profile, where the host has AppArmor?',
    element: 'the AppArmor profile',
    recommended: 'docker-default, RuntimeDefault or one of your own, where the host has AppArmor',
    title: 'Every container runs under an AppArmor profile',
    why: 'The profile keeps even root of a container from writing to kernel settings under /proc and /sys and from mounting file systems, which are common ways out.',
    check: `Run \`cat /sys/module/apparmor/parameters/enabled\`: without Y (Red Hat systems, OpenShift) the row is not applicable; SELinux takes its place. ${inspectContainers('.AppArmorProfile')} A yes is docker-default or a profile of yours; unconfined or nothing is a no. On Kubernetes securityContext.appArmorProfile.type must not be Unconfined.`,
    fix: 'Remove `apparmor=unconfined` (security_opt in Compose, appArmorProfile in a pod). If the application then fails, read the denials with `journalctl -k -g apparmor` and write a profile that allows those alone.',
    evidence:
      'container inspect, field .AppArmorProfile; securityContext.appArmorProfile of a pod; docker-bench-security JSON, result 5.2',
    exposure: 'medium',
    sources: [cisDocker('5.2 An AppArmor profile is enabled, if applicable'), podSecurity],
  },
  {
    ...set,
    id: 'selinux-confines-containers',
    rows: ['selinux'],
    asks: 'Does SELinux confine every container, where the host has SELinux?',
    element: 'SELinux security options',
    recommended: 'set, where the host has SELinux; label=disable nowhere',
    title: 'SELinux confines every container',
    why: 'The label of a container lets it touch its own files alone. A process that breaks out of its namespaces is then still refused the files of the host and of other containers.',
    check: `Run \`getenforce\`: on a host without SELinux (most Debian and Ubuntu systems) the row is not applicable. A yes is Enforcing, and \`docker info --format '{{json .SecurityOptions}}'\` with name=selinux. ${inspectContainers('.HostConfig.SecurityOpt')} label=disable is a no. On OpenShift a yes is pods under an SCC whose seLinuxContext is MustRunAs, as in restricted-v2.`,
    fix: 'Set `"selinux-enabled": true` in daemon.json and restart Docker; give volumes their label with :Z or :z in place of label=disable. On OpenShift ask for no SCC with seLinuxContext RunAsAny.',
    evidence:
      'container inspect, field .HostConfig.SecurityOpt; securityContext.seLinuxOptions of a pod; docker-bench-security JSON, result 5.3',
    exposure: 'medium',
    sources: [
      cisDocker('5.3 SELinux security options are set, if applicable'),
      openshift('Managing security context constraints'),
    ],
  },
  {
    ...set,
    id: 'kernel-capabilities-are-dropped',
    rows: ['kernel-capabilities'],
    asks: 'Does every container drop all kernel capabilities and add only those that it can name a reason for?',
    element: 'kernel capabilities',
    recommended: 'drop ALL, then add only what is needed',
    title: 'Containers have only the kernel capabilities that they need',
    why: 'The default set lets root of a container forge network packets (NET_RAW) and change owners of files; an added SYS_ADMIN or SYS_PTRACE is close to root on the host.',
    check: `${inspectContainers('.HostConfig.CapDrop', '.HostConfig.CapAdd')} A yes is "ALL" in the first and nothing, or capabilities with a written reason, in the second. ${lookAtPods('securityContext.capabilities')} The SCC restricted-v2 of OpenShift drops all by itself.`,
    fix: 'Start with `cap_drop: [ALL]` (Compose) or `capabilities: {drop: [ALL]}` (pod) on a test system, and add back the one that each failure names; NET_BIND_SERVICE is mostly avoided by a port above 1023.',
    evidence:
      'container inspect, fields .HostConfig.CapAdd and .CapDrop; securityContext.capabilities of a container; docker-bench-security JSON, result 5.4',
    exposure: 'high',
    sources: [cisDocker('5.4 Linux kernel capabilities are restricted within containers'), podSecurity],
    correction:
      'The training workshop says "Linux kernel: access restricted within containers"; the setting that does it is the list of capabilities.',
  },
  {
    ...set,
    id: 'no-container-is-privileged',
    rows: ['privileged-containers'],
    asks: 'Do all containers run without the option privileged?',
    element: 'privileged',
    recommended: 'not used',
    title: 'No container is privileged',
    why: 'A privileged container has all capabilities and all devices, and neither seccomp nor AppArmor. Root in it is root on the host within one command.',
    check: `${inspectContainers('.HostConfig.Privileged')} A yes is false everywhere. ${lookAtPods('securityContext.privileged')} true is a no, except in pods that the platform itself brought, such as its network plug-in.`,
    fix: 'Find out which device, capability or mount the application wants, and give it that one alone (--device, --cap-add). Docker inside Docker is replaced by Buildah or Kaniko without privileges.',
    evidence:
      'container inspect, field .HostConfig.Privileged; securityContext.privileged of a container; docker-bench-security JSON, result 5.5',
    exposure: 'high',
    sources: [cisDocker('5.5 Privileged containers are not used'), podSecurity],
  },
  {
    ...set,
    id: 'host-directories-are-not-mounted',
    rows: ['sensitive-host-directories'],
    asks: 'Do all containers run without a mount of a sensitive directory of the host?',
    element: 'mounts of /, /boot, /dev, /etc, /lib, /proc, /sys, /usr and the like',
    recommended: 'never',
    title: 'No sensitive directory of the host is mounted into a container',
    why: 'A container that can write to /etc or /usr of the host can add a user or a job there, and one that can read them finds keys and password hashes.',
    check: `${inspectContainers('.Mounts')} A yes is no Source among /, /boot, /dev, /etc, /lib, /proc, /sys, /usr and /var/lib/docker. ${lookAtPods('volumes[].hostPath')} Any hostPath of an application is a no; the SCC restricted-v2 forbids it.`,
    fix: 'Move configuration to a ConfigMap, a Secret or a named volume, and data to a named volume or a PersistentVolumeClaim. An agent that has to read the host gets the one path, read-only.',
    evidence:
      'container inspect, fields .Mounts[].Source and .RW; volumes[].hostPath of a pod; docker-bench-security JSON, result 5.6',
    exposure: 'high',
    sources: [cisDocker('5.6 Sensitive host system directories are not mounted on containers'), podSecurity],
  },
  {
    ...set,
    id: 'containers-run-no-sshd',
    rows: ['sshd'],
    asks: 'Do all containers run without an SSH server?',
    element: 'sshd',
    recommended: 'not run in a container',
    title: 'No container runs an SSH server',
    why: 'It is one more way in with keys and accounts of its own, which no audit of the platform sees, and it tempts to change a container by hand in place of its image.',
    check:
      'On a Docker host run `for c in $(docker ps -q); do docker top $c | grep -w sshd; done`; in a cluster look for containerPort 22, and for openssh-server in the build files. A yes is nothing found.',
    fix: 'Remove the SSH server from the build file. Use `docker exec`, `oc rsh` or `kubectl exec` for a look inside, logs and metrics for the rest, and a file transfer service of its own where files come in by SFTP.',
    evidence:
      'EXPOSE 22 or openssh-server in the build file, containerPort 22 (both only hint at it); docker-bench-security JSON, result 5.7',
    exposure: 'medium',
    change: 'rebuild',
    sources: [cisDocker('5.7 sshd is not run within containers')],
  },
  {
    ...set,
    id: 'no-privileged-host-port-is-mapped',
    rows: ['privileged-ports'],
    asks: 'Are all ports of the host that lead to containers 1024 or higher?',
    element: 'ports of the host below 1024',
    recommended: 'not mapped to a container',
    title: 'No port of the host below 1024 leads to a container',
    why: 'Clients take what answers on a low port for a service of the host itself. A container there can pose as its SSH, DNS or web server.',
    check: `${inspectContainers('.NetworkSettings.Ports')} A yes is no HostPort below 1024, or one with a written reason, such as a reverse proxy on 80 and 443. ${lookAtPods('ports[].hostPort')} A hostPort of an application is a no at any number: a Service, Ingress or Route takes its place.`,
    fix: 'Publish a high port, such as 8443:8443, and let the load balancer or reverse proxy in front take the low one.',
    evidence:
      'container inspect, .NetworkSettings.Ports[].HostPort; ports[].hostPort of a container; docker-bench-security JSON, result 5.8',
    exposure: 'low',
    sources: [cisDocker('5.8 Privileged ports are not mapped within containers')],
  },
  {
    ...set,
    id: 'only-needed-ports-are-open',
    rows: ['needed-ports'],
    asks: 'Are only the ports open on each container that its users or neighbours need?',
    element: 'open ports',
    recommended: 'only those that are needed',
    title: 'Only the ports that are needed are open',
    why: 'Management consoles, debug ports and databases are mostly opened by accident, with -P or a copied file, and are what attackers try first.',
    check: `${inspectContainers('.NetworkSettings.Ports')} A yes is that somebody can name the client of each published port. In a cluster, each port of a Service needs a known client, and a NetworkPolicy must admit nobody else (\`kubectl get networkpolicy -A\`).`,
    fix: 'Remove -P and the ports lines without a client. In a cluster add a NetworkPolicy that denies all ingress to the project, and then one for each known client.',
    evidence:
      'ports of container inspect against ExposedPorts of the image; Services and NetworkPolicies of a project; docker-bench-security JSON, result 5.9',
    exposure: 'medium',
    sources: [
      cisDocker('5.9 Only needed ports are open on the container'),
      kubernetes('Network Policies', 'concepts/services-networking/network-policies/'),
    ],
  },
]);
