import type { Child } from 'hono/jsx';
import { assessmentTexts } from '../texts/assessment.ts';
import type { AssessmentFrame } from './assessment-frame.ts';
import { Layout } from './layout.tsx';
import { listAbove } from './list-above.ts';
import type { PageFrame } from './page-frame.ts';

/** The layout of a page below an assessment, with the way back to the assessment and its application. */
export function AssessmentLayout({
  frame,
  assessment: { applicationId, applicationName, base, departmentPath, status },
  title,
  hasErrors,
  isAssessment = false,
  children,
}: {
  readonly frame: PageFrame;
  readonly assessment: AssessmentFrame;
  readonly title: string;
  readonly hasErrors?: boolean | undefined;
  /** True on the page of the assessment itself. */
  readonly isAssessment?: boolean | undefined;
  readonly children?: Child;
}) {
  const texts = assessmentTexts[frame.language];
  const application = { href: `${departmentPath}/applications/${applicationId}`, text: applicationName };
  return (
    <Layout
      frame={frame}
      title={title}
      hasErrors={hasErrors}
      breadcrumbs={[
        listAbove(frame, departmentPath, status === 'submitted' || status === 'approved'),
        application,
        ...(isAssessment ? [] : [{ href: base, text: texts.title(applicationName) }]),
      ]}
    >
      {children}
    </Layout>
  );
}
