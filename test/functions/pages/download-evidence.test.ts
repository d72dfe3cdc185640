import { expect, it } from 'vitest';
import { draftInBrowser } from '../../support/draft-in-browser.ts';

it('gives back the bytes of a file as a download under its name, never as a page', async () => {
  const { assessor, base, stored } = await draftInBrowser();
  const contents = '<script>alert(1)</script>\n';
  await assessor.upload(`${base}/evidence`, { '設定.html': contents }, { keepContents: 'true' });
  const id = (await stored()).evidence?.[0]?.id ?? '';
  expect(await (await assessor.get(`${base}/evidence`)).text()).toContain(
    `href="${base}/evidence/${id}/file"`,
  );
  const answer = await assessor.get(`${base}/evidence/${id}/file`);
  expect(await answer.text()).toBe(contents);
  expect(answer.headers.get('Content-Type')).toBe('application/octet-stream');
  expect(answer.headers.get('X-Content-Type-Options')).toBe('nosniff');
  expect(answer.headers.get('Content-Disposition')).toMatch(/^attachment; .*%E8%A8%AD%E5%AE%9A\.html$/);
});

it('has nothing where the contents are not kept', async () => {
  const { assessor, base, stored } = await draftInBrowser();
  await assessor.upload(`${base}/evidence`, { 'a.txt': 'a' });
  const id = (await stored()).evidence?.[0]?.id ?? '';
  expect((await assessor.get(`${base}/evidence/${id}/file`)).status).toBe(404);
});
