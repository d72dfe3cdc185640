import type { Route } from '../define-route.ts';
import { acceptRisk } from './accept-risk.ts';
import { attachEvidence } from './attach-evidence.ts';
import { checkDepartmentEvents } from './check-department-events.ts';
import { checkEvents } from './check-events.ts';
import { checkHealth } from './check-health.ts';
import { checkReadiness } from './check-readiness.ts';
import { compareAssessments } from './compare-assessments.ts';
import { confirmSuggestions } from './confirm-suggestions.ts';
import { createApiKey } from './create-api-key.ts';
import { createApplication } from './create-application.ts';
import { deleteApplication } from './delete-application.ts';
import { deleteAssessment } from './delete-assessment.ts';
import { exportEvents } from './export-events.ts';
import { exportQuestionnaire } from './export-questionnaire.ts';
import { getApplication } from './get-application.ts';
import { getArtefacts } from './get-artefacts.ts';
import { getAssessment } from './get-assessment.ts';
import { getChanges } from './get-changes.ts';
import { getEvidenceFile } from './get-evidence-file.ts';
import { getLandingZone } from './get-landing-zone.ts';
import { getOpenapi } from './get-openapi.ts';
import { getOpenapi30 } from './get-openapi-3-0.ts';
import { getQuestionnaire } from './get-questionnaire.ts';
import { getReport } from './get-report.ts';
import { getResult } from './get-result.ts';
import { importQuestionnaire } from './import-questionnaire.ts';
import { listApiKeys } from './list-api-keys.ts';
import { listApplications } from './list-applications.ts';
import { listAssessments } from './list-assessments.ts';
import { listDepartmentEvents } from './list-department-events.ts';
import { listEvents } from './list-events.ts';
import { listEvidence } from './list-evidence.ts';
import { listQuestionnaires } from './list-questionnaires.ts';
import { moveAssessment } from './move-assessment.ts';
import { previewMove } from './preview-move.ts';
import { readEvidence } from './read-evidence.ts';
import { removeEvidence } from './remove-evidence.ts';
import { removeLandingZoneValue } from './remove-landing-zone-value.ts';
import { renderReport } from './render-report.ts';
import { reopenAssessment } from './reopen-assessment.ts';
import { reviewAssessment } from './review-assessment.ts';
import { revokeApiKey } from './revoke-api-key.ts';
import { saveAnswers } from './save-answers.ts';
import { scoreAnswers } from './score-answers.ts';
import { setLandingZoneValue } from './set-landing-zone-value.ts';
import { startAssessment } from './start-assessment.ts';
import { submitAssessment } from './submit-assessment.ts';
import { tryWhatIf } from './try-what-if.ts';
import { updateApplication } from './update-application.ts';
import { withdrawAcceptedRisk } from './withdraw-accepted-risk.ts';

/** Every operation of the API, in the order of the reference. */
export const routes: readonly Route[] = [
  listApplications,
  createApplication,
  getApplication,
  updateApplication,
  deleteApplication,
  listQuestionnaires,
  getQuestionnaire,
  importQuestionnaire,
  exportQuestionnaire,
  getLandingZone,
  setLandingZoneValue,
  removeLandingZoneValue,
  scoreAnswers,
  renderReport,
  startAssessment,
  listAssessments,
  getAssessment,
  saveAnswers,
  submitAssessment,
  reviewAssessment,
  reopenAssessment,
  deleteAssessment,
  getResult,
  getChanges,
  compareAssessments,
  tryWhatIf,
  acceptRisk,
  withdrawAcceptedRisk,
  previewMove,
  moveAssessment,
  getReport,
  getArtefacts,
  listEvents,
  readEvidence,
  attachEvidence,
  listEvidence,
  confirmSuggestions,
  removeEvidence,
  getEvidenceFile,
  checkEvents,
  listDepartmentEvents,
  exportEvents,
  checkDepartmentEvents,
  listApiKeys,
  createApiKey,
  revokeApiKey,
  checkHealth,
  checkReadiness,
  getOpenapi,
  getOpenapi30,
];
