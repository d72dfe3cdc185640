import { describe, expect, it } from 'vitest';
import { zipArchive } from '../../../functions/artefacts/zip-archive.ts';
import { createTestApp } from '../../support/app.ts';
import { draftInBrowser } from '../../support/draft-in-browser.ts';
import { htmlProblems } from '../../support/html-problems.ts';
import { memoryStore } from '../../support/memory-store.ts';

const dockerfile = 'FROM registry.example/base:1\nUSER 1001\nEXPOSE 8080\n';

it('attaches several files of a form, and tells what became of each', async () => {
  const { assessor, base, stored } = await draftInBrowser();
  const answer = await assessor.upload(`${base}/evidence`, {
    Dockerfile: dockerfile,
    'notes 備註.txt': 'hello',
  });
  expect([answer.status, answer.headers.get('Location')]).toEqual([
    303,
    `${base}/evidence?notice=evidence-attached-in-part`,
  ]);
  expect((await stored()).evidence).toMatchObject([
    { name: 'Dockerfile', contentsKept: false, attachedBy: 'person:chan' },
    { name: 'notes 備註.txt' },
  ]);
  const html = await (await assessor.get(`${base}/evidence`)).text();
  expect(htmlProblems(html)).toEqual([]);
  expect(html).toContain('23 November 2026, 09:00 Hong Kong time, by Chan Tai Man');
  expect(html).toMatch(/notes 備註\.txt.*skipped.*Answer by hand/s);
  expect(html).toContain('Only what it says is kept, not the file.');
  expect(html).toMatch(/Go to the \d+ suggested answers?/);
  for (const part of ['suggestions', 'attach']) {
    expect(html).toContain(`href="#${part}"`);
    expect(html).toContain(`id="${part}"`);
  }
});

it('says that files were read only where all of them were', async () => {
  const { assessor, base } = await draftInBrowser();
  const told = async (files: Readonly<Record<string, string | Uint8Array>>): Promise<string> => {
    const answer = await assessor.upload(`${base}/evidence`, files);
    return (await assessor.get(String(answer.headers.get('Location')))).text();
  };
  expect(await told({ Dockerfile: dockerfile })).toContain('The files were read and attached.');
  const photos = zipArchive([
    { path: 'Dockerfile', text: `${dockerfile}LABEL a=b\n` },
    { path: 'photo.png', text: '\u0000\u0001' },
  ]);
  for (const files of [{ 'photo.png': '\u0000\u0001' }, { 'all.zip': photos }]) {
    const html = await told(files);
    expect(html).toContain('The files were attached, but not everything in them was read.');
    expect(html).not.toContain('were read and attached');
  }
});

it('looks into archives, and tells what became of each file inside', async () => {
  const { assessor, base } = await draftInBrowser();
  const zip = zipArchive([
    { path: 'app/Dockerfile', text: dockerfile },
    { path: 'app/photo.png', text: '\u0000\u0001' },
  ]);
  expect((await assessor.upload(`${base}/evidence`, { 'app.zip': zip })).status).toBe(303);
  const html = await (await assessor.get(`${base}/evidence`)).text();
  expect(html).toContain('2 files inside');
  expect(html).toContain('app/photo.png');
});

describe('what is attached already', () => {
  it('is named with the file that has the same contents, and not added twice', async () => {
    const { assessor, base, stored } = await draftInBrowser();
    await assessor.upload(`${base}/evidence`, { Dockerfile: dockerfile });
    const answer = await assessor.upload(`${base}/evidence`, {
      Dockerfile: dockerfile,
      'copy <b>.txt': dockerfile,
      'new.txt': 'new',
    });
    const html = await answer.text();
    expect([answer.status, htmlProblems(html)]).toEqual([200, []]);
    expect(html).toContain('1 file was attached.');
    expect(html).toContain('nothing was added twice');
    expect(html).toContain('\u2068Dockerfile\u2069 is attached already, with the same contents.');
    expect(html).toContain('\u2068copy &lt;b&gt;.txt\u2069 has the same contents as \u2068Dockerfile\u2069');
    expect((await stored()).evidence?.map(({ name }) => name)).toEqual(['Dockerfile', 'new.txt']);
  });

  it('says where the contents are kept from now on, and attaches nothing', async () => {
    const { assessor, base, stored } = await draftInBrowser();
    await assessor.upload(`${base}/evidence`, { Dockerfile: dockerfile });
    const files = { Dockerfile: dockerfile };
    const html = await (await assessor.upload(`${base}/evidence`, files, { keepContents: 'true' })).text();
    expect(html).toContain('with the same contents. The contents are kept from now on.');
    expect(html).not.toContain('was attached.');
    expect((await stored()).evidence).toMatchObject([{ name: 'Dockerfile', contentsKept: true }]);
  });
});

