import { z } from 'zod';
import { plainLine } from './plain-line.ts';

// Only what every reader of URIs accepts: the address is shown wherever sources are.
const httpsAddress =
  /^https:\/\/[A-Za-z0-9.-]+(:\d+)?(\/([\w.~:/?@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*)?(#([\w.~:/?@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*)?$/;

const newSource = z
  .strictObject({
    document: plainLine(200).meta({
      description: 'The letter, minutes or page that says it, with its date.',
    }),
    part: plainLine(200).meta({ description: 'Where in it: a heading, a question, a page.' }),
    url: z.url().max(500).regex(httpsAddress).optional().meta({
      description: 'Its address, https and in ASCII, where there is one.',
    }),
  })
  .meta({ id: 'NewSource', description: 'Where the department has a value from.' });

/** What `set-landing-zone-value` is sent. */
export const newLandingZoneValue = z
  .strictObject({
    value: plainLine(300).meta({
      description: 'What your department was told, in one line that roadmaps and reports can quote.',
    }),
    source: newSource,
  })
  .meta({ id: 'NewLandingZoneValue', description: 'What a department was told about a fact, and by what.' });
