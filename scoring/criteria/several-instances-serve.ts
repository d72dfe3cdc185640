import { deck, kubernetes } from '../../questionnaire/source.ts';
import { criterion, fail, type KnownAnswers, notApplicable, partial, pass } from '../criterion.ts';

type Read = KnownAnswers<'multiple-instances' | 'criticality' | 'listening-ports'>;

const example = (instances: Read['multiple-instances'], criticality: Read['criticality']): Read => ({
  'multiple-instances': instances,
  criticality,
  'listening-ports': 'above-1023',
});

/** Whether the service stays up while one pod is replaced. */
export const severalInstancesServe = criterion({
  id: 'several-instances-serve',
  title: 'Two or more instances serve users at the same time',
  category: 'architecture',
  weight: 4,
  why: 'OpenShift moves pods whenever a node is updated or drained. With one instance, each of these moves is an interruption for the users. A job without callers is restarted instead, so it is not judged.',
  fix: 'Run two instances on one database in a test environment for a full business cycle, remove what prevents it, then set two replicas and a PodDisruptionBudget.',
  effort: 'M',
  owner: 'department',
  sources: [
    deck('Multiple replicas'),
    deck('PodDisruptionBudget'),
    kubernetes('Disruptions', 'concepts/workloads/pods/disruptions/'),
  ],
  reads: ['multiple-instances', 'criticality', 'listening-ports'],
  assess: ({ 'multiple-instances': instances, criticality, 'listening-ports': ports }) => {
    if (ports === 'no-ports') return notApplicable;
    const interruptionIsFelt = criticality === 'mission-critical' || criticality === 'important';
    return {
      'several-active': pass,
      'active-passive': interruptionIsFelt ? partial(50) : partial(75),
      'single-untested': interruptionIsFelt ? partial(25) : partial(50),
      'single-by-design': interruptionIsFelt ? fail : partial(25),
    }[instances];
  },
  examples: [
    { answers: example('several-active', 'mission-critical'), judgement: pass },
    { answers: example('active-passive', 'important'), judgement: partial(50) },
    { answers: example('active-passive', 'supporting'), judgement: partial(75) },
    { answers: example('single-untested', 'mission-critical'), judgement: partial(25) },
    { answers: example('single-untested', 'minor'), judgement: partial(50) },
    { answers: example('single-by-design', 'important'), judgement: fail },
    { answers: example('single-by-design', 'supporting'), judgement: partial(25) },
    {
      answers: { ...example('single-by-design', 'mission-critical'), 'listening-ports': 'no-ports' },
      judgement: notApplicable,
    },
  ],
});
