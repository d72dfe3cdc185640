import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { personas } from '../../infra/demonstration/index.ts';
import { applicationReadiness } from '../../questionnaire/application-readiness/index.ts';
import { basisOf } from '../../questionnaire/evidence/basis-of.ts';
import { scoreAnswers } from '../../scoring/score-answers.ts';
import { starterArchive } from '../../templates/starter-archive.ts';
import { readPdf } from '../support/pdf-reading.ts';
import { type Service, startService } from '../support/service.ts';

const [persona] = personas;
if (!persona) throw new Error('No persona to travel with.');
const answers = { ...persona.answers } as Parameters<typeof scoreAnswers>[1];

let service: Service;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.stop());

describe('in workerd, over DynamoDB', () => {
  it('scores answers as the pure function does', async () => {
    const response = await service.call('POST', '/v1/scores', { body: { answers } });
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual(
      JSON.parse(JSON.stringify(scoreAnswers(applicationReadiness, answers))),
    );
  });

  it('carries an assessment from its start to its report', async () => {
    const created = await service.call('POST', '/v1/applications', { body: persona.application });
    expect(created.status).toBe(201);
    const application = await created.json();

    const started = await service.call('POST', `/v1/applications/${application.id}/assessments`, {
      body: { answers: { 'data-classification': 'restricted' } },
    });
    expect(started.status).toBe(201);
    const { id } = await started.json();
    const path = `/v1/assessments/${id}`;
    const etag = started.headers.get('ETag') ?? '';
    const save = (ifMatch: string) =>
      service.call('PATCH', `${path}/answers`, {
        headers: { 'If-Match': ifMatch },
        body: { answers, notes: persona.notes },
      });

    const saved = await save(etag);
    expect(saved.status).toBe(200);
    expect(await saved.json()).toMatchObject({ status: 'draft', answers });
    expect((await save(etag)).status).toBe(412);

    const submitted = await service.call('POST', `${path}/submission`, {
      headers: { 'If-Match': saved.headers.get('ETag') ?? '' },
    });
    expect(submitted.status).toBe(200);
    expect((await save(submitted.headers.get('ETag') ?? '')).status).toBe(409);

    const result = await service.call('GET', `${path}/result`);
    const bases = basisOf({ answers, notes: persona.notes }, []);
    const scored = scoreAnswers(applicationReadiness, answers, undefined, undefined, bases);
    expect(await result.json()).toEqual(JSON.parse(JSON.stringify({ ...scored, contradictions: [] })));

    const report = await service.call('GET', `${path}/report.pdf`);
    expect(report.headers.get('Content-Type')).toBe('application/pdf');
    const pdf = await report.bytes();
    const again = await service.call('GET', `${path}/report.pdf`);
    expect(Buffer.compare(pdf, await again.bytes()), 'the same bytes each time').toBe(0);
    const { pages } = await readPdf(pdf);
    const texts = pages.flatMap((page) => page.texts.map((piece) => piece.text));
    expect(texts.join('')).toContain('許可證櫃位系統');

    const archive = await (await service.call('GET', `${path}/artefacts.zip`)).bytes();
    const files = Object.entries(unzipSync(archive)).map(([name, content]) => ({
      path: name,
      text: new TextDecoder().decode(content),
    }));
    const { name } = persona.application;
    expect(files).toEqual(
      starterArchive({ applicationName: name, answers, result: scoreAnswers(applicationReadiness, answers) }),
    );

    const events = await (await service.call('GET', `${path}/events`)).json();
    expect(events.items.map((event: { action: string }) => event.action)).toEqual([
      'start-assessment',
      'save-answers',
      'submit-assessment',
    ]);
  });

  it('carries an assessment through review and reopening, with two people at once at each step', async () => {
    const integration = { name: 'Reviews', scopes: ['review'] };
    const reviewer = await (await service.call('POST', '/v1/api-keys', { body: integration })).json();
    const asReviewer = { Authorization: `Bearer ${reviewer.key}` };
    const application = await (
      await service.call('POST', '/v1/applications', { body: persona.application })
    ).json();
    const applicationPath = `/v1/applications/${application.id}`;
    const started = await service.call('POST', `${applicationPath}/assessments`, { body: { answers } });
    const { id } = await started.json();
    const path = `/v1/assessments/${id}`;
    const match = (version: number) => ({ 'If-Match': `"${version}"` });
    const statuses = (all: readonly Response[]) => all.map(({ status }) => status).toSorted();

    const saveAndSubmit = await Promise.all([
      service.call('PATCH', `${path}/answers`, { headers: match(1), body: { notes: persona.notes } }),
      service.call('POST', `${path}/submission`, { headers: match(1) }),
    ]);
    expect(statuses(saveAndSubmit)).toEqual([200, 412]);
    if (saveAndSubmit[0]?.status === 200)
      expect((await service.call('POST', `${path}/submission`, { headers: match(2) })).status).toBe(200);
    const submitted = await (await service.call('GET', path)).json();
    expect(submitted).toMatchObject({ status: 'submitted', outcome: { settled: expect.any(Boolean) } });

    const reviews = { body: { decision: 'approved', comment: '可以搬遷。' } };
    const own = await service.call('POST', `${path}/reviews`, {
      ...reviews,
      headers: match(submitted.version),
    });
    expect((await own.json()).code).toBe('own-submission');
    const review = () =>
      service.call('POST', `${path}/reviews`, {
        ...reviews,
        headers: { ...match(submitted.version), ...asReviewer },
      });
    expect(statuses(await Promise.all([review(), review()]))).toEqual([200, 412]);
    const approved = await (await service.call('GET', path)).json();
    expect(approved).toMatchObject({ status: 'approved', reviews: [reviews.body] });

    const reopen = () => service.call('POST', `${path}/reopening`, { headers: match(approved.version) });
    const reopened = await Promise.all([reopen(), reopen()]);
    expect(statuses(reopened)).toEqual([200, 409]);
    const { items } = await (
      await service.call('GET', `/v1/assessments?applicationId=${application.id}`)
    ).json();
    expect(items.map((one: { revision: number; status: string }) => [one.revision, one.status])).toEqual([
      [1, 'approved'],
      [2, 'draft'],
    ]);
    expect(items[1]).toMatchObject({ reopenedFrom: id, outcome: approved.outcome });
    const draft = `/v1/assessments/${items[1].id}`;
    expect((await service.call('DELETE', draft, { headers: match(1) })).status).toBe(204);
    expect((await service.call('GET', draft)).status).toBe(404);
    expect((await service.call('DELETE', applicationPath, { headers: match(1) })).status).toBe(409);
    expect(await (await service.call('GET', path)).json()).toEqual(approved);
  });

  it('logs each request in one line, without the key and without what was sent', async () => {
    const name = 'Ledger of the harbour office';
    await service.call('POST', '/v1/applications', { body: { ...persona.application, name } });
    const secret = service.apiKey.split('_').at(-1) ?? '';
    expect(service.logged.filter((line) => line.includes('"POST"')).length).toBeGreaterThan(0);
    expect(service.logged.join('\n')).not.toContain(secret);
    expect(service.logged.join('\n')).not.toContain(name);
  });
});
