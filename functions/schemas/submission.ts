import { z } from 'zod';

/** What `submit-assessment` is sent: an empty object. */
export const submission = z
  .strictObject({})
  .meta({ id: 'Submission', description: 'Has no fields in this edition.' });
