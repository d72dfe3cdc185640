import { EvidencePage } from '../../templates/pages/evidence.tsx';
import { evidenceView } from '../browser/evidence-view.ts';
import { definePage } from '../define-page.ts';

/** The files of an assessment, what they suggest, and where they differ from the answers. */
export const showEvidence = definePage({
  id: 'show-evidence',
  path: '/departments/{departmentId}/assessments/{assessmentId}/evidence',
  access: 'read',
  async get(request) {
    const view = await evidenceView(request);
    return 'refused' in view ? view : { view: EvidencePage({ frame: request.frame, view }) };
  },
});
