import { shownLandingZone } from './own-landing-zone.ts';

/** A value with its source, as a department gives it, for the examples of the OpenAPI document. */
export const exampleOwnValue = {
  value: 'Volumes can be mounted by one pod at a time; shared volumes are not offered.',
  source: {
    document: 'Reply of the GCIS Planning and Client Advisory Team to our department, 3 November 2026',
    part: 'Answer to question 2',
  },
};

/** The landing zone with this version of the own values, shortened to one fact that has one, or none. */
export function exampleLandingZone(version: number, hasValue: boolean) {
  const given = { ...exampleOwnValue, givenAt: '2026-11-03T06:30:00.000Z' };
  const shown = shownLandingZone({ version, values: hasValue ? { 'storage-classes': given } : {} });
  return { ...shown, facts: shown.facts.filter(({ id }) => id === 'storage-classes') };
}
