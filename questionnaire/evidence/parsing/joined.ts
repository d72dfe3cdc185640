import type { Reading } from '../reader.ts';

/** All that several readings found and told, in their order. */
export const joined = (readings: readonly Reading[]): Reading => ({
  findings: readings.flatMap(({ findings }) => findings),
  notices: readings.flatMap(({ notices }) => notices),
});
