import type { BodyMediaType } from '../../functions/define-route.ts';

/** A body that fits every operation that takes this media type: one small file. */
export function anyForm(mediaType: BodyMediaType): unknown {
  const bytes = new TextEncoder().encode('{ "icc": false }');
  return mediaType === 'application/yaml'
    ? bytes
    : { files: [{ name: 'daemon.json', bytes, digest: '0'.repeat(64) }] };
}
