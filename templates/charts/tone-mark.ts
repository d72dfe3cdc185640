import type { Tone } from '../block.ts';

/** Shape of a tone as SVG path data in a box from (0, 0) to (8, 8), to be filled: a tone is never told by colour alone. */
export const toneMark: Readonly<Record<Tone, string>> = {
  /** A full disc. */
  good: 'M4 0C6.21 0 8 1.79 8 4C8 6.21 6.21 8 4 8C1.79 8 0 6.21 0 4C0 1.79 1.79 0 4 0Z',
  /** A disc of which the right half is empty. */
  fair: 'M4 0C6.21 0 8 1.79 8 4C8 6.21 6.21 8 4 8C1.79 8 0 6.21 0 4C0 1.79 1.79 0 4 0ZM4 1L4 7C5.66 7 7 5.66 7 4C7 2.34 5.66 1 4 1Z',
  /** A triangle. */
  poor: 'M4 0.4L8 7.6L0 7.6Z',
  /** A square on its corner. */
  bad: 'M4 -0.4L8.4 4L4 8.4L-0.4 4Z',
  /** A ring. */
  open: 'M4 0C6.21 0 8 1.79 8 4C8 6.21 6.21 8 4 8C1.79 8 0 6.21 0 4C0 1.79 1.79 0 4 0ZM4 1.6C5.33 1.6 6.4 2.67 6.4 4C6.4 5.33 5.33 6.4 4 6.4C2.67 6.4 1.6 5.33 1.6 4C1.6 2.67 2.67 1.6 4 1.6Z',
  /** A dash. */
  neutral: 'M0 3L8 3L8 5L0 5Z',
};