describe('what is refused', () => {
  const refused = async (
    files: Readonly<Record<string, string>>,
    fields: Readonly<Record<string, string>> = {},
  ) => {
    const draft = await draftInBrowser();
    await draft.assessor.upload(`${draft.base}/evidence`, { 'known.txt': 'first' });
    const answer = await draft.assessor.upload(`${draft.base}/evidence`, files, fields);
    const html = await answer.text();
    expect([answer.status, htmlProblems(html)]).toEqual([400, []]);
    expect((await draft.stored()).evidence).toHaveLength(1);
    return html;
  };

  it('asks for a file when none was chosen', async () => {
    expect(await refused({})).toContain('<a href="#files">Choose at least one file.</a>');
  });

  it('names a file whose name is taken, and attaches none of the others', async () => {
    const html = await refused({ 'known.txt': 'second', 'other.txt': 'x' });
    expect(html).toContain('known.txt\u2069: another file of this name is attached');
    expect(html).toContain('Nothing was attached');
  });

  it('names a file that is too large to be kept, and keeps the tick', async () => {
    const html = await refused({ 'big.txt': 'x'.repeat(1024 * 1024 + 1) }, { keepContents: 'true' });
    expect(html).toContain('big.txt\u2069: contents are kept only up to 1 MB.');
    expect(html).toMatch(/name="keepContents"[^>]*checked/);
  });

  it('names a file whose name deceives, without its deceit', async () => {
    const html = await refused({ '<b>\u202egnp.exe': 'x' });
    expect(html).toContain('&lt;b&gt; gnp.exe\u2069: the name holds characters that cannot be seen');
    expect(html).not.toMatch(/\u202e|<b>/);
  });

  it('tells of fields that the page does not have', async () => {
    expect(await refused({ 'a.txt': 'a' }, { colour: 'red' })).toContain(
      'fields that this page does not have',
    );
  });
});

it('attaches to what is there now when another change comes between', async () => {
  const store = memoryStore();
  let interrupts = 1;
  const { assessor, base, stored } = await draftInBrowser(
    {},
    createTestApp({
      store: {
        ...store,
        updateAssessment: async (change) => (interrupts-- > 0 ? 'stale' : store.updateAssessment(change)),
      },
    }),
  );
  expect((await assessor.upload(`${base}/evidence`, { 'a.txt': 'a' })).status).toBe(303);
  expect((await stored()).evidence).toHaveLength(1);
});

describe('a large upload', () => {
  const large = { 'large.txt': 'x'.repeat(1024 * 1024 + 1) };

  it('waits for its turn while others are read, and is told when there are too many', async () => {
    const { assessor, base, stored } = await draftInBrowser();
    const statuses = await Promise.all(
      Array.from({ length: 22 }, () => assessor.upload(`${base}/evidence`, large)),
    );
    const busy = statuses.filter(({ status }) => status === 503);
    expect(busy).toHaveLength(2);
    expect(busy[0]?.headers.get('Retry-After')).toBe('5');
    expect(await busy[0]?.text()).toContain('Many people want this at the moment');
    expect(statuses.filter(({ status }) => status === 303)).toHaveLength(1);
    expect(statuses.filter(({ status }) => status === 200)).toHaveLength(19);
    expect((await stored()).evidence).toHaveLength(1);
  });

  it('is not read for someone whose session has ended', async () => {
    const { app, assessor, base } = await draftInBrowser();
    app.passTime(24 * 3_600_000);
    const answer = await assessor.upload(`${base}/evidence`, large);
    expect([answer.status, await answer.text()]).toEqual([
      401,
      expect.stringContaining('You are signed out'),
    ]);
  });
});
