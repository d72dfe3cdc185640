/** The criteria that a pipeline serves, whatever its tool. */
export const pipelineServes: readonly string[] = [
  'delivery-is-automated',
  'tests-gate-the-release',
  'pipeline-checks-security',
  'image-is-scanned',
  'image-is-signed',
  'image-contents-are-listed',
  'image-is-rebuilt-for-patches',
  'release-can-be-taken-back',
];
