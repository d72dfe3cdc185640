import type { Situation } from '../situation/situation.ts';

/** How many pods run at the least: two or three where several can serve, else one. */
export const leastReplicas = ({ instances, said }: Situation): number =>
  instances !== 'several' ? 1 : said('spare-instances', 'no') ? 3 : 2;
