import { describe, expect, it } from 'vitest';
import { StoreUnavailable } from '../../../functions/store/store.ts';
import { createTestApp } from '../../support/app.ts';
import { draftInBrowser } from '../../support/draft-in-browser.ts';
import { formOfPage } from '../../support/form-of-page.ts';
import { htmlProblems } from '../../support/html-problems.ts';
import { memoryStore } from '../../support/memory-store.ts';
import { visitor } from '../../support/visitor.ts';

const page = '/departments/lands/applications/new';
const HOUR = 3_600_000;
const asHtml = { headers: { Accept: 'text/html' } };

describe('who is let in', () => {
  it('sends who is not signed in to sign in, and back', async () => {
    const answer = await createTestApp().request(`${page}?a=1`, asHtml);
    expect([answer.status, answer.headers.get('Location')]).toEqual([
      303,
      `/sign-in?return=${encodeURIComponent(`${page}?a=1`)}`,
    ]);
  });

  it('shows a page of another department as it shows a page that is not there', async () => {
    const app = createTestApp();
    const assessor = await visitor(app);
    const plain = async (path: string) => {
      const answer = await assessor.get(path);
      const html = await answer.text();
      return [answer.status, html.replaceAll(/nonce="[^"]*"|return=[^"]*/g, '')];
    };
    await app.store.putDepartment({ id: 'marine', name: 'Marine' });
    const there = await plain('/departments/marine/applications/new');
    expect(await plain('/departments/nowhere/applications/new')).toEqual(there);
    expect(there[0]).toBe(404);
  });

  it('shows no department that is not there, not even to who may look into every one', async () => {
    const app = createTestApp();
    await app.store.putDepartment({ id: 'marine', name: 'Marine' });
    const buyer = { departmentId: 'purchasing', roles: ['procurement'], departmentsGranted: ['*'] } as const;
    const person = await visitor(app, buyer);
    const statusOf = async (id: string) => (await person.get(`/departments/${id}/applications`)).status;
    expect(await statusOf('marine')).toBe(200);
    for (const id of ['nowhere', '*', 'marine%23x', '%00', 'x'.repeat(3000)])
      expect([id, await statusOf(id)]).toEqual([id, 404]);
  });

  it('lets nobody in with a session that has ended', async () => {
    const app = createTestApp();
    const assessor = await visitor(app);
    app.passTime(HOUR);
    expect((await assessor.get(page)).headers.get('Location')).toMatch(/^\/sign-in/);
  });
});

