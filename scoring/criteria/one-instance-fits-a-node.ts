import { deck, kubernetes } from '../../questionnaire/source.ts';
import { criterion, fail, partial, pass } from '../criterion.ts';

/** Whether the scheduler finds a place for a pod. */
export const oneInstanceFitsANode = criterion({
  id: 'one-instance-fits-a-node',
  since: '1.1',
  title: 'One instance fits into the memory that a node has free',
  category: 'operation',
  weight: 1,
  why: 'A pod has to find its memory free on one node, beside the pods of others. The larger it is, the fewer places there are, and it stays pending when a node is emptied. Node sizes and quotas on GCIS CaaS are to be confirmed.',
  fix: 'Compare the heap with what is used after a full garbage collection, divide the users among more and smaller instances, and ask the GCIS Planning and Client Advisory Team for node size and memory quota (to be confirmed).',
  effort: 'M',
  owner: 'department',
  sources: [
    deck('Introduction to Kubernetes architecture'),
    kubernetes(
      'Resource Management for Pods and Containers',
      'concepts/configuration/manage-resources-containers/',
    ),
  ],
  reads: ['peak-memory-gigabytes'],
  assess: ({ 'peak-memory-gigabytes': gigabytes }) =>
    gigabytes <= 16 ? pass : gigabytes <= 64 ? partial(50) : fail,
  examples: [
    { answers: { 'peak-memory-gigabytes': 1 }, judgement: pass },
    { answers: { 'peak-memory-gigabytes': 16 }, judgement: pass },
    { answers: { 'peak-memory-gigabytes': 17 }, judgement: partial(50) },
    { answers: { 'peak-memory-gigabytes': 64 }, judgement: partial(50) },
    { answers: { 'peak-memory-gigabytes': 65 }, judgement: fail },
  ],
});
