import { z } from 'zod';
import { attachFiles } from '../answers/attach-files.ts';
import { changedAssessment } from '../answers/changed-assessment.ts';
import { draftToChange } from '../answers/draft-to-change.ts';
import { LARGEST_KEPT_BYTES } from '../answers/evidence-limits.ts';
import { refuseTooLarge } from '../answers/refuse-too-large.ts';
import { defineRoute } from '../define-route.ts';
import { assessmentNotFound, refuse } from '../problem.ts';
import type { FormFile } from '../request/form-of.ts';
import { assessmentId } from '../schemas/assessment-id.ts';
import { evidenceAttached } from '../schemas/evidence-attached.ts';
import { evidenceToAttach } from '../schemas/evidence-to-attach.ts';
import { exampleAttachedFile } from '../schemas/example-evidence.ts';
import { limitsOfEvidence } from '../schemas/limits-of-evidence.ts';
import type { AttachedFile } from '../store/store.ts';

/** How many files are written at the same time. */
const AT_ONCE = 5;

/** Files become evidence of a draft. */
export const attachEvidence = defineRoute({
  id: 'attach-evidence',
  method: 'post',
  path: '/v1/assessments/{assessmentId}/evidence',
  tag: 'Evidence',
  summary: 'Attach evidence',
  description: [
    `Reads files as \`read-evidence\` does and keeps with a draft what they say: name, digest, what became of each file, and findings. The files themselves are kept only with \`keepContents\`. No answer changes: list the evidence, which says of each file that was not read why, then take suggestions with \`confirm-suggestions\`, or say with \`overrides\` of \`save-answers\` why an answer stands. The same bytes are attached once, so that a retry is safe. Files that belong together should be sent together.`,
    `An assessment holds ${limitsOfEvidence.assessment}, and of files that are kept ${limitsOfEvidence.contents}. ${limitsOfEvidence.reading}`,
  ].join('\n\n'),
  scope: 'write',
  params: z.strictObject({ assessmentId }),
  body: evidenceToAttach,
  bodyMediaType: 'multipart/form-data',
  bodyExample: { files: ['{ "icc": false, "live-restore": false }'], keepContents: 'false' },
  ifMatch: true,
  idempotent: true,
  reply: {
    status: 200,
    description: 'What became of each file.',
    schema: evidenceAttached,
    example: { files: [{ file: 'daemon.json', outcome: 'attached', evidence: exampleAttachedFile }] },
    etag: true,
  },
  refusals: [
    'assessment-not-found',
    'not-a-draft',
    'evidence-name-taken',
    'too-much-evidence',
    'assessment-too-large',
  ],
  async handle({ body, checkVersion, commit, findQuestionnaire, now, params, parts, principal }) {
    const before = await draftToChange({ checkVersion, params, parts, principal });
    if ('refused' in before) return before;
    const keepContents = body.keepContents === 'true';
    const tooLarge = keepContents ? contentsTooLarge(body.files) : undefined;
    if (tooLarge) return tooLarge;
    const files = attachFiles(before.evidence ?? [], body.files, {
      keepContents,
      newId: parts.newId,
      attachedAt: now,
      attachedBy: principal.actor,
    });
    if ('refused' in files) return files;
    const { evidence, outcomes, toKeep } = files;
    if (toKeep.length === 0) return { body: { files: outcomes }, etag: before.version };
    const next = await changedAssessment(before, { evidence }, { now, findQuestionnaire });
    const detail = { evidence: changesOf(before.evidence ?? [], evidence) };
    const reply = { body: { files: outcomes }, etag: next.version };
    const large = refuseTooLarge(next, detail, reply.body);
    if (large) return large;
    // What a change names must be there before it; what no change comes to name is never asked for.
    for (let at = 0; at < toKeep.length; at += AT_ONCE)
      await Promise.all(
        toKeep
          .slice(at, at + AT_ONCE)
          .map(({ id, ...kept }) => parts.store.keepEvidence(principal.departmentId, id, kept)),
      );
    return commit({
      write: (change) => parts.store.updateAssessment(change),
      before,
      next,
      detail,
      reply,
      missing: assessmentNotFound,
    });
  },
});

function contentsTooLarge(files: readonly FormFile[]) {
  const errors = files.flatMap(({ name, bytes }, index) =>
    bytes.length > LARGEST_KEPT_BYTES
      ? [
          {
            pointer: `/files/${index}`,
            code: 'too-large-to-keep',
            detail: `${JSON.stringify(name)} has ${bytes.length} bytes; the contents of a file are kept up to ${LARGEST_KEPT_BYTES}. Send it without keepContents.`,
          },
        ]
      : [],
  );
  return errors.length > 0
    ? refuse('invalid-request', 'Nothing was kept: files are too large for their contents to be kept.', {
        errors,
      })
    : undefined;
}

const stateOf = ({ name, digest, contentsKept }: AttachedFile) => ({ name, digest, contentsKept });

function changesOf(before: readonly AttachedFile[], after: readonly AttachedFile[]) {
  const known = new Map(before.map((one) => [one.id, one]));
  return Object.fromEntries(
    after
      .filter((one) => known.get(one.id)?.contentsKept !== one.contentsKept)
      .map((one) => {
        const was = known.get(one.id);
        return [one.id, { ...(was ? { before: stateOf(was) } : {}), after: stateOf(one) }];
      }),
  );
}
