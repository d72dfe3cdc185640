import type { ReportSection } from '../report.ts';
import { whatToDoFirst } from './what-to-do-first.ts';
import { whereItStands } from './where-it-stands.ts';

/** The short edition: two sections of one printed page each. */
export const shortEdition: readonly ReportSection[] = [whereItStands, whatToDoFirst];
