import { expect, it } from 'vitest';
import { notificationService } from '../../../infra/demonstration/notification-service.ts';
import { draftInBrowser } from '../../support/draft-in-browser.ts';

const result = async (patch: Parameters<typeof draftInBrowser>[0] = {}) => {
  const { assessor, base } = await draftInBrowser(patch);
  return { base, html: await (await assessor.get(`${base}/result`)).text() };
};

it('offers starter files where the recommended path leads into containers, and elsewhere says when there will be some', async () => {
  const later = 'are made once the recommended path leads into containers';
  const open = await result();
  expect(open.html).not.toContain(`${open.base}/starter-files`);
  expect(open.html).toContain(later);

  const moves = await result({ answers: notificationService.answers });
  expect(moves.html).toContain(`href="${moves.base}/starter-files"`);
  expect(moves.html).not.toContain(later);
});

it('leads to the list of all answers, which its open questions name', async () => {
  const { base, html } = await result();
  expect(html).toMatch(/And \d+ more; the list of all answers shows each\./);
  expect(html).toContain(`href="${base}/review/answers"`);
});
