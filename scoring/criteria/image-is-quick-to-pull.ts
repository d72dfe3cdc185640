import { deck, openshift } from '../../questionnaire/source.ts';
import { criterion, fail, partial, pass } from '../criterion.ts';

/** Whether a node can fetch the image in the time in which a pod has to start. */
export const imageIsQuickToPull = criterion({
  id: 'image-is-quick-to-pull',
  since: '1.1',
  title: 'What the image holds stays below one gigabyte',
  category: 'image',
  weight: 1,
  why: 'A node fetches the image before it starts the pod. A large one makes every move, release and peak slow, fills the disks of nodes and registry, and its unused packages come back as scan findings.',
  fix: 'Start from a minimal base image, copy only the built program and its runtime into the last stage, and keep sample data, installers and documentation out.',
  effort: 'S',
  owner: 'department',
  sources: [
    deck('Container vs. Virtual Machine'),
    deck('Problems of using virtual machine'),
    openshift('Creating images'),
  ],
  reads: ['image-size-megabytes'],
  assess: ({ 'image-size-megabytes': megabytes }) =>
    megabytes <= 1000 ? pass : megabytes <= 5000 ? partial(50) : fail,
  examples: [
    { answers: { 'image-size-megabytes': 1 }, judgement: pass },
    { answers: { 'image-size-megabytes': 1000 }, judgement: pass },
    { answers: { 'image-size-megabytes': 1001 }, judgement: partial(50) },
    { answers: { 'image-size-megabytes': 5000 }, judgement: partial(50) },
    { answers: { 'image-size-megabytes': 5001 }, judgement: fail },
  ],
});
