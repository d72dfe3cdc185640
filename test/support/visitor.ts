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
  /** Sends a form with files in its field `files`, by name; without any, the field as browsers send it then. */
  upload(
    path: string,
    files: Readonly<Record<string, string | Uint8Array>>,
    fields?: Readonly<Record<string, string>>,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Response>;
}

type Fields = Readonly<Record<string, string | readonly string[]>>;

const NO_NAME = 'none-chosen';

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
    upload: async (path, files, fields = {}, headers = {}) => {
      const form = new FormData();
      for (const [name, value] of Object.entries({ csrf, ...fields })) form.append(name, value);
      for (const [name, content] of Object.entries(files))
        form.append('files', new Blob([content as BlobPart]), name);
      // A form in code cannot hold a file without a name, as a browser sends it for a field in which none was chosen.
      if (Object.keys(files).length === 0) form.append('files', new Blob([]), NO_NAME);
      const encoded = new Response(form);
      const named = Buffer.from(await encoded.bytes());
      const body = Buffer.from(named.toString('latin1').replace(`"${NO_NAME}"`, '""'), 'latin1');
      return app.request(path, {
        method: 'POST',
        headers: {
          Cookie: pair,
          Accept: 'text/html',
          'Content-Type': encoded.headers.get('Content-Type') ?? '',
          'Content-Length': String(body.length),
          'Sec-Fetch-Site': 'same-origin',
          ...headers,
        },
        body,
      });
    },
  };
}
