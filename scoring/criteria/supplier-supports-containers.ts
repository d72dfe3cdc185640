import { deck, openshift } from '../../questionnaire/source.ts';
import { criterion, fail, partial, pass } from '../criterion.ts';

/** Whether the supplier still helps when the product runs in a container. */
export const supplierSupportsContainers = criterion({
  id: 'supplier-supports-containers',
  title: 'The supplier supports the product in containers',
  category: 'application',
  weight: 4,
  why: 'Without support in containers, the supplier may answer any fault with the demand to show it on a virtual machine first, and the department has to keep such a machine for that.',
  fix: 'Ask the supplier in writing for the versions that it supports on Red Hat OpenShift under restricted-v2, and for its image. Make that support a condition of the next renewal or tender.',
  effort: 'M',
  owner: 'supplier',
  sources: [deck('Pros and cons of using container'), openshift('Securing container content')],
  reads: ['supplier-container-support'],
  blocks: ['replatform'],
  assess: (answers) =>
    ({
      'supplier-image': pass,
      'supported-in-containers': partial(75),
      'not-stated': partial(25),
      'refused-or-gone': fail,
    })[answers['supplier-container-support']],
  examples: [
    { answers: { 'supplier-container-support': 'supplier-image' }, judgement: pass },
    { answers: { 'supplier-container-support': 'supported-in-containers' }, judgement: partial(75) },
    { answers: { 'supplier-container-support': 'not-stated' }, judgement: partial(25) },
    { answers: { 'supplier-container-support': 'refused-or-gone' }, judgement: fail },
  ],
});
