import { z } from 'zod';
import { gcisCaas } from '../../scoring/landing-zones/gcis-caas.ts';
import { defineRoute } from '../define-route.ts';
import { refuse } from '../problem.ts';
import { staleVersion } from '../request/commit.ts';
import { exampleLandingZone, exampleOwnValue } from '../schemas/example-landing-zone.ts';
import { factId } from '../schemas/fact-id.ts';
import { newLandingZoneValue } from '../schemas/new-landing-zone-value.ts';
import { ownLandingZone, shownLandingZone } from '../schemas/own-landing-zone.ts';
import type { LandingZoneValues } from '../store/store.ts';

/** A department says what it was told about a fact that is to be confirmed. */
export const setLandingZoneValue = defineRoute({
  id: 'set-landing-zone-value',
  method: 'put',
  path: '/v1/landing-zone/facts/{factId}',
  tag: 'Landing zone',
  summary: 'Supply your own value for a fact',
  description:
    'Records what your department was told about a fact that is to be confirmed, with its source, and replaces an earlier value. From then on the results and reports of your department do not ask for this fact any more, and quote the value as confirmed by the department; scores do not change. The first value of all is sent with `If-Match: "0"`.',
  scope: 'write',
  params: z.strictObject({ factId }),
  body: newLandingZoneValue,
  bodyExample: exampleOwnValue,
  ifMatch: true,
  idempotent: true,
  reply: {
    status: 200,
    description: 'The landing zone as it is now.',
    schema: ownLandingZone,
    example: exampleLandingZone(1, true),
    etag: true,
  },
  refusals: ['fact-not-found', 'fact-is-confirmed'],
  async handle({ body, checkVersion, commit, now, params, parts, principal: { departmentId } }) {
    const fact = gcisCaas.facts.find(({ id }) => id === params.factId);
    if (!fact) return refuse('fact-not-found', 'No fact has this id. GET /v1/landing-zone lists them all.');
    if (fact.confirmation === 'confirmed')
      return refuse(
        'fact-is-confirmed',
        'A public document confirms this fact, as its sources say. Only facts that are to be confirmed take a value.',
      );
    const before = await parts.store.getLandingZoneValues(departmentId);
    const from = before ?? {
      id: 'gcis-caas',
      departmentId,
      version: 0,
      createdAt: now,
      updatedAt: now,
      values: {},
    };
    const stale = checkVersion(from);
    if (stale) return stale;
    const earlier = before?.values[fact.id];
    const { document, part, url } = body.source;
    const source = { document, part, ...(url === undefined ? {} : { url }) };
    const after = { value: body.value, source, givenAt: now };
    const next: LandingZoneValues = {
      ...from,
      version: from.version + 1,
      updatedAt: now,
      values: { ...from.values, [fact.id]: after },
    };
    return commit({
      write: (change) => parts.store.setLandingZoneValues(change),
      ...(before ? { before } : {}),
      next,
      detail: { landingZoneValues: { [fact.id]: { ...(earlier ? { before: earlier } : {}), after } } },
      reply: { body: shownLandingZone(next), etag: next.version },
      stale: staleVersion('It was changed while this request was served.'),
    });
  },
});
