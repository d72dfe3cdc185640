import { deck, openshift } from '../../questionnaire/source.ts';
import { criterion, fail, partial, pass } from '../criterion.ts';

/** Whether the program fits the Linux kernel that the containers share. */
export const runsOnLinux = criterion({
  id: 'runs-on-linux',
  title: 'The application runs on Linux or on a system that it can be ported from',
  category: 'runtime',
  weight: 4,
  why: 'A container brings its own files but uses the Linux kernel of the node. Programs for another system have to be ported or replaced first; old Linux programs need libraries that a current base image may lack.',
  fix: 'Start the program on a current Red Hat Universal Base Image (UBI) and list what is missing. From Windows or Unix, build and test it on Linux before any work on images.',
  effort: 'XL',
  owner: 'department',
  sources: [deck('Container vs. Virtual Machine'), openshift('Creating images')],
  reads: ['operating-system'],
  blocks: ['replatform'],
  assess: (answers) =>
    ({
      'linux-supported': pass,
      'linux-end-of-life': partial(75),
      'windows-server': partial(50),
      unix: partial(25),
      mainframe: fail,
    })[answers['operating-system']],
  examples: [
    { answers: { 'operating-system': 'linux-supported' }, judgement: pass },
    { answers: { 'operating-system': 'linux-end-of-life' }, judgement: partial(75) },
    { answers: { 'operating-system': 'windows-server' }, judgement: partial(50) },
    { answers: { 'operating-system': 'unix' }, judgement: partial(25) },
    { answers: { 'operating-system': 'mainframe' }, judgement: fail },
  ],
});
