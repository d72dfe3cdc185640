/** Why a pipeline runs each week although nobody changed the source; images are named by digest, so no build takes a newer one by itself. */
export const weekly =
  'the scan fails once the base image has a fix; then name its new digest. [image-is-rebuilt-for-patches]';
