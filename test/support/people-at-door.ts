import { keyRing } from '../../functions/auth/key-ring.ts';
import { openId } from '../../functions/auth/open-id.ts';
import type { SessionContext } from '../../functions/auth/session.ts';
import type { SignInRefusal } from '../../functions/auth/sign-in-refusal.ts';
import type { SignInSettings } from '../../functions/auth/sign-in-settings.ts';
import { endSignIn as signOut } from '../../functions/browser/end-sign-in.ts';
import { finishSignIn } from '../../functions/browser/finish-sign-in.ts';
import type { SignInContext } from '../../functions/browser/sign-in-context.ts';
import { startSignIn as signIn } from '../../functions/browser/start-sign-in.ts';
import type { LimitKind } from '../../functions/parts.ts';
import { testSecret } from './app.ts';
import { memoryStore } from './memory-store.ts';
import { client, type Deviation, type SmallIssuer } from './small-issuer.ts';

const publicUrl = 'https://loadline.example';

/** A browser at the door of the service: it keeps cookies and sends them, and comes from where it is told. */
export interface Browser {
  readonly cookies: Map<string, string>;
  /** Every `Set-Cookie` that it was sent. */
  readonly set: readonly string[];
  request(path: string, headers?: Readonly<Record<string, string>>): Request;
  /** Asks to sign in; to be sent back to this path. */
  start(returnPath?: string): Promise<Response | SignInRefusal>;
  /** Comes back from the issuer. */
  finish(back: URL): Promise<Response | SignInRefusal>;
  /** The whole way; resolves with the last answer. */
  signIn(deviation?: Deviation, returnPath?: string): Promise<Response | SignInRefusal>;
  signOut(csrf: unknown): Promise<Response | SignInRefusal>;
}

/** The functions that sign people in, over a memory store with the department `lands`, and an issuer. */
export interface Door {
  readonly context: SignInContext;
  readonly sessions: SessionContext;
  readonly logged: Readonly<Record<string, unknown>>[];
  readonly limited: (readonly [kind: LimitKind, key: string])[];
  passTime(milliseconds: number): void;
  browser(): Browser;
}

/** A door with a clock that stands at 2026-11-23T01:00:00Z. */
export async function peopleAtDoor(
  issuer: SmallIssuer,
  changed: { readonly settings?: Partial<SignInSettings>; readonly within?: boolean } = {},
): Promise<Door> {
  let time = Date.parse('2026-11-23T01:00:00.000Z');
  const now = () => new Date(time);
  const store = memoryStore();
  await store.putDepartment({ id: 'lands', name: 'Lands' });
  const logged: Readonly<Record<string, unknown>>[] = [];
  const limited: (readonly [LimitKind, string])[] = [];
  const keys = keyRing(testSecret);
  const settings: SignInSettings = {
    publicUrl,
    issuer: issuer.url,
    clientId: client.id,
    clientSecret: client.secret,
    scope: 'openid profile',
    claims: { department: 'department', roles: 'roles', departmentsGranted: 'granted' },
    ...changed.settings,
  };
  const context: SignInContext = {
    parts: {
      store,
      now,
      signIn: settings,
      log: (entry) => logged.push(entry),
      limit: async (kind, key) => {
        limited.push([kind, key]);
        return changed.within ?? true;
      },
    },
    keys,
    openId: openId(settings, now),
    requestId: 'request-1',
  };
  return {
    context,
    sessions: { store, keys, now },
    logged,
    limited,
    passTime: (milliseconds) => {
      time += milliseconds;
    },
    browser: () => browserAt(context, issuer),
  };
}

function browserAt(context: SignInContext, issuer: SmallIssuer): Browser {
  const cookies = new Map<string, string>();
  const set: string[] = [];
  const take = (answer: Response | SignInRefusal) => {
    const sent =
      answer instanceof Response
        ? answer.headers.getSetCookie()
        : Object.entries(answer.headers).flatMap(([name, value]) => (name === 'Set-Cookie' ? [value] : []));
    for (const cookie of sent) {
      set.push(cookie);
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (value === '') cookies.delete(name);
      else cookies.set(name, value);
    }
    return answer;
  };
  const request: Browser['request'] = (path, headers = {}) =>
    new Request(new URL(path, publicUrl), {
      headers: { Cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '), ...headers },
    });
  const browser: Browser = {
    cookies,
    set,
    request,
    start: async (returnPath) => {
      const query = returnPath === undefined ? '' : `?${new URLSearchParams({ return: returnPath })}`;
      return take(await signIn(request(`/sign-in${query}`), context));
    },
    finish: async (back) => take(await finishSignIn(request(back.href), context)),
    signIn: async (deviation, returnPath) => {
      const started = await browser.start(returnPath);
      if (!(started instanceof Response)) return started;
      return browser.finish(issuer.authorize(started.headers.get('Location') ?? '', deviation));
    },
    signOut: async (csrf) => take(await signOut(request('/sign-out'), csrf, context)),
  };
  return browser;
}
