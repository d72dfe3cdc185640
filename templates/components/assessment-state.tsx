import type { Language } from '../../questionnaire/language.ts';
import type { AssessmentStatus } from '../assessment-status.ts';
import { dateLine } from '../figures.ts';
import { assessmentTexts } from '../texts/assessment.ts';
import { Button } from './button.tsx';
import { InsetText } from './inset-text.tsx';
import type { PageFrame } from './page-frame.ts';
import { PostForm } from './post-form.tsx';
import { TypedText } from './typed-text.tsx';

/** Where an assessment is in its life, as far as people have to know. */
export interface AssessmentState {
  readonly status: AssessmentStatus;
  readonly submittedAt: string | null;
  /** The last decision on it; the reviewer by name. */
  readonly review?: { readonly comment: string; readonly by: string; readonly at: string } | undefined;
  /** Where an approved one goes on; absent where it does not yet. */
  readonly nextRevisionPath?: string | undefined;
}

/** What the state of an assessment means for those who work on it, with the reviewer’s comment, and the way on; nothing for a new draft. */
export function AssessmentStateView({
  frame,
  state: { status, submittedAt, review, nextRevisionPath },
  reopening,
}: {
  readonly frame: PageFrame;
  readonly state: AssessmentState;
  /** Where this person can reopen it: the form to send, for this version. */
  readonly reopening?: { readonly action: string; readonly version: number } | undefined;
}) {
  const { language, csrf } = frame;
  const texts = assessmentTexts[language];
  if (status === 'draft' && !review) return null;
  return (
    <InsetText tone={status === 'approved' ? 'good' : status === 'submitted' ? undefined : 'fair'}>
      <p class="govuk-body">
        {nextRevisionPath === undefined ? sentence(language, status, submittedAt) : texts.status.goesOn}
      </p>
      {review && status !== 'submitted' && review.comment !== '' && (
        <>
          <p class="govuk-body">
            <strong>
              <bdi>{texts.comment(review.by, dateLine(review.at, language))}</bdi>
            </strong>
          </p>
          <p class="govuk-body">
            <TypedText text={review.comment} />
          </p>
        </>
      )}
      {nextRevisionPath !== undefined && (
        <p class="govuk-body">
          <a class="govuk-link" href={nextRevisionPath}>
            {texts.toNextRevision}
          </a>
        </p>
      )}
      {reopening && (
        <PostForm action={reopening.action} csrf={csrf}>
          <input type="hidden" name="version" value={String(reopening.version)} />
          <Button>{status === 'approved' ? texts.reopenNew : texts.reopen}</Button>
        </PostForm>
      )}
    </InsetText>
  );
}

function sentence(language: Language, status: AssessmentState['status'], submittedAt: string | null): string {
  const texts = assessmentTexts[language].status;
  if (status === 'draft') return texts.returnedBefore;
  return status === 'submitted' ? texts.submitted(dateLine(submittedAt ?? '', language)) : texts[status];
}
