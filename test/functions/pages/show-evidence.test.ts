import { describe, expect, it } from 'vitest';
import { attachTo, draftInBrowser } from '../../support/draft-in-browser.ts';
import { finding } from '../../support/evidence.ts';
import { htmlProblems } from '../../support/html-problems.ts';
import { visitor } from '../../support/visitor.ts';

const procurement = {
  personId: 'pang',
  departmentId: 'marine',
  roles: ['procurement'],
  departmentsGranted: ['lands'],
} as const;

it('says which files help, and how to get them, while none is attached', async () => {
  const { assessor, base } = await draftInBrowser();
  const html = await (await assessor.get(`${base}/evidence`)).text();
  expect(htmlProblems(html)).toEqual([]);
  expect(html).toContain('No file is attached yet.');
  expect(html).toContain('docker inspect CONTAINER');
  expect(html).toContain('RVTools');
  expect(html).toContain('Compose file (docker-compose.yml');
  expect(html).toContain('At one time: 26 MB');
});

it('groups suggestions by how they stand to the answers, with places, and leads to the questions', async () => {
  const { app, assessor, base, stored } = await draftInBrowser({
    answers: { 'process-model': 'one-process', 'scheduled-jobs': 'none' },
    overrides: {},
  });
  await attachTo(app, await stored(), [
    finding('run-as', 'any-user', { excerpt: 'USER 1001' }),
    finding('process-model', 'one-process', { line: 4 }),
    finding('scheduled-jobs', 'host-cron', { line: 9 }),
  ]);
  const html = await (await assessor.get(`${base}/evidence`)).text();
  expect(htmlProblems(html)).toEqual([]);
  const [, open = '', rest = ''] =
    /New: not answered yet(.*?)Different from your answer(.*)/s.exec(html) ?? [];
  expect(open).toContain('Under which account does the application run?');
  expect(open).toMatch(/Dockerfile<\/bdi>, line 1: <code[^>]*>USER 1001<\/code>/);
  expect(open).toContain('written in the file');
  expect(open).toContain('name="open"');
  expect(rest).toContain('What starts the scheduled jobs of the application?');
  expect(rest).toContain('name="replace"');
  expect(rest).toContain('1 answer agrees with the files');
  expect(rest).toContain('No reason is given yet.');
  expect(html).toContain(`href="${base}/questions/scheduled-jobs"`);
  expect(html).toContain('Take over the 1 answer that is sure');
});

describe('what may be done', () => {
  it('is only looked at once it is submitted', async () => {
    const { app, assessor, base, id, stored } = await draftInBrowser();
    await attachTo(app, await stored(), [finding('run-as', 'any-user')]);
    await app.call('POST', `/v1/assessments/${id}/submission`, { headers: { 'If-Match': '"2"' } });
    const html = await (await assessor.get(`${base}/evidence`)).text();
    expect(htmlProblems(html)).toEqual([]);
    expect(html).toContain('cannot be changed now');
    expect(html).toContain('USER 1001');
    for (const form of ['/confirmations', '/removal', 'type="file"', 'type="checkbox"'])
      expect(html).not.toContain(form);
  });

  it('is only looked at by reviewers', async () => {
    const { app, base, stored } = await draftInBrowser();
    await attachTo(app, await stored(), [finding('run-as', 'any-user')]);
    const reviewer = await visitor(app, { personId: 'lee', roles: ['reviewer'] });
    const html = await (await reviewer.get(`${base}/evidence`)).text();
    expect(html).toContain('USER 1001');
    expect(html).not.toContain('type="file"');
    expect((await reviewer.upload(`${base}/evidence`, { 'a.txt': 'a' })).status).toBe(403);
    expect((await reviewer.post(`${base}/evidence/confirmations`, { all: 'true' })).status).toBe(403);
  });

  it('shows procurement what is submitted, without the contents of files', async () => {
    const { app, assessor, base, id, stored } = await draftInBrowser();
    await assessor.upload(`${base}/evidence`, { 'a.txt': 'kept' }, { keepContents: 'true' });
    const file = (await stored()).evidence?.[0]?.id ?? '';
    const buyer = await visitor(app, procurement);
    expect((await buyer.get(`${base}/evidence`)).status).toBe(404);
    await app.call('POST', `/v1/assessments/${id}/submission`, { headers: { 'If-Match': '"2"' } });
    const html = await (await buyer.get(`${base}/evidence`)).text();
    expect(html).toContain('a.txt');
    expect(html).not.toContain(`${file}/file`);
    expect((await buyer.get(`${base}/evidence/${file}/file`)).status).toBe(404);
    expect((await assessor.get(`${base}/evidence/${file}/file`)).status).toBe(200);
  });
});

it('shows hostile names and excerpts as harmless text', async () => {
  const { app, assessor, base, stored } = await draftInBrowser();
  await attachTo(app, await stored(), [
    finding('run-as', 'any-user', {
      file: `<img src=x>\u202egnp.${'long'.repeat(200)}`,
      excerpt: '<script>alert(1)</script>\u202e\u2066',
      because: '"><b onclick=x>',
    }),
  ]);
  const html = await (await assessor.get(`${base}/evidence`)).text();
  expect(htmlProblems(html)).toEqual([]);
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(html).not.toMatch(/<script>alert|<img src=x|<b onclick/);
  expect(html).not.toMatch(/[\u202a-\u202e\u2066]/);
});