describe('a form', () => {
  const typed = { name: '許可證 counter', description: 'Line\r\nline', owner: '' };

  it('that was sent after the session had ended is there again for its person, and can be saved', async () => {
    const app = createTestApp();
    const assessor = await visitor(app);
    app.passTime(2 * HOUR);
    const late = await assessor.post(page, typed);
    expect(late.headers.get('Location')).toBe('/sign-in?return=/unsaved-form');
    const other = await visitor(app, { personId: 'lee' });
    expect((await other.get('/unsaved-form')).status).toBe(303);
    const again = await visitor(app);
    const html = await (await again.get('/unsaved-form')).text();
    expect(htmlProblems(html)).toEqual([]);
    expect(html).toContain('許可證 counter');
    expect(html).toContain(`action="${page}"`);
    expect(html).toContain('name="unsaved"');
    expect((await again.post(page, { ...typed, name: '', unsaved: 'yes' })).status).toBe(400);
    expect((await again.get('/unsaved-form')).status).toBe(200);
    expect((await again.post(page, { ...typed, unsaved: 'yes' })).status).toBe(303);
    expect((await again.get('/unsaved-form')).headers.get('Location')).toBe(
      '/departments/lands/applications',
    );
  });

  it('is given back in the words of its page, not by the names of its fields', async () => {
    const { assessor, base } = await draftInBrowser();
    const answer = await assessor.post(`${base}/sections/state`, {
      csrf: 'old',
      version: '1',
      'shown.session-state': '{}',
      'answer.session-state': '?unknown',
      'note.session-state': 'Ask the supplier',
    });
    const html = await answer.text();
    expect(htmlProblems(html)).toEqual([]);
    const rows = [...html.matchAll(/<dt[^>]*>(.*?)<\/dt><dd[^>]*>(.*?)<\/dd>/gs)].map(([, ...row]) =>
      row.map((cell) => cell.replaceAll(/<[^>]*>/g, '')),
    );
    const question = 'Where does the application keep what it knows about a signed-in user between requests?';
    expect(rows).toEqual([
      [question, 'We do not know'],
      [`${question} – Note`, 'Ask the supplier'],
    ]);
  });

  it('of nobody is shown, so that it can be copied, and kept nowhere', async () => {
    const app = createTestApp();
    const answer = await app.request(page, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', 'Sec-Fetch-Site': 'same-origin' },
      body: 'name=Permits',
    });
    expect(answer.status).toBe(401);
    expect(await answer.text()).toContain('Permits');
  });

  it('from an old tab is shown to be sent again, with the token of this session', async () => {
    const app = createTestApp();
    const assessor = await visitor(app);
    const answer = await assessor.post(page, { ...typed, csrf: 'old' });
    const html = await answer.text();
    expect(answer.status).toBe(403);
    const csrf = /name="csrf" value="([^"]+)"/.exec(html)?.[1] ?? '';
    expect(html).toContain('許可證 counter');
    expect((await assessor.post(page, { ...typed, csrf })).status).toBe(303);
  });

  it.each([{ 'Sec-Fetch-Site': 'cross-site' }, { 'Sec-Fetch-Site': 'same-site' }])(
    'from elsewhere (%o) is refused, and shown to nobody',
    async (headers) => {
      const app = createTestApp();
      const assessor = await visitor(app);
      const answer = await assessor.post(page, typed, headers);
      expect(answer.status).toBe(403);
      expect(await answer.text()).not.toContain('許可證');
      expect((await app.store.listApplications('lands', { limit: 5 })).items).toEqual([]);
    },
  );

  it('that signs out is taken without a session too, where another tab has signed out already', async () => {
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded', 'Sec-Fetch-Site': 'same-origin' };
    const answer = await createTestApp().request('/sign-out', { method: 'POST', headers, body: 'csrf=old' });
    expect([answer.status, answer.headers.get('Location')]).toEqual([303, '/signed-out']);
  });

  it('that is too large is refused', async () => {
    const assessor = await visitor(createTestApp());
    expect((await assessor.post(page, { ...typed, description: 'x'.repeat(1_100_000) })).status).toBe(413);
  });

  it('of another type than browsers send is refused', async () => {
    const assessor = await visitor(createTestApp());
    const answer = await assessor.post(page, typed, { 'Content-Type': 'application/json' });
    expect(answer.status).toBe(400);
  });
});

describe('faults', () => {
  const failing = (error: Error) => {
    const store = memoryStore();
    return createTestApp({ store: { ...store, createApplication: () => Promise.reject(error) } });
  };

  it.each([
    [new Error('secret words'), 500],
    [new StoreUnavailable('secret words'), 503],
  ])('%s become a page that keeps what was typed and tells nothing of them', async (error, status) => {
    const app = failing(error);
    const assessor = await visitor(app);
    const answer = await assessor.post(page, { name: 'Permits', description: '', owner: '' });
    const html = await answer.text();
    expect(answer.status).toBe(status);
    expect(html).not.toContain('secret words');
    expect(html).toContain('Permits');
    expect(html).toContain(answer.headers.get('Request-Id'));
    expect(answer.headers.get('Retry-After')).toBe(status === 503 ? '5' : null);
    expect(app.logged.at(-1)).toMatchObject({ fault: { message: 'secret words' }, status });
  });

  it('come before anybody is known, and what was typed is there again, to be sent once more', async () => {
    const store = memoryStore();
    let isAway = false;
    const findSession: typeof store.findSession = (id) =>
      isAway ? Promise.reject(new StoreUnavailable('away')) : store.findSession(id);
    const app = createTestApp({ store: { ...store, findSession } });
    const assessor = await visitor(app);
    isAway = true;
    const elsewhere = { 'Sec-Fetch-Site': 'cross-site' };
    expect(await (await assessor.post(page, { name: 'Permits' }, elsewhere)).text()).not.toContain('Permits');
    const answer = await assessor.post(page, { name: 'Permits', description: '', owner: '' });
    const html = await answer.text();
    const { action, fields } = formOfPage(html, 'Send again');
    expect([answer.status, action, fields['name']]).toEqual([503, page, ['Permits']]);
    isAway = false;
    const csrf = /name="csrf" value="([^"]+)"/.exec(html)?.[1] ?? '';
    expect((await assessor.post(action, { ...fields, csrf })).status).toBe(303);
  });

  it('tells who asks too often to wait', async () => {
    const app = createTestApp({ limit: async () => false });
    const answer = await (await visitor(app)).get(page);
    expect([answer.status, answer.headers.get('Retry-After')]).toEqual([429, '60']);
  });

  it('gives a form back to who asks too often', async () => {
    let isFull = false;
    const app = createTestApp({ limit: async () => !isFull });
    const assessor = await visitor(app);
    isFull = true;
    const answer = await assessor.post(page, { name: 'Permits', description: '', owner: '' });
    const html = await answer.text();
    const { action, fields } = formOfPage(html, 'Send again');
    expect([answer.status, action, fields['name']]).toEqual([429, page, ['Permits']]);
    isFull = false;
    expect((await assessor.post(action, fields)).status).toBe(303);
  });
});

