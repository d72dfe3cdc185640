import { UNSAVED_FIELD } from '../../templates/components/typed-form-view.tsx';
import { RefusalPage, type RefusalPageProps } from '../../templates/pages/refusal.tsx';
import type { RefusalKind } from '../../templates/texts/refusals.ts';
import type { Principal } from '../auth/principal.ts';
import { personActor, principalOf } from '../auth/role.ts';
import { type FoundSession, isOwnForm, readSession, type SessionContext } from '../auth/session.ts';
import { storeInSight } from '../auth/store-in-sight.ts';
import { dropKeptForm, keepForm } from '../auth/unsaved-form.ts';
import { withinLimits } from '../auth/within-limits.ts';
import type { Page, PageRequest } from '../define-page.ts';
import { type Refusal, storeUnavailable, tooManyRequests } from '../problem.ts';
import { callRoute } from '../request/call-route.ts';
import { isLargeUpload } from '../request/is-large-upload.ts';
import { type PageForm, readPageForm } from '../request/read-page-form.ts';
import type { ServeContext } from '../request/serve-context.ts';
import { uploadsBusy } from '../request/serve-route.ts';
import { readOnce } from '../store/read-once.ts';
import { StoreUnavailable } from '../store/store.ts';
import { fitsPage } from './fits-page.ts';
import { isFromElsewhere } from './is-from-elsewhere.ts';
import { type Leaf, leafOf } from './leaf.ts';
import { listStart } from './list-start.ts';
import { mayOpen } from './may-open.ts';
import { principalThere } from './principal-there.ts';
import { refusalKind } from './refusal-kind.ts';
import { respond } from './respond.ts';
import { unreadForm } from './unread-form.ts';

/** Answers one request for a page: who asks is established, a form is read and checked, and every refusal becomes a page too. */
export async function servePage(
  page: Page,
  request: Request,
  params: Readonly<Record<string, string>>,
  given: ServeContext,
): Promise<Response> {
  // A page reads through several operations, and a GET changes nothing that it has read.
  const context =
    request.method === 'POST'
      ? given
      : { ...given, parts: { ...given.parts, store: readOnce(given.parts.store) } };
  const sessions = { store: context.parts.store, keys: context.keys, now: context.parts.now };
  let leaf: Leaf | undefined;
  try {
    const found = await readSession(request, sessions);
    leaf = await leafOf(request, found, context);
    const actor = found.state === 'open' ? personActor(found.session.personId) : undefined;
    if (found.state === 'open' && actor)
      context.identified({ departmentId: found.session.departmentId, actor });
    const asking = { request, actor, costly: page.costly === true };
    if (!(await withinLimits(asking, context.parts, context.keys)))
      return refused(leaf, tooManyRequests, actor ? await unreadForm(request, context) : undefined);
    const visit = { leaf, found, sessions };
    if (request.method !== 'POST') return await answerTo(page, request, params, context, visit);
    if (isFromElsewhere(request, context)) return refusal(leaf, 'sent-from-elsewhere', 403);
    if (!isLargeUpload(request)) return await answerTo(page, request, params, context, visit);
    if (page.access !== 'everyone' && found.state !== 'open') return refusal(leaf, 'signed-out', 401);
    // Until its turn comes, the body waits with its sender.
    const answer = await context.uploads(() => answerTo(page, request, params, context, visit));
    if (answer !== 'busy') return answer;
    context.refused(uploadsBusy.refused);
    return refused(leaf, uploadsBusy, undefined);
  } catch (error) {
    const { frame, policy } = leaf ?? (await leafOf(request, { state: 'none' }, context));
    // Who sent it could not be found out, but what was typed comes back all the same, with the token that it came with.
    const form = await unreadForm(request, context);
    const csrf = form?.one('csrf') ?? frame.csrf;
    return failed({ frame: { ...frame, csrf }, policy }, error, form, context);
  }
}

