import { deck, hongKong, openshift } from '../../questionnaire/source.ts';
import { criterion, fail, partial, pass } from '../criterion.ts';

/** Whether an attack from the Internet meets something before the application. */
export const internetRequestsAreFiltered = criterion({
  id: 'internet-requests-are-filtered',
  since: '1.1',
  title: 'Requests from the Internet are checked before they reach the application',
  category: 'security',
  weight: 2,
  why: 'The router of OpenShift passes requests on and does not read them. The filter that stands before the present server stays there when the application moves, unless somebody plans its place in the new network.',
  fix: 'Draw the way of a request before and after the move, name who runs the filter there, and ask the GCIS Planning and Client Advisory Team what stands before the routers (to be confirmed).',
  effort: 'M',
  owner: 'department',
  sources: [
    hongKong(
      'Baseline IT Security Policy (S17) and IT Security Guidelines (G3)',
      'Record of systems that face the Internet; check against the current edition',
    ),
    deck('Key Resources for Istio'),
    openshift('Secured routes'),
  ],
  reads: ['request-filter'],
  assess: (answers) =>
    ({
      'content-and-rate': pass,
      'proxy-only': partial(50),
      nothing: fail,
    })[answers['request-filter']],
  examples: [
    { answers: { 'request-filter': 'content-and-rate' }, judgement: pass },
    { answers: { 'request-filter': 'proxy-only' }, judgement: partial(50) },
    { answers: { 'request-filter': 'nothing' }, judgement: fail },
  ],
});
