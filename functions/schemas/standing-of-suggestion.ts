import { z } from 'zod';

/** How a person's answer stands to what files suggest. */
export const standingOfSuggestion = z
  .enum(['unanswered', 'agrees', 'contradicts', 'overridden', 'differs-from-hint'])
  .meta({
    id: 'StandingOfSuggestion',
    description:
      'How the answer stands to the files. `unanswered`: there is none, or "we do not know"; `agrees`: it is the same; `contradicts`: they show another one; `overridden`: so they do, and a person gave a reason; `differs-from-hint`: they only hint at another one.',
  });
