import type { Verdict } from '../scoring/result.ts';
import { pageNumber } from './page-number.ts';
import { tones } from './tones.ts';

/** What can be chosen in the filter of the queue of reviews, each in the order in which it is offered. */
export const reviewChoices = {
  status: ['submitted', 'approved'] as const,
  band: Object.keys(tones.band) as Verdict['band'][],
};

/** Which assessments the queue of reviews shows; what is absent leaves nothing out. */
export interface ReviewsFilter {
  readonly departmentId?: string;
  readonly status?: (typeof reviewChoices.status)[number];
  readonly band?: Verdict['band'];
  /** From 1. */
  readonly page: number;
}

/** Reads the filter from the query of an address; what is not offered, such as a department out of sight, counts as not chosen. */
export function reviewsFilter(query: URLSearchParams, departmentIds: readonly string[]): ReviewsFilter {
  const chosen = <Id extends string>(name: string, ids: readonly Id[]): Id | undefined =>
    ids.find((id) => id === query.get(name));
  const departmentId = chosen('department', departmentIds);
  const status = chosen('status', reviewChoices.status);
  const band = chosen('band', reviewChoices.band);
  return {
    ...(departmentId === undefined ? {} : { departmentId }),
    ...(status ? { status } : {}),
    ...(band ? { band } : {}),
    page: pageNumber(query),
  };
}

/** A filter as the path of its page. */
export function reviewsPath({ departmentId, status, band, page }: ReviewsFilter): string {
  const query = new URLSearchParams();
  if (departmentId !== undefined) query.set('department', departmentId);
  if (status) query.set('status', status);
  if (band) query.set('band', band);
  if (page !== 1) query.set('page', String(page));
  return query.size === 0 ? '/reviews' : `/reviews?${query}`;
}
