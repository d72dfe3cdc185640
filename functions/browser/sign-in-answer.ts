import type { PageFrame } from '../../templates/components/page-frame.ts';
import { SignInRefusalPage } from '../../templates/pages/sign-in-refusal.tsx';
import { type SignInRefusal, signInRefusals } from '../auth/sign-in-refusal.ts';
import type { PageAnswer } from '../define-page.ts';

/** What a page answers to a step of signing in or out: the way on, or why there is none. */
export function signInAnswer(frame: PageFrame, step: Response | SignInRefusal): PageAnswer {
  if (step instanceof Response) return step;
  const { refused, headers } = step;
  return { view: SignInRefusalPage({ frame, refused }), status: signInRefusals[refused], headers };
}
