import { createHash } from 'node:crypto';
import { attachFiles } from '../../functions/answers/attach-files.ts';
import { type AttachedEvidence, evidenced } from '../../functions/answers/attached-evidence.ts';
import { evidenceFiles } from '../../infra/demonstration/evidence-files.ts';
import type { Persona } from '../../infra/demonstration/persona.ts';
import type { Answers } from '../../questionnaire/answers.ts';
import { applicationReadiness } from '../../questionnaire/application-readiness/index.ts';

/** The files of a persona, none if it has no evidence, as they are attached to its assessment. */
export function attachedTo({ id, evidence }: Persona): readonly AttachedEvidence[] {
  if (!evidence) return [];
  const files = evidenceFiles(id).map(({ name, bytes }) => ({
    name,
    bytes,
    digest: createHash('sha256').update(bytes).digest('hex'),
  }));
  const ids = files.map((_, index) => `${id}-${index + 1}`).values();
  const attached = attachFiles([], files, {
    keepContents: evidence.keepContents,
    newId: () => ids.next().value ?? '',
    attachedAt: '2026-11-02T01:30:00.000Z',
    attachedBy: 'assessor',
  });
  if ('refused' in attached) throw new Error(attached.detail);
  const readings = new Map(attached.toKeep.map(({ id: own, reading }) => [own, reading]));
  return attached.evidence.map((one) => {
    const reading = readings.get(one.id);
    if (!reading) throw new Error(`${one.name} was not read.`);
    return { attached: one, reading };
  });
}

/** What the files of a persona come to beside its answers, notes and overrides. */
export const evidencedFor = (persona: Persona) =>
  evidenced(
    applicationReadiness,
    {
      answers: persona.answers as Answers,
      notes: persona.notes as Readonly<Record<string, string>>,
      overrides: (persona.evidence?.overrides ?? {}) as Readonly<Record<string, string>>,
    },
    attachedTo(persona),
  );
