import { assessmentPath } from '../../templates/assessment-path.ts';
import { EvidencePage } from '../../templates/pages/evidence.tsx';
import { evidenceUploadTexts } from '../../templates/texts/evidence-upload.ts';
import { evidenceView } from '../browser/evidence-view.ts';
import { fileErrors } from '../browser/file-errors.ts';
import { onNewest } from '../browser/on-newest.ts';
import { uploadErrors } from '../browser/upload-errors.ts';
import { definePage } from '../define-page.ts';
import { attachEvidence } from '../routes/attach-evidence.ts';

/** Attaches the files of a form to an assessment; the page of its evidence shows what became of them. */
export const attachFiles = definePage({
  id: 'attach-files',
  path: '/departments/{departmentId}/assessments/{assessmentId}/evidence',
  access: 'write',
  costly: true,
  fields: (name) => (name === 'files' ? 'files' : name === 'keepContents' ? 'one' : undefined),
  async post(request, form) {
    const { call, frame, language, params, parts, principal } = request;
    const assessmentId = params['assessmentId'] ?? '';
    const files = form.files('files');
    const keepContents = form.one('keepContents') === 'true';
    const again = async (errors: readonly string[]) => {
      const view = await evidenceView(request);
      if ('refused' in view) return view;
      return { view: EvidencePage({ frame, view, errors: { files: errors, keepContents } }), status: 400 };
    };
    if (files.length === 0) return again([evidenceUploadTexts[language].errors.none]);
    if (form.fileIssues.length > 0) return again(fileErrors(form.fileIssues, files, language));
    const attached = await onNewest(() =>
      call(attachEvidence, {
        params: { assessmentId },
        // The contract shows files as clients send them; what comes in here was read already.
        body: {
          files: files as readonly unknown[] as string[],
          keepContents: keepContents ? 'true' : 'false',
        },
        version: '*',
      }),
    );
    if (!('refused' in attached)) {
      const repeated = attached.body.files
        .filter(({ outcome }) => outcome !== 'attached')
        .map(({ file, outcome, evidence }) => ({
          sent: file,
          attached: evidence.name,
          isKeptNow: outcome === 'contents-kept',
        }));
      const isWhole = attached.body.files.every(
        ({ evidence: { filesByState: by } }) => by['read-in-part'] + by.skipped + by.refused === 0,
      );
      if (repeated.length === 0)
        return {
          redirect: `${assessmentPath(principal.departmentId, assessmentId)}/evidence`,
          notice: isWhole ? 'evidence-attached' : 'evidence-attached-in-part',
        };
      const view = await evidenceView(request);
      if ('refused' in view) return view;
      const added = attached.body.files.length - repeated.length;
      return { view: EvidencePage({ frame, view, attaching: { added, repeated } }) };
    }
    const stored = await parts.store.getAssessment(principal.departmentId, assessmentId);
    const errors = uploadErrors(attached, { files, known: stored?.evidence ?? [] }, language);
    return errors.length > 0 ? again(errors) : attached;
  },
});
