import { dateLine } from './figures.ts';
import type { ReportedAssessment } from './report.ts';

/** Where an assessment is in its life, and since when: `approved on 5 November 2026, 03:20 UTC`. */
export const statusLine = ({ status, since }: ReportedAssessment): string =>
  since === undefined ? status : `${status} on ${dateLine(since)}`;
