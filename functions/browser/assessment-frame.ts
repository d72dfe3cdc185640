import type { AssessmentFrame } from '../../templates/components/assessment-frame.ts';
import { hasScope, type Principal } from '../auth/principal.ts';
import type { Assessment } from '../store/store.ts';
import { assessmentPath } from './assessment-path.ts';

/** What the pages of an assessment show of it, for a person with these rights. */
export function assessmentFrame(
  { applicationId, id, status }: Pick<Assessment, 'applicationId' | 'id' | 'status'>,
  applicationName: string,
  principal: Principal,
): AssessmentFrame {
  const { departmentId } = principal;
  return {
    base: assessmentPath(departmentId, id),
    departmentPath: `/departments/${encodeURIComponent(departmentId)}`,
    applicationId,
    applicationName,
    status,
    canChange: status === 'draft' && hasScope(principal, 'write'),
  };
}
