const MOST_CHARACTERS = 2000;
const SHAPE = /^\/(?![/\\])[^\\\p{Cc}]*$/u;

/**
 * The path on this service, with its query, that a browser asked to go back to; `/` when it is none, or could lead to
 * another host, or to sign-in itself.
 */
export function ownPath(asked: string | null | undefined): string {
  if (asked == null || asked.length > MOST_CHARACTERS || !SHAPE.test(asked)) return '/';
  // As a browser would read it: dots resolved, and what is not ASCII encoded, so that a header can hold it.
  const { pathname, search, hash } = new URL(asked, 'https://own.invalid');
  const path = `${pathname}${search}${hash}`;
  const leadsAway = pathname.includes('//') || /^\/sign(?:-in|-out|ed-out)(?:\/|$)/.test(pathname);
  return leadsAway || path.length > MOST_CHARACTERS ? '/' : path;
}
