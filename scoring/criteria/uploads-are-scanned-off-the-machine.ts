import { deck, openshift } from '../../questionnaire/source.ts';
import { criterion, fail, notApplicable, partial, pass } from '../criterion.ts';

/** Whether uploaded files are still scanned once there is no machine with a scanner. */
export const uploadsAreScannedOffTheMachine = criterion({
  id: 'uploads-are-scanned-off-the-machine',
  since: '1.1',
  title: 'Uploaded files are scanned by a service, before they are kept',
  category: 'security',
  weight: 2,
  why: 'A scanner on the old server watches its folders. A pod has none, and nobody installs one on the nodes for a tenant, so the protection ends silently with the move.',
  fix: 'Send each upload to a scanning service, for example over ICAP, and store it only after the reply; try it with the EICAR test file.',
  effort: 'M',
  owner: 'department',
  sources: [deck('Containers'), openshift('Managing security context constraints')],
  reads: ['upload-scanning'],
  assess: (answers) =>
    ({
      'no-uploads': notApplicable,
      'called-scanner': pass,
      'scanner-on-the-machine': partial(25),
      nothing: fail,
    })[answers['upload-scanning']],
  examples: [
    { answers: { 'upload-scanning': 'no-uploads' }, judgement: notApplicable },
    { answers: { 'upload-scanning': 'called-scanner' }, judgement: pass },
    { answers: { 'upload-scanning': 'scanner-on-the-machine' }, judgement: partial(25) },
    { answers: { 'upload-scanning': 'nothing' }, judgement: fail },
  ],
});
