import { deck, kubernetes } from '../../questionnaire/source.ts';
import { criterion, fail, partial, pass } from '../criterion.ts';

/** Whether the cause of a slow or failed request can be found across services. */
export const requestsAreTraceable = criterion({
  id: 'requests-are-traceable',
  title: 'One request can be followed through all services',
  category: 'mesh',
  weight: 2,
  why: 'A request passes several pods, which may be gone when the fault is examined. Without an identifier that every service passes on, a slow or failed call cannot be assigned to its cause. A mesh does not replace this: the services must still pass the identifier on.',
  fix: 'Let the first service create an identifier (the W3C traceparent header), and have each service write it to its log and pass it on; then add OpenTelemetry to the services.',
  effort: 'M',
  owner: 'department',
  sources: [
    deck('Benefits of using service mesh'),
    kubernetes('Observability', 'concepts/cluster-administration/observability/'),
  ],
  reads: ['request-tracing'],
  assess: (answers) =>
    ({
      distributed: pass,
      'correlation-id': partial(75),
      none: fail,
    })[answers['request-tracing']],
  examples: [
    { answers: { 'request-tracing': 'distributed' }, judgement: pass },
    { answers: { 'request-tracing': 'correlation-id' }, judgement: partial(75) },
    { answers: { 'request-tracing': 'none' }, judgement: fail },
  ],
});
