import type { MiddlewareHandler } from 'hono';
import type { Parts } from '../parts.ts';

/** What is known of a request while it is served. */
export interface RequestVariables {
  requestId: string;
  operation?: string;
  departmentId?: string;
  actor?: string;
  refused?: string;
  fault?: { readonly name: string; readonly message: string; readonly stack: string | undefined };
}

/** Gives each request its id and writes one line for it: what was asked, by whom, what came of it, how long it took. */
export function requestLog(
  parts: Pick<Parts, 'newId' | 'now' | 'log'>,
): MiddlewareHandler<{ Variables: RequestVariables }> {
  return async (context, next) => {
    const started = parts.now();
    context.set('requestId', parts.newId());
    await next();
    const entry = {
      time: started.toISOString(),
      requestId: context.get('requestId'),
      method: context.req.method,
      operation: context.get('operation'),
      status: context.res.status,
      refused: context.get('refused'),
      durationMilliseconds: parts.now().getTime() - started.getTime(),
      departmentId: context.get('departmentId'),
      actor: context.get('actor'),
      fault: context.get('fault'),
    };
    parts.log(Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined)));
  };
}
