/** What `If-Match` or `If-None-Match` names: any version, or some. */
export type EntityTags = '*' | readonly string[];

/** Reads the header's value; `undefined` when it is not `*` or a list of quoted tags (RFC 9110, 8.8.3). */
export function readEntityTags(header: string): EntityTags | undefined {
  if (header.trim() === '*') return '*';
  if (!/^\s*(W\/)?"[\x21\x23-\x7e\x80-\xff]*"\s*(,\s*(W\/)?"[\x21\x23-\x7e\x80-\xff]*"\s*)*$/.test(header))
    return undefined;
  return [...header.matchAll(/"([^"]*)"/g)].map(([, tag = '']) => tag);
}

/**
 * Whether they name `tag`. Weak or strong is all the same, for `If-Match` too: a gateway that compresses an answer weakens
 * its tag, and our tags are versions and digests, which say no less for it.
 */
export function namesTag(tags: EntityTags, tag: string): boolean {
  return tags === '*' || tags.includes(tag);
}
