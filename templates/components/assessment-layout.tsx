import type { Child } from 'hono/jsx';
import { assessmentTexts } from '../texts/assessment.ts';
import type { AssessmentFrame } from './assessment-frame.ts';
import { Layout } from './layout.tsx';
import { listAbove } from './list-above.ts';
import type { PageFrame } from './page-frame.ts';

/** The layout of a page below an assessment, with the way back to the assessment, its application and the list from which the person comes, which the menu marks. */
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
  const list = listAbove(frame, departmentPath, status === 'submitted' || status === 'approved');
  const navigation = frame.navigation.map((place) => ({ ...place, current: place.href === list.href }));
  const application = { href: `${departmentPath}/applications/${applicationId}`, text: applicationName };
  return (
    <Layout
      frame={{ ...frame, navigation }}
      title={title}
      hasErrors={hasErrors}
      breadcrumbs={[
        list,
        application,
        ...(isAssessment ? [] : [{ href: base, text: texts.title(applicationName) }]),
      ]}
    >
      {children}
    </Layout>
  );
}
