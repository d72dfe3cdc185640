import { cisDocker, deck, kubernetes } from '../../questionnaire/source.ts';
import { criterion, fail, partial, pass } from '../criterion.ts';

/** Whether a pod can use the hardware from any node. */
export const hardwareIsReachable = criterion({
  id: 'hardware-is-reachable',
  title: 'No hardware has to be attached to the machine',
  category: 'runtime',
  weight: 3,
  why: 'A pod is started on any node that has room, and a dongle or card is in one machine only. restricted-v2 gives no access to host devices; whether GCIS CaaS has GPU nodes is to be confirmed.',
  fix: 'Replace the device by one that is reached over the network, such as a serial or USB device server, a licence server or a network key store, and test with it on the present server first.',
  effort: 'L',
  owner: 'department',
  sources: [
    deck('Container Runtime Configuration'),
    cisDocker('5.18 Host devices are not directly exposed to containers'),
    kubernetes('Device Plugins', 'concepts/extend-kubernetes/compute-storage-net/device-plugins/'),
  ],
  reads: ['hardware-devices'],
  blocks: ['replatform', 'refactor', 'rehost-vm'],
  assess: (answers) =>
    ({
      none: pass,
      'network-attached': pass,
      gpu: partial(50),
      'attached-to-the-machine': fail,
    })[answers['hardware-devices']],
  examples: [
    { answers: { 'hardware-devices': 'none' }, judgement: pass },
    { answers: { 'hardware-devices': 'network-attached' }, judgement: pass },
    { answers: { 'hardware-devices': 'gpu' }, judgement: partial(50) },
    { answers: { 'hardware-devices': 'attached-to-the-machine' }, judgement: fail },
  ],
});
