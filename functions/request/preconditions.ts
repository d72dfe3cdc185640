/** What `If-Match` or `If-None-Match` names: any version, or some. */
export type EntityTags = '*' | readonly { readonly tag: string; readonly weak: boolean }[];

/** Reads the header's value; `undefined` when it is not `*` or a list of quoted tags (RFC 9110, 8.8.3). */
export function readEntityTags(header: string): EntityTags | undefined {
  if (header.trim() === '*') return '*';
  if (!/^\s*(W\/)?"[\x21\x23-\x7e\x80-\xff]*"\s*(,\s*(W\/)?"[\x21\x23-\x7e\x80-\xff]*"\s*)*$/.test(header))
    return undefined;
  return [...header.matchAll(/(W\/)?"([^"]*)"/g)].map(([, weak, tag = '']) => ({
    tag,
    weak: weak !== undefined,
  }));
}

/** For `If-Match`: a weak tag never matches. */
export function matchesStrongly(tags: EntityTags, tag: string): boolean {
  return tags === '*' || tags.some((each) => each.tag === tag && !each.weak);
}

/** For `If-None-Match`: weak or not. */
export function matchesWeakly(tags: EntityTags, tag: string): boolean {
  return tags === '*' || tags.some((each) => each.tag === tag);
}
