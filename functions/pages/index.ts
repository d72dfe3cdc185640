import type { Page } from '../define-page.ts';
import { acceptShortfall } from './accept-shortfall.ts';
import { addApplication } from './add-application.ts';
import { answerQuestion } from './answer-question.ts';
import { answerSection } from './answer-section.ts';
import { attachFiles } from './attach-files.ts';
import { chooseLanguage } from './choose-language.ts';
import { confirmAnswers } from './confirm-answers.ts';
import { downloadAssessmentEvents } from './download-assessment-events.ts';
import { downloadEvents } from './download-events.ts';
import { downloadEvidence } from './download-evidence.ts';
import { downloadReport } from './download-report.ts';
import { downloadStarterFiles } from './download-starter-files.ts';
import { editApplication } from './edit-application.ts';
import { finishSignIn } from './finish-sign-in.ts';
import { moveDraft } from './move-draft.ts';
import { removeApplication } from './remove-application.ts';
import { removeDraft } from './remove-draft.ts';
import { removeFile } from './remove-file.ts';
import { reviewSubmission } from './review-submission.ts';
import { revokeKey } from './revoke-key.ts';
import { showAnswers } from './show-answers.ts';
import { showApiKeys } from './show-api-keys.ts';
import { showApplication } from './show-application.ts';
import { showApplications } from './show-applications.ts';
import { showAssessment } from './show-assessment.ts';
import { showClaims } from './show-claims.ts';
import { showComparison } from './show-comparison.ts';
import { showDecision } from './show-decision.ts';
import { showDepartmentEvents } from './show-department-events.ts';
import { showDepartments } from './show-departments.ts';
import { showEvents } from './show-events.ts';
import { showEvidence } from './show-evidence.ts';
import { showPlan } from './show-plan.ts';
import { showResult } from './show-result.ts';
import { showReviews } from './show-reviews.ts';
import { showSignedOut } from './show-signed-out.ts';
import { showStart } from './show-start.ts';
import { showUnsavedForm } from './show-unsaved-form.ts';
import { signIn } from './sign-in.ts';
import { signOut } from './sign-out.ts';
import { submitDraft } from './submit-draft.ts';

/** Every page, in the order in which people meet them. */
export const pages: readonly Page[] = [
  showStart,
  chooseLanguage,
  signIn,
  finishSignIn,
  signOut,
  showSignedOut,
  showUnsavedForm,
  showApplications,
  addApplication,
  showApplication,
  editApplication,
  removeApplication,
  showAssessment,
  answerSection,
  answerQuestion,
  submitDraft,
  moveDraft,
  removeDraft,
  showResult,
  showPlan,
  showClaims,
  downloadReport,
  downloadStarterFiles,
  showEvidence,
  attachFiles,
  confirmAnswers,
  removeFile,
  downloadEvidence,
  showEvents,
  downloadAssessmentEvents,
  showDepartmentEvents,
  downloadEvents,
  showApiKeys,
  revokeKey,
  showDepartments,
  showReviews,
  reviewSubmission,
  showAnswers,
  acceptShortfall,
  showDecision,
  showComparison,
];
