import { defineRoute } from '../define-route.ts';
import { serviceState } from '../schemas/service-state.ts';

/** Whether the service itself runs; it asks nothing else. */
export const checkHealth = defineRoute({
  id: 'check-health',
  method: 'get',
  path: '/healthz',
  tag: 'Service',
  summary: 'Check that the service runs',
  description: 'Answers without asking the store, so that an outage of the store restarts nothing.',
  scope: 'none',
  reply: { status: 200, description: 'It runs.', schema: serviceState, example: { status: 'ok' } },
  async handle() {
    return { body: { status: 'ok' as const } };
  },
});
