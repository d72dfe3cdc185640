import { defineRoute } from '../define-route.ts';
import { exampleLandingZone } from '../schemas/example-landing-zone.ts';
import { ownLandingZone, shownLandingZone } from '../schemas/own-landing-zone.ts';

/** What is known of GCIS CaaS, with the department's own values. */
export const getLandingZone = defineRoute({
  id: 'get-landing-zone',
  method: 'get',
  path: '/v1/landing-zone',
  tag: 'Landing zone',
  summary: 'Get the landing zone',
  description:
    'Every fact of GCIS CaaS: what public documents confirm, and what is to be confirmed with the GCIS Planning and Client Advisory Team, with what your department was told. Its ETag is what a change sends as `If-Match`; it is "0" until the first value is given. The example is shortened to one fact.',
  scope: 'read',
  reply: {
    status: 200,
    description: 'The landing zone.',
    schema: ownLandingZone,
    example: exampleLandingZone(1, true),
    etag: true,
  },
  async handle({ parts, principal }) {
    const stored = await parts.store.getLandingZoneValues(principal.departmentId);
    const body = shownLandingZone(stored ?? { version: 0, values: {} });
    return { body, etag: body.version };
  },
});
