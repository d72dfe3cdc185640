import { z } from 'zod';
import { surestFirst } from '../../questionnaire/evidence/finding.ts';

/** How sure a file makes an answer. */
export const sureness = z.enum(surestFirst).meta({
  id: 'Sureness',
  description:
    '`stated`: it is written there; `implied-by-default`: the setting is absent, and what holds then is documented; `hinted`: it makes the answer likely, and a person has to look.',
});
