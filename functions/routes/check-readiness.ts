import { defineRoute } from '../define-route.ts';
import { serviceState } from '../schemas/service-state.ts';

/** Whether the service can serve: its store answers. */
export const checkReadiness = defineRoute({
  id: 'check-readiness',
  method: 'get',
  path: '/readyz',
  tag: 'Service',
  summary: 'Check that the service can serve',
  description: 'Asks the store, and refuses while it does not answer.',
  scope: 'none',
  reply: { status: 200, description: 'It can serve.', schema: serviceState, example: { status: 'ok' } },
  refusals: ['store-unavailable'],
  async handle({ parts }) {
    await parts.store.checkReadiness();
    return { body: { status: 'ok' as const } };
  },
});
