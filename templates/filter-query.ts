import type { ApplicationsFilter } from './applications-filter.ts';

/** A filter as the query of an address, with its `?`; empty where it is the one that applies unasked. */
export function filterQuery({ search, band, path, status, sort, page }: ApplicationsFilter): string {
  const query = new URLSearchParams();
  if (search !== '') query.set('search', search);
  if (band) query.set('band', band);
  if (path) query.set('path', path);
  if (status) query.set('status', status);
  if (sort !== 'name') query.set('sort', sort);
  if (page !== 1) query.set('page', String(page));
  return query.size === 0 ? '' : `?${query}`;
}
