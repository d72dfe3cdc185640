import type { ReportSection } from '../report.ts';
import { acceptedRisks } from './accepted-risks.ts';
import { advice } from './advice.ts';
import { answers } from './answers.ts';
import { blockers } from './blockers.ts';
import { categories } from './categories.ts';
import { evidence } from './evidence.ts';
import { findings } from './findings.ts';
import { howToReadTheNumbers } from './how-to-read-the-numbers.ts';
import { openQuestions } from './open-questions.ts';
import { recommendedPath } from './recommended-path.ts';
import { roadmap } from './roadmap.ts';
import { titlePage } from './title-page.ts';
import { whatToFixFirst } from './what-to-fix-first.ts';

/** Every section of the report, in the order of reading. */
export const reportSections: readonly ReportSection[] = [
  titlePage,
  categories,
  blockers,
  recommendedPath,
  whatToFixFirst,
  advice,
  roadmap,
  acceptedRisks,
  openQuestions,
  evidence,
  findings,
  answers,
  howToReadTheNumbers,
];
