import type { ReportPart } from '../../report.ts';
import type { Ink } from '../ink.ts';

/** What a block is set with: the ink that measures, and where it stands in the report. */
export interface Setting {
  readonly ink: Ink;
  /** Left edge and width of the column, in points. */
  readonly left: number;
  readonly width: number;
  /** Structure level of a heading of level 1 inside the section, 1 to 6. */
  readonly sectionLevel: number;
  /** Structure level of the last heading above the block. */
  readonly lastLevel: number;
  /** True when the next block belongs below this one, such as the table that a paragraph introduces. */
  readonly introduces: boolean;
  readonly parts: readonly ReportPart[];
  /** The page that a section begins on, from 1; known only once everything is laid out, so only inside `draw`. */
  pageOf(sectionId: string): number;
}
