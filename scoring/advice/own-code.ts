import { ownCode as canBeChanged } from '../../questionnaire/application-readiness/gates.ts';
import { answered } from './adviser.ts';

/** The department, or a contractor on its order, can change the code. */
export const ownCode = answered(
  canBeChanged,
  'The department can have the code changed.',
  'It is a packaged product, whose code the department cannot change.',
);
