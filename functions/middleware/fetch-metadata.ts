const SAFE_METHODS = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Whether a request for a page comes from where it may: one that changes something only from a page of ours. Browsers
 * say so in `Sec-Fetch-Site`, which no page can forge; of those that do not, `Origin` must be ours. Requests under `/v1` need no
 * such check, since no browser adds an API key by itself.
 */
export function fetchMetadata(
  { method, headers }: Pick<Request, 'method' | 'headers'>,
  ownOrigin: string,
): 'own' | 'foreign' {
  if (SAFE_METHODS.includes(method)) return 'own';
  const site = headers.get('Sec-Fetch-Site');
  const isOwn = site === null ? headers.get('Origin') === ownOrigin : site === 'same-origin';
  return isOwn ? 'own' : 'foreign';
}
