import { oneOf, severalOf, wholeNumber } from '../../../question.ts';
import { deck, kubernetes, openshift } from '../../../source.ts';
import { called, ownCode, unprovenInContainers } from '../../gates.ts';

/** How its program is started, which rights and ports it has, and on what it is built. */
export const program = [
  oneOf({
    id: 'process-model',
    text: 'How are the processes of one installation started?',
    help: 'Run `ps -ef --forest` or look at the list of services. Workers that the main process starts and ends by itself belong to it; agents for backup, monitoring and virus scanning do not count.',
    source: kubernetes('Pods', 'concepts/workloads/pods/'),
    narrowed: { since: '1.1', appliesWhen: unprovenInContainers },
    options: [
      { id: 'one-process', label: 'One command starts one main process' },
      { id: 'several-processes', label: 'A script or a supervisor starts several processes side by side' },
      {
        id: 'init-system-services',
        label: 'systemd, init or the Windows service manager starts several services that need each other',
      },
    ],
  }),
  oneOf({
    id: 'run-as',
    text: 'Under which account does the application run?',
    help: 'Run `ps -eo user,pid,args` while users work, and look at User= in the service file. Administrator and LocalSystem on Windows count as root. "Any account" counts only after a try with a second one.',
    source: deck('Container Images and Build File Configuration'),
    options: [
      { id: 'any-user', label: 'Any ordinary account: it was started under a second one and worked' },
      { id: 'fixed-user', label: 'One fixed ordinary account; no other has been tried' },
      { id: 'root-at-start', label: 'root at start, then an ordinary account' },
      { id: 'root-always', label: 'root' },
    ],
  }),
  severalOf({
    id: 'host-access',
    text: 'What of its host machine does the application use beyond its own folders and network ports?',
    help: 'Search the installation guide and the start scripts for mount, setcap, iptables, tcpdump, nsenter and docker.sock. Opening a port below 1024 does not count here, nor does a network share that the operators mount for it.',
    source: deck('Container Runtime Configuration'),
    none: 'none',
    options: [
      { id: 'none', label: 'Nothing' },
      {
        id: 'host-paths',
        label: 'Files or sockets of the host, such as /proc of the host or the Docker socket',
      },
      { id: 'host-network', label: 'Network interfaces of the host: packet capture, VPN, routing, DHCP' },
      {
        id: 'added-capabilities',
        label: 'Kernel rights such as raw sockets, mounting disks or setting the clock',
      },
      { id: 'other-processes', label: 'Memory or processes of other programs on the host' },
    ],
  }),
  oneOf({
    id: 'listening-ports',
    text: 'On which network ports does the application wait for connections?',
    help: 'Run `ss -ltnup` or `netstat -ano` on the server, and look for the port in the configuration. A load balancer or web server in front of it that will not move does not count.',
    source: deck('Container Runtime Configuration'),
    narrowed: { since: '1.1', appliesWhen: called },
    options: [
      { id: 'no-ports', label: 'On none' },
      { id: 'above-1023', label: 'Only on ports of 1024 and above' },
      { id: 'configurable', label: 'On ports below 1024, which a setting can change' },
      { id: 'fixed-below-1024', label: 'On ports below 1024, fixed in the program or by its callers' },
    ],
  }),
  wholeNumber({
    id: 'start-up-time-seconds',
    text: 'How many seconds pass from the start of the process until it answers a user?',
    help: 'Take the times of the first and the "started" line in the log of the last restart, and add the time until the first page comes. Loading of caches counts if users have to wait for it.',
    source: deck('Probes'),
    narrowed: { since: '1.1', appliesWhen: called },
    unit: 'seconds',
    least: 0,
    most: 7200,
  }),
  oneOf({
    id: 'language-runtime',
    text: 'In which language runtime does the application run?',
    help: 'Look at the build file: pom.xml or build.gradle, *.csproj, package.json, requirements.txt, composer.json, Makefile. If several are in use, choose the last of them that a main part needs.',
    source: openshift('Source-to-image'),
    appliesWhen: { question: 'origin', is: ['built-for-the-department', 'customised-product'] },
    narrowed: { since: '1.1', appliesWhen: { all: [ownCode, unprovenInContainers] } },
    options: [
      { id: 'java', label: 'Java' },
      { id: 'dotnet', label: '.NET 5 or later, or .NET Core' },
      { id: 'nodejs', label: 'Node.js' },
      { id: 'python', label: 'Python' },
      { id: 'php', label: 'PHP' },
      { id: 'native', label: 'None: it is compiled, as from C, C++, Go or Rust' },
      {
        id: 'legacy-language',
        label: 'COBOL, Visual Basic 6, PowerBuilder, Delphi, Oracle Forms or a similar one',
      },
      { id: 'dotnet-framework', label: '.NET Framework or classic ASP' },
    ],
  }),
  oneOf({
    id: 'timing',
    text: 'How strict are the times within which the application must react?',
    help: 'Look in the specification for limits in milliseconds. It is hard when one late reaction does damage, as in the control of machines or signals.',
    source: kubernetes(
      'Control CPU Management Policies on the Node',
      'tasks/administer-cluster/cpu-management-policies/',
    ),
    narrowed: {
      since: '1.1',
      appliesWhen: {
        any: [
          { question: 'hardware-devices', is: ['attached-to-the-machine'] },
          { question: 'kernel-needs', is: ['own-kernel-module'] },
          { question: 'language-runtime', is: ['native'] },
          { question: 'inbound-protocols', is: ['raw-tcp', 'udp'] },
        ],
      },
    },
    options: [
      { id: 'none', label: 'No limit below a second is specified' },
      {
        id: 'soft-real-time',
        label: 'Limits below a second are specified; a few late reactions are accepted',
      },
      { id: 'hard-real-time', label: 'Limits are specified, and one late reaction is a failure' },
    ],
  }),
  oneOf({
    id: 'runtime-support',
    text: 'For how long will the versions of runtime and middleware in use get security fixes?',
    help: 'Note each version (`java -version`, `dotnet --info`, the console of the server) and look up its end date at its publisher. The version that ends first decides; paid extended support counts.',
    source: deck('Container Images and Build File Configuration'),
    options: [
      { id: 'supported', label: 'For more than a year' },
      { id: 'ends-within-a-year', label: 'For less than a year' },
      { id: 'end-of-life', label: 'At least one gets none any more' },
    ],
  }),
  oneOf({
    id: 'time-and-characters',
    since: '1.1',
    text: 'From where does the application take its time zone, its locale and its Chinese characters?',
    help: 'Search code and configuration for TZ, LANG, file.encoding, Big5 and HKSCS, and look for fonts that were installed by hand. "Own settings" counts only after a start with `TZ=UTC LANG=C.UTF-8` in which dates and a printed Chinese name were right. If several answers are true, choose the last of them.',
    source: deck('Introduction to container'),
    appliesWhen: {
      any: [
        { question: 'operating-system', is: ['linux-end-of-life', 'windows-server', 'unix', 'mainframe'] },
        { question: 'runtime-support', is: ['ends-within-a-year', 'end-of-life'] },
        { question: 'language-runtime', is: ['native', 'legacy-language'] },
      ],
    },
    options: [
      {
        id: 'own-settings',
        label: 'From its own settings: they stay right on a machine with UTC and UTF-8',
      },
      {
        id: 'settings-of-the-machine',
        label: 'From the machine: its time zone, its locale or the fonts of its operating system',
      },
      {
        id: 'additions-to-the-machine',
        label:
          'From something added to the machine, such as a Big5 or HKSCS table or a font with own characters',
      },
    ],
  }),
  oneOf({
    id: 'middleware',
    text: 'Which server software does the application need around its own code?',
    help: 'Look at what the installation guide tells to install first. A server inside the program, as in Spring Boot, is none. Leave out the database. If several are in use, choose the last of them.',
    source: deck('Pros and cons of using container'),
    narrowed: { since: '1.1', appliesWhen: unprovenInContainers },
    options: [
      { id: 'none', label: 'None: it brings its own server or needs none' },
      {
        id: 'open-source-server',
        label: 'An open-source server, such as Tomcat, WildFly, nginx or Apache',
      },
      { id: 'commercial-server', label: 'A commercial server, such as WebSphere, WebLogic or JBoss EAP' },
      {
        id: 'integration-broker',
        label: 'An integration broker, such as BizTalk, TIBCO or IBM Integration Bus',
      },
      { id: 'iis', label: 'Microsoft IIS' },
    ],
  }),
];