async function answerTo(
  page: Page,
  request: Request,
  params: Readonly<Record<string, string>>,
  context: ServeContext,
  { leaf, found, sessions }: { leaf: Leaf; found: FoundSession; sessions: SessionContext },
): Promise<Response> {
  const now = context.parts.now().toISOString();
  let form: PageForm | undefined;
  try {
    if (request.method === 'POST') {
      const read = await readPageForm(request);
      if (typeof read === 'string')
        return refusal(leaf, read === 'too-large' ? 'too-large' : 'form', read === 'too-large' ? 413 : 400);
      form = read;
    }
    if (page.access !== 'everyone' && found.state !== 'open')
      return await askToSignIn(leaf, found, form, sessions);
    // Without a session there is no token, and nothing that a form could do in somebody's name.
    if (form && found.state !== 'none' && !isOwnForm(found, form.one('csrf')))
      return refusal(leaf, 'sent-from-elsewhere', 403, { typed: typedOf(leaf, form, true) });
    if (form && !fitsPage(page, form)) return refusal(leaf, 'form', 400, { typed: typedOf(leaf, form) });

    const session = found.state === 'open' ? found.session : undefined;
    const principalIn = (departmentId: string) => session && principalOf(session, departmentId);
    const departmentId = params['departmentId'];
    const principal = await principalThere(session, departmentId, context.parts.store);
    if (departmentId !== undefined && !principal) return refusal(leaf, 'not-found', 404);
    if (principal) context.identified(principal);
    if (!mayOpen(page, principal)) return refusal(leaf, 'no-right', 403);
    const asked: PageRequest = {
      language: leaf.frame.language,
      person: session as PageRequest['person'],
      principal,
      params,
      query: new URL(request.url).searchParams,
      now,
      parts: principal
        ? { ...context.parts, store: storeInSight(context.parts.store, principal) }
        : context.parts,
      sessions,
      signing: {
        parts: context.parts,
        keys: context.keys,
        openId: context.openId,
        requestId: context.requestId,
      },
      request,
      frame: leaf.frame,
      principalIn,
      call: (route, given = {}) => callRoute(route, given, principal as Principal, context),
      callAs: (other, route, given = {}) => callRoute(route, given, other, context),
    };
    const answer = await (form ? page.post?.(asked, form) : page.get?.(asked));
    if (!answer) throw new Error(`The page ${page.id} has no ${request.method}.`);
    if (answer instanceof Response) return answer;
    if (form && session && 'redirect' in answer && form.one(UNSAVED_FIELD) !== '')
      await dropKeptForm(session.personId, sessions);
    if (!('refused' in answer)) return respond(leaf, answer);
    context.refused(answer.refused);
    const start = form ? undefined : listStart(answer, leaf.frame.path);
    return start === undefined ? refused(leaf, answer, form) : respond(leaf, { redirect: start });
  } catch (error) {
    return failed(leaf, error, form, context);
  }
}

function failed(leaf: Leaf, error: unknown, form: PageForm | undefined, context: ServeContext): Response {
  context.failed(error as Error);
  const isAway = error instanceof StoreUnavailable;
  return refusal(leaf, isAway ? 'unavailable' : 'fault', isAway ? storeUnavailable : 500, {
    requestId: context.requestId,
    ...(form ? { typed: typedOf(leaf, form, true) } : {}),
  });
}

/** The page for a request that leads to no page of ours. */
export async function refusePage(
  answer: Refusal,
  request: Request,
  context: ServeContext,
): Promise<Response> {
  const { store, now } = context.parts;
  const found = await readSession(request, { store, keys: context.keys, now }).catch(
    (): FoundSession => ({ state: 'none' }),
  );
  return refused(await leafOf(request, found, context), answer, undefined);
}

async function askToSignIn(
  leaf: Leaf,
  found: FoundSession,
  form: PageForm | undefined,
  sessions: SessionContext,
): Promise<Response> {
  const { path } = leaf.frame;
  if (!form) return respond(leaf, { redirect: `/sign-in?return=${encodeURIComponent(path)}` });
  const { fields } = typedOf(leaf, form);
  if (found.state === 'ended' && isOwnForm(found, form.one('csrf')) && form.fileFields.length === 0) {
    const kept = await keepForm(found.session.personId, { path, fields }, sessions);
    if (kept === 'kept') return respond(leaf, { redirect: '/sign-in?return=/unsaved-form' });
  }
  return refusal(leaf, 'signed-out', 401, { typed: typedOf(leaf, form) });
}

function refused(leaf: Leaf, answer: Refusal, form: PageForm | undefined): Response {
  const kind = refusalKind(answer.refused);
  return refusal(leaf, kind, answer, {
    ...(kind === 'invalid' ? { details: answer.errors.map(({ detail }) => detail) } : {}),
    ...(form ? { typed: typedOf(leaf, form, kind === 'busy' || kind === 'too-many-requests') } : {}),
  });
}

// Files do not come back from a page, so a form with files is never sent once more as it is.
const typedOf = (leaf: Leaf, form: PageForm, resend = false) => ({
  action: leaf.frame.path,
  fields: form.entries.filter(([name]) => name !== 'csrf' && name !== UNSAVED_FIELD),
  resend: resend && form.fileFields.length === 0,
});

function refusal(
  leaf: Leaf,
  kind: RefusalKind,
  cause: number | Refusal,
  more: Partial<Omit<RefusalPageProps, 'frame' | 'kind'>> = {},
): Response {
  return respond(leaf, { view: RefusalPage({ frame: leaf.frame, kind, ...more }), cause });
}
