/** The number of a list's page that the query of an address asks for, from 1 to 9999; 1 where it asks for none. */
export function pageNumber(query: URLSearchParams): number {
  const page = query.get('page') ?? '';
  return /^[1-9]\d{0,3}$/.test(page) ? Number(page) : 1;
}
