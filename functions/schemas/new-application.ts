import { z } from 'zod';
import { plainLine } from './plain-line.ts';
import { plainText } from './plain-text.ts';

/** What an application is created or replaced with. */
export const newApplication = z
  .strictObject({
    name: plainLine(200).meta({ description: 'In any language; names need not be unique.' }),
    description: plainText(2000).default('').meta({ description: 'What it does, and for whom.' }),
    owner: plainLine(200, 0)
      .default('')
      .meta({ description: 'Who answers for it: a role or a post; no personal address is needed.' }),
  })
  .meta({ id: 'NewApplication', description: 'What is known of an application.' });
