import type { Suggestion } from './suggest.ts';

/** Whether files show the whole answer, and do not only hint at it or speak of some of its statements. */
export const isCertain = ({ sureness, open }: Pick<Suggestion, 'sureness' | 'open'>): boolean =>
  sureness !== 'hinted' && open.length === 0;
