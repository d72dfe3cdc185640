import { z } from 'zod';

/** What `reopen-assessment` is sent: an empty object. */
export const reopening = z
  .strictObject({})
  .meta({ id: 'Reopening', description: 'Has no fields in this edition.' });
