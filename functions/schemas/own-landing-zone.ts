import { z } from 'zod';
import { gcisCaas } from '../../scoring/landing-zones/gcis-caas.ts';
import type { LandingZoneValues } from '../store/store.ts';
import { listOf } from './list-of.ts';
import { source } from './source.ts';

const ownValue = z.object({ value: z.string(), source, givenAt: z.iso.datetime() }).meta({
  id: 'OwnValue',
  description: 'What your department was told, in its own words; left out where it has given no value.',
});

const ownLandingZoneFact = z
  .object({
    id: z.string(),
    title: z.string(),
    statement: z.string().meta({
      description: 'What is known; for a fact that is to be confirmed, what has to be asked.',
    }),
    sources: listOf(source).meta({ description: 'Where that is stated, or why it has to be asked.' }),
    confirmation: z.enum(['confirmed', 'to-be-confirmed']).meta({
      description: 'What public documents say. Only what is to be confirmed can be given a value.',
    }),
    confirmWith: z
      .string()
      .nullable()
      .meta({ description: 'Who can confirm it; null for what is confirmed.' }),
    ownValue: ownValue.optional(),
  })
  .meta({ id: 'OwnLandingZoneFact', description: 'A fact of the landing zone with the own value for it.' });

/** The landing zone with a department's own values. */
export const ownLandingZone = z
  .object({
    id: z.string(),
    title: z.string(),
    version: z.int().min(0).meta({ description: 'Of the own values; 0 until the first one is given.' }),
    facts: listOf(ownLandingZoneFact),
  })
  .meta({
    id: 'OwnLandingZone',
    description: 'GCIS CaaS as public documents describe it, and what your department was told beyond them.',
  });

/** The landing zone with the values that a department stored, as the API shows it. */
export function shownLandingZone({
  version,
  values,
}: Pick<LandingZoneValues, 'version' | 'values'>): z.infer<typeof ownLandingZone> {
  const given = new Map(Object.entries(values));
  return {
    id: gcisCaas.id,
    title: gcisCaas.title,
    version,
    facts: gcisCaas.facts.map(({ id, title, statement, sources, confirmation, confirmWith }) => {
      const own = given.get(id);
      return {
        id,
        title,
        statement,
        sources,
        confirmation: confirmation === 'confirmed' ? 'confirmed' : 'to-be-confirmed',
        confirmWith,
        ...(own ? { ownValue: own } : {}),
      };
    }),
  };
}
