import { z } from 'zod';
import { defineRoute } from '../define-route.ts';
import { refuse } from '../problem.ts';
import { exampleLandingZone } from '../schemas/example-landing-zone.ts';
import { factId } from '../schemas/fact-id.ts';
import { ownLandingZone, shownLandingZone } from '../schemas/own-landing-zone.ts';
import type { LandingZoneValues } from '../store/store.ts';

/** A department takes back what it said about a fact. */
export const removeLandingZoneValue = defineRoute({
  id: 'remove-landing-zone-value',
  method: 'delete',
  path: '/v1/landing-zone/facts/{factId}',
  tag: 'Landing zone',
  summary: 'Remove your own value for a fact',
  description: 'The fact is to be confirmed again. The events keep the value.',
  scope: 'write',
  params: z.strictObject({ factId }),
  ifMatch: true,
  reply: {
    status: 200,
    description: 'The landing zone as it is now.',
    schema: ownLandingZone,
    example: exampleLandingZone(2, false),
    etag: true,
  },
  refusals: ['own-value-not-found'],
  async handle({ checkVersion, commit, now, params, parts, principal }) {
    const before = await parts.store.getLandingZoneValues(principal.departmentId);
    if (!before) return ownValueNotFound;
    const stale = checkVersion(before);
    if (stale) return stale;
    const values = new Map(Object.entries(before.values));
    const earlier = values.get(params.factId);
    if (!earlier) return ownValueNotFound;
    values.delete(params.factId);
    const next: LandingZoneValues = {
      ...before,
      version: before.version + 1,
      updatedAt: now,
      values: Object.fromEntries(values),
    };
    return commit({
      write: (change) => parts.store.setLandingZoneValues(change),
      before,
      next,
      detail: { landingZoneValues: { [params.factId]: { before: earlier } } },
      reply: { body: shownLandingZone(next), etag: next.version },
    });
  },
});

const ownValueNotFound = refuse(
  'own-value-not-found',
  'Your department has given no value for this fact. GET /v1/landing-zone shows those that it has given.',
);
