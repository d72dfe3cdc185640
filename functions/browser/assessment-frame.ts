import { assessmentPath } from '../../templates/assessment-path.ts';
import { comparisonPath } from '../../templates/comparison-path.ts';
import type { AssessmentFrame } from '../../templates/components/assessment-frame.ts';
import { departmentPath } from '../../templates/department-path.ts';
import { hasScope, type Principal } from '../auth/principal.ts';
import type { Assessment } from '../store/store.ts';

/** What the pages of an assessment show of it, for a person with these rights. */
export function assessmentFrame(
  {
    applicationId,
    id,
    reopenedFrom,
    revision,
    status,
  }: Pick<Assessment, 'applicationId' | 'id' | 'revision' | 'status'> & {
    readonly reopenedFrom?: string | null;
  },
  applicationName: string,
  principal: Principal,
): AssessmentFrame {
  const { departmentId } = principal;
  return {
    base: assessmentPath(departmentId, id),
    departmentPath: departmentPath(departmentId),
    applicationId,
    applicationName,
    status,
    canChange: status === 'draft' && hasScope(principal, 'write'),
    ...(typeof reopenedFrom === 'string'
      ? {
          goesOnFrom: {
            revision: revision - 1,
            comparisonPath: comparisonPath(departmentId, [reopenedFrom, id]),
          },
        }
      : {}),
  };
}