describe('every page', () => {
  it('lets only its own script run, by a nonce that is never the same', async () => {
    const app = createTestApp();
    const nonces = await Promise.all(
      [1, 2].map(async () => {
        const answer = await app.request('/', asHtml);
        const policy = answer.headers.get('Content-Security-Policy') ?? '';
        const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? '';
        expect(policy).toContain("default-src 'none'");
        expect(await answer.text()).toContain(`nonce="${nonce}"`);
        return nonce;
      }),
    );
    expect(new Set(nonces).size).toBe(2);
  });

  it.each([
    [{ 'Accept-Language': 'zh-HK,zh;q=0.9,en;q=0.8' }, 'zh-HK'],
    [{ 'Accept-Language': 'zh-CN' }, 'zh-Hans'],
    [{ 'Accept-Language': 'fr, en' }, 'en'],
    [{ 'Accept-Language': 'fr' }, 'en'],
    [{ 'Accept-Language': 'en', Cookie: '__Host-language=zh-Hans' }, 'zh-Hans'],
    [{ Cookie: '__Host-language=xx' }, 'en'],
  ])('with %o is in %s', async (headers, tag) => {
    const html = await (await createTestApp().request('/', { headers })).text();
    expect(html).toContain(`<html lang="${tag}"`);
    expect(htmlProblems(html)).toEqual([]);
  });

  it('keeps its place when the language is switched', async () => {
    const answer = await createTestApp().request(
      `/language?to=zh-Hant&return=${encodeURIComponent('/signed-out?a=1')}`,
    );
    expect(answer.headers.get('Location')).toBe('/');
    const elsewhere = await createTestApp().request(
      `/language?to=zh-Hant&return=${encodeURIComponent(`${page}?a=1`)}`,
    );
    expect(elsewhere.headers.get('Location')).toBe(`${page}?a=1`);
    expect(elsewhere.headers.get('Set-Cookie')).toMatch(/^__Host-language=zh-Hant; .*Secure; HttpOnly/);
    const hostile = await createTestApp().request('/language?to=zh-Hant&return=//evil.example');
    expect(hostile.headers.get('Location')).toBe('/');
  });

  it('tells what was done only in our own words', async () => {
    const assessor = await visitor(createTestApp());
    const told = async (notice: string) => (await assessor.get(`${page}?notice=${notice}`)).text();
    expect(await told('application-created')).toContain('The application was added.');
    expect(await told('toString')).not.toContain('native code');
    expect(await told('<b>')).not.toContain('<b>');
  });
});

it('signing out where nobody is signed in leads on, and a foreign form signs nobody out', async () => {
  const app = createTestApp();
  const form = { method: 'POST', body: '' };
  const headers = {
    'Content-Type': 'application/x-www-form-urlencoded',
    'Sec-Fetch-Site': 'same-origin',
  };
  const nobody = await app.request('/sign-out', { ...form, headers });
  expect([nobody.status, nobody.headers.get('Location')]).toEqual([303, '/signed-out']);
  const assessor = await visitor(app);
  expect((await assessor.post('/sign-out', { csrf: 'forged' })).status).toBe(403);
  expect((await assessor.get(page)).status).toBe(200);
});

it('names the person in the log by an id that says nothing, on every page', async () => {
  const app = createTestApp();
  const reviewer = await visitor(app, { roles: ['reviewer'] });
  await reviewer.get('/reviews');
  expect(app.logged.at(-1)).toMatchObject({ operation: 'show-reviews', actor: 'person:chan' });
  expect(JSON.stringify(app.logged)).not.toContain('Tai Man');
});
