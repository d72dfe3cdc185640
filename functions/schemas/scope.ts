import { z } from 'zod';
import { scopes } from '../auth/principal.ts';

/** What an API key may do. */
export const scope = z.enum(scopes).meta({
  id: 'Scope',
  description:
    '`read` sees; `write` also changes; `review` sees and decides on what was submitted; `admin` changes, and manages API keys.',
});
