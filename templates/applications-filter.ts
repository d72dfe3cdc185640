import { type PathId, pathIds } from '../scoring/paths/path.ts';
import type { Verdict } from '../scoring/result.ts';
import type { AssessmentStatus } from './assessment-status.ts';
import { pageNumber } from './page-number.ts';
import { tones } from './tones.ts';

/** What can be chosen in the filter of a list of applications, each in the order in which it is offered. */
export const filterChoices = {
  band: Object.keys(tones.band) as Verdict['band'][],
  path: pathIds,
  status: ['none', 'draft', 'submitted', 'returned', 'approved'] as const satisfies readonly (
    | AssessmentStatus
    | 'none'
  )[],
  sort: ['name', 'changed'] as const,
};

/** The longest search that is read. */
const LONGEST_SEARCH = 200;

/** Which applications are listed, in which order; what is absent leaves nothing out. */
export interface ApplicationsFilter {
  readonly search: string;
  readonly band?: Verdict['band'];
  readonly path?: PathId;
  /** Of the last assessment; `none` where there is none. */
  readonly status?: (typeof filterChoices.status)[number];
  readonly sort: (typeof filterChoices.sort)[number];
  /** From 1. */
  readonly page: number;
}

/** Reads the filter from the query of an address; what is not offered counts as not chosen. */
export function applicationsFilter(query: URLSearchParams): ApplicationsFilter {
  const chosen = <Id extends string>(name: string, ids: readonly Id[]): Id | undefined =>
    ids.find((id) => id === query.get(name));
  const band = chosen('band', filterChoices.band);
  const path = chosen('path', filterChoices.path);
  const status = chosen('status', filterChoices.status);
  return {
    search: (query.get('search') ?? '').trim().slice(0, LONGEST_SEARCH).toWellFormed(),
    ...(band ? { band } : {}),
    ...(path ? { path } : {}),
    ...(status ? { status } : {}),
    sort: chosen('sort', filterChoices.sort) ?? 'name',
    page: pageNumber(query),
  };
}
