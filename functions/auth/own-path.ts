const MOST_CHARACTERS = 2000;
const SHAPE = /^\/(?![/\\])[^\\\p{Cc}]*$/u;

/**
 * The path on this service, with its query, that a browser asked to go back to; `/` when it is none, or could lead to
 * another host, or to sign-in itself.
 */
export function ownPath(asked: string | null | undefined): string {
  if (asked == null || asked.length > MOST_CHARACTERS || !SHAPE.test(asked)) return '/';
  const [path = ''] = asked.split(/[?#]/, 1);
  return path.includes('//') || /^\/sign(?:-in|-out|ed-out)(?:\/|$)/.test(path) ? '/' : asked;
}
