import type { RefusalKind } from '../../templates/texts/refusals.ts';
import { type ProblemCode, problems } from '../problem.ts';

const byStatus: Readonly<Record<number, RefusalKind>> = {
  400: 'invalid',
  401: 'not-found',
  403: 'no-right',
  404: 'not-found',
  405: 'not-found',
  409: 'state',
  412: 'stale',
  413: 'too-large',
  415: 'form',
  422: 'state',
  429: 'too-many-requests',
  500: 'fault',
  503: 'busy',
};

const exceptions: Readonly<Partial<Record<ProblemCode, RefusalKind>>> = {
  'assessment-too-large': 'too-large',
  'too-much-evidence': 'too-large',
  'export-too-large': 'export-too-large',
  'store-unavailable': 'unavailable',
};

/** The words in which a page tells a refusal of an operation. */
export function refusalKind(code: ProblemCode): RefusalKind {
  return exceptions[code] ?? byStatus[problems[code].status] ?? 'fault';
}
