import { deck } from '../../questionnaire/source.ts';
import { criterion, fail, type KnownAnswers, notApplicable, partial, pass } from '../criterion.ts';

type Read = KnownAnswers<'architecture-style' | 'independent-change-need' | 'peak-users'>;

const microservices = (need: Read['independent-change-need'], people: number): Read => ({
  'architecture-style': 'microservices',
  'independent-change-need': need,
  'peak-users': people,
});

/** Whether many small services are worth the work of running them. */
export const microservicesRepayTheirCost = criterion({
  id: 'microservices-repay-their-cost',
  since: '1.1',
  title: 'The number of services is worth what it costs to run them',
  category: 'architecture',
  weight: 1,
  why: 'Every microservice brings an image, a pipeline, probes, resource requests and calls that can fail. That pays where parts change at their own pace or serve very many people; elsewhere it is work and memory without a return.',
  fix: 'List which services were always released together in the last year, and deploy those as one service of their domain.',
  effort: 'L',
  owner: 'department',
  sources: [deck('Disadvantages of using microservices'), deck('Microservices vs. Miniservices')],
  reads: ['architecture-style', 'independent-change-need', 'peak-users'],
  assess: ({ 'architecture-style': style, 'independent-change-need': need, 'peak-users': people }) => {
    if (style !== 'microservices') return notApplicable;
    if (people >= 1000) return pass;
    return { strong: pass, some: partial(75), none: fail }[need];
  },
  examples: [
    { answers: microservices('strong', 0), judgement: pass },
    { answers: microservices('none', 1000), judgement: pass },
    { answers: microservices('some', 999), judgement: partial(75) },
    { answers: microservices('none', 999), judgement: fail },
    {
      answers: { ...microservices('none', 0), 'architecture-style': 'miniservices' },
      judgement: notApplicable,
    },
    {
      answers: { ...microservices('none', 0), 'architecture-style': 'layered-monolith' },
      judgement: notApplicable,
    },
    {
      answers: { ...microservices('none', 0), 'architecture-style': 'single-monolith' },
      judgement: notApplicable,
    },
  ],
});
