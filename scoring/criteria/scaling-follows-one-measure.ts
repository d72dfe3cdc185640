import { deck, kubernetes, openshift } from '../../questionnaire/source.ts';
import { criterion, fail, type KnownAnswers, partial, pass } from '../criterion.ts';

type Read = KnownAnswers<'scaling-trigger' | 'load-pattern'>;

const example = (trigger: Read['scaling-trigger'], load: Read['load-pattern']): Read => ({
  'scaling-trigger': trigger,
  'load-pattern': load,
});

/** Whether copies come and go by themselves and nothing works against that. */
export const scalingFollowsOneMeasure = criterion({
  id: 'scaling-follows-one-measure',
  since: '1.1',
  title: 'The number of copies follows one measure by itself',
  category: 'operation',
  weight: 1,
  why: 'A HorizontalPodAutoscaler adds pods within minutes of a peak, which people cannot. A VerticalPodAutoscaler that resizes them by the same measure works against it: each changes what the other one measures.',
  fix: 'Let a HorizontalPodAutoscaler follow the measure that tells load best, between a least and a most number, and use the VerticalPodAutoscaler for recommendations only.',
  effort: 'S',
  owner: 'department',
  sources: [
    deck('AutoScaling'),
    kubernetes('Horizontal Pod Autoscaling', 'tasks/run-application/horizontal-pod-autoscale/'),
    openshift('Automatically adjust pod resource levels with the vertical pod autoscaler'),
  ],
  reads: ['scaling-trigger', 'load-pattern'],
  assess: ({ 'scaling-trigger': trigger, 'load-pattern': load }) =>
    ({
      'one-measure': pass,
      'same-measure-twice': partial(50),
      people: load === 'sudden-peaks' ? fail : partial(75),
    })[trigger],
  examples: [
    { answers: example('one-measure', 'sudden-peaks'), judgement: pass },
    { answers: example('same-measure-twice', 'predictable-peaks'), judgement: partial(50) },
    { answers: example('people', 'predictable-peaks'), judgement: partial(75) },
    { answers: example('people', 'sudden-peaks'), judgement: fail },
  ],
});
