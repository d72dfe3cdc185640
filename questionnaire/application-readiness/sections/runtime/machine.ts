import { oneOf } from '../../../question.ts';
import { deck } from '../../../source.ts';
import { unprovenInContainers } from '../../gates.ts';
import { containerStatus } from '../image/container-status.ts';

/** What it needs of the machine, its kernel and its desktop. */
export const machine = [
  { ...containerStatus, since: '1.1' } as const,
  oneOf({
    id: 'operating-system',
    text: 'On which operating system does the application run in production?',
    help: 'Run `cat /etc/os-release`, `uname -a` or `winver` on the server, and compare the version with the end date that its publisher names. Extended support counts if it is paid for. If parts run on different systems, choose the last that is true.',
    source: deck('Container vs. Virtual Machine'),
    alwaysApplies: true,
    options: [
      { id: 'linux-supported', label: 'Linux, in a version that still gets security fixes' },
      { id: 'linux-end-of-life', label: 'Linux, in a version that gets no more security fixes' },
      { id: 'windows-server', label: 'Windows' },
      { id: 'unix', label: 'AIX, Solaris, HP-UX or another Unix' },
      { id: 'mainframe', label: 'z/OS, IBM i or another mainframe system' },
    ],
  }),
  oneOf({
    id: 'windows-dependence',
    text: 'What in the application needs Windows?',
    help: 'Look at the target framework in the project files (v4.8 or net48 is .NET Framework, net8.0 is not), and search the code for Registry, CreateObject, DllImport and ServiceBase. If several answers are true, choose the last of them.',
    source: deck('Container vs. Virtual Machine'),
    appliesWhen: { question: 'operating-system', is: ['windows-server'] },
    options: [
      {
        id: 'portable',
        label: 'Nothing: its runtime exists for Linux, and its code calls no Windows function',
      },
      { id: 'dotnet-framework', label: '.NET Framework, up to version 4.8.1' },
      { id: 'com-registry-or-services', label: 'COM components, the registry or Windows services' },
      {
        id: 'desktop-components',
        label: 'Parts with windows of their own, such as Office, WinForms or ActiveX',
      },
    ],
  }),
  oneOf({
    id: 'cpu-architecture',
    text: 'For which processor is the application built?',
    help: 'Run `file <program>` and `uname -m` on the server; look at native libraries (.so, .dll) too. Java, .NET, Node.js, Python and PHP without native libraries count as x86-64.',
    source: deck('Pros and cons of using container'),
    alwaysApplies: true,
    options: [
      { id: 'x86-64', label: 'x86-64 (also called AMD64), 32-bit x86 programs included' },
      { id: 'arm64', label: '64-bit ARM only' },
      { id: 'other', label: 'Another only, such as POWER, SPARC, Itanium or IBM Z' },
    ],
  }),
  oneOf({
    id: 'kernel-needs',
    text: 'What does the application need in the kernel of its machine?',
    help: 'Read the installation guide for modprobe, insmod, sysctl and driver; compare `lsmod` and /etc/sysctl.conf with a fresh server. Tuning that nobody can justify does not count.',
    source: deck('Container Runtime Configuration'),
    alwaysApplies: true,
    options: [
      { id: 'none', label: 'Nothing: a standard kernel with its default settings' },
      {
        id: 'kernel-parameters',
        label: 'Kernel parameters with other values, such as kernel.shmmax or huge pages',
      },
      {
        id: 'own-kernel-module',
        label: 'A kernel module or driver of its own, or one exact kernel version',
      },
    ],
  }),
  oneOf({
    id: 'hardware-devices',
    text: 'Which hardware does the application use besides processor, memory, disk and network?',
    help: 'Look at the back of the machine or at the pass-through devices of the virtual machine, and run `lsusb` and `lspci`. If several answers are true, choose the last of them.',
    source: deck('Container Runtime Configuration'),
    alwaysApplies: true,
    options: [
      { id: 'none', label: 'None' },
      {
        id: 'network-attached',
        label: 'Devices that it calls over the network, such as a printer or a key store (HSM)',
      },
      { id: 'gpu', label: 'A graphics processor (GPU) for computing' },
      {
        id: 'attached-to-the-machine',
        label: 'A device in or on the machine: dongle, card reader, serial line, tape drive, PCI card',
      },
    ],
  }),
  oneOf({
    id: 'interactive-session',
    text: 'For what does the application need the desktop of a machine?',
    help: 'Ask the operators and the users about Remote Desktop, Citrix, VNC and X11, and about programs that are installed on PCs to use the application; a web browser is none. A command line over SSH and screens in a web browser do not count. A program that stops when its user logs off counts as daily work.',
    source: deck('Introduction to container'),
    narrowed: { since: '1.1', appliesWhen: unprovenInContainers },
    options: [
      { id: 'none', label: 'For nothing in the application' },
      { id: 'for-administration', label: 'On the server, to administer or configure the application' },
      { id: 'for-daily-work', label: 'On the server, to use the application or to keep it running' },
      {
        id: 'installed-on-users-machines',
        label: 'On the PCs of its users: the program, or a part with its own rules, is installed there',
      },
    ],
  }),
];
