/**
 * Whether a browser says that a page of ours sent this request: by `Sec-Fetch-Site`, or by `Origin` where it is too old for
 * that. A request that says neither comes from no browser that could be misled.
 */
export function isFromOwnPage({ headers, url }: Request, publicUrl: string | undefined): boolean {
  const site = headers.get('Sec-Fetch-Site');
  if (site !== null) return site === 'same-origin';
  const origin = headers.get('Origin');
  return origin === null || origin === new URL(publicUrl ?? url).origin;
}
