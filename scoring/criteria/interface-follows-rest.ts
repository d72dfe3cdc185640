import { deck } from '../../questionnaire/source.ts';
import { criterion, fail, partial, pass } from '../criterion.ts';

const required = ['client-server', 'stateless', 'cacheable', 'uniform-interface', 'layered'] as const;

/** How many of the five constraints hold that REST demands; code on demand is optional and counts for nothing. */
export const interfaceFollowsRest = criterion({
  id: 'interface-follows-rest',
  since: '1.1',
  title: 'The HTTP interface for other systems keeps the constraints of REST',
  category: 'interfaces',
  weight: 1,
  why: 'Each constraint is what a platform builds on: a request that any pod can answer may be spread over copies, one that passes proxies unchanged gets through the Route, and a reply that may be kept takes load away.',
  fix: 'Start with what keeps a request from being answered by any instance, then see that it works through a proxy (forwarded host name and scheme), and set Cache-Control on replies that seldom change.',
  effort: 'M',
  owner: 'department',
  sources: [deck('What is REST APIs?')],
  reads: ['rest-constraints'],
  assess: (answers) => {
    const kept = required.filter((constraint) => answers['rest-constraints'].includes(constraint)).length;
    return kept === required.length ? pass : kept === 0 ? fail : partial(kept * 20);
  },
  examples: [
    { answers: { 'rest-constraints': [...required] }, judgement: pass },
    { answers: { 'rest-constraints': [...required, 'code-on-demand'] }, judgement: pass },
    {
      answers: { 'rest-constraints': ['client-server', 'stateless', 'uniform-interface', 'layered'] },
      judgement: partial(80),
    },
    { answers: { 'rest-constraints': ['stateless', 'cacheable'] }, judgement: partial(40) },
    { answers: { 'rest-constraints': ['layered'] }, judgement: partial(20) },
    { answers: { 'rest-constraints': ['code-on-demand'] }, judgement: fail },
    { answers: { 'rest-constraints': ['none'] }, judgement: fail },
  ],
});
