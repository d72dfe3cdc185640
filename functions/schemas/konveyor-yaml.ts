import { z } from 'zod';

// The document shows text, and the handler gets its bytes.
const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array) as unknown as z.ZodType<
  Uint8Array,
  string
>;

/** A file in the YAML of Konveyor, as it was sent. */
export const konveyorYaml = bytes.meta({
  id: 'KonveyorYaml',
  type: 'string',
  description:
    'A questionnaire in the YAML of Konveyor: UTF-8, at most 256 KB, one document without anchors.',
});
