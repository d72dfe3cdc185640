import { deck, kubernetes } from '../../questionnaire/source.ts';
import { criterion, fail, partial, pass } from '../criterion.ts';

/** Whether the promised recovery time can be kept with the instances that run. */
export const instancesFitRecoveryTime = criterion({
  id: 'instances-fit-recovery-time',
  title: 'The number of instances fits the recovery time that is required',
  category: 'application',
  weight: 3,
  why: 'When a node no longer answers, Kubernetes waits five minutes by default before it replaces its pods, and the start-up comes on top. A recovery time of less than four hours leaves little room for a start that fails, and one of less than an hour leaves none, unless a second instance serves already.',
  fix: 'Let two instances serve on different nodes and switch one node off in a test, or agree on a longer recovery time with the business owner in writing.',
  effort: 'M',
  owner: 'department',
  sources: [
    deck('Multiple replicas'),
    deck('Leverage Pod Topology Spread Constraints'),
    kubernetes(
      'Taints and Tolerations: taint based evictions',
      'concepts/scheduling-eviction/taint-and-toleration/#taint-based-evictions',
    ),
  ],
  reads: ['recovery-time-hours', 'multiple-instances'],
  assess: ({ 'recovery-time-hours': hours, 'multiple-instances': instances }) => {
    if (hours >= 4) return pass;
    const underAnHour = hours < 1;
    return {
      'several-active': pass,
      'active-passive': underAnHour ? partial(50) : pass,
      'single-untested': underAnHour ? partial(25) : partial(75),
      'single-by-design': underAnHour ? fail : partial(50),
    }[instances];
  },
  examples: [
    { answers: { 'recovery-time-hours': 0, 'multiple-instances': 'several-active' }, judgement: pass },
    { answers: { 'recovery-time-hours': 0, 'multiple-instances': 'active-passive' }, judgement: partial(50) },
    {
      answers: { 'recovery-time-hours': 0, 'multiple-instances': 'single-untested' },
      judgement: partial(25),
    },
    { answers: { 'recovery-time-hours': 0, 'multiple-instances': 'single-by-design' }, judgement: fail },
    { answers: { 'recovery-time-hours': 1, 'multiple-instances': 'active-passive' }, judgement: pass },
    {
      answers: { 'recovery-time-hours': 3, 'multiple-instances': 'single-untested' },
      judgement: partial(75),
    },
    {
      answers: { 'recovery-time-hours': 3, 'multiple-instances': 'single-by-design' },
      judgement: partial(50),
    },
    { answers: { 'recovery-time-hours': 4, 'multiple-instances': 'single-by-design' }, judgement: pass },
    { answers: { 'recovery-time-hours': 720, 'multiple-instances': 'single-by-design' }, judgement: pass },
  ],
});
