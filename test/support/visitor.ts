import { keyRing } from '../../functions/auth/key-ring.ts';
import type { SignedIn } from '../../functions/auth/role.ts';
import { openSession } from '../../functions/auth/session.ts';
import { type TestApp, testSecret } from './app.ts';

/** A person with a browser and an open session, as far as a test of pages needs one. */
export interface Visitor {
  readonly person: SignedIn;
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Response>;
  /** Sends a form as a page of ours would; a list is a field that is sent several times. */
  post(path: string, fields?: Fields, headers?: Readonly<Record<string, string>>): Promise<Response>;
}

type Fields = Readonly<Record<string, string | readonly string[]>>;

/** Someone who signed in: an assessor of the app's department unless told otherwise. */
export async function visitor(app: TestApp, person: Partial<SignedIn> = {}): Promise<Visitor> {
  const whole: SignedIn = {
    personId: 'chan',
    departmentId: app.departmentId,
    roles: ['assessor'],
    departmentsGranted: [],
    ...person,
  };
  const { now, store } = app;
  const keys = keyRing(testSecret);
  await store.putPerson({ id: whole.personId, name: 'Chan Tai Man' });
  const { cookie } = await openSession({ ...whole, name: 'Chan Tai Man' }, 'an id token', {
    store,
    keys,
    now,
  });
  const [pair = ''] = cookie.split(';');
  const csrf = await keys.sign('csrf', pair.slice(pair.indexOf('=') + 1));
  return {
    person: whole,
    get: (path, headers = {}) =>
      app.request(path, { headers: { Cookie: pair, Accept: 'text/html', ...headers } }),
    post: (path, fields = {}, headers = {}) => {
      const form = new URLSearchParams();
      for (const [name, value] of Object.entries({ csrf, ...fields }))
        for (const each of [value].flat()) form.append(name, each);
      return app.request(path, {
        method: 'POST',
        headers: {
          Cookie: pair,
          Accept: 'text/html',
          'Content-Type': 'application/x-www-form-urlencoded',
          'Sec-Fetch-Site': 'same-origin',
          ...headers,
        },
        body: String(form),
      });
    },
  };
}
