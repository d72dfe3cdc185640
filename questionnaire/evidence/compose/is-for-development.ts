import type { EvidenceFile } from '../evidence-file.ts';

/** Whether the name of a file says that it is for development or tests, which hints less at production. */
export const isForDevelopment = ({ baseName }: EvidenceFile): boolean =>
  /(?:^|[._-])(?:dev|devel|development|local|test|tests|testing|ci|e2e|debug|sandbox)(?=[._-])/.test(
    baseName,
  );
