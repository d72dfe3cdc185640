import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';
import { expect, it } from 'vitest';
import { personas } from '../../infra/demonstration/index.ts';
import { applicationReadiness } from '../../questionnaire/application-readiness/index.ts';
import { basisOf } from '../../questionnaire/evidence/basis-of.ts';
import { scoreAnswers } from '../../scoring/score-answers.ts';
import { root, runTool } from '../support/run-tool.ts';
import { startService } from '../support/service.ts';
import { journey } from './journey.ts';

it('openapi-typescript makes the committed client from the committed document (npm run golden rewrites it)', async () => {
  const document = JSON.parse(readFileSync(join(root, 'test/contract/openapi.json'), 'utf8'));
  await expect(astToString(await openapiTS(document))).toMatchFileSnapshot('golden/loadline.ts');
});

it('the client and a journey with it pass the strict checks of TypeScript 5.9', async () => {
  const { code, printed } = await runTool('typescript/bin/tsc', ['-p', 'test/interop/tsconfig.json']);
  expect(printed).toBe('');
  expect(code).toBe(0);
});

it('the client goes from an application over evidence to its report and its starter files', async () => {
  const [persona] = personas;
  if (!persona) throw new Error('No persona to travel with.');
  const answers = persona.answers as Parameters<typeof scoreAnswers>[1];
  const result = JSON.parse(JSON.stringify(scoreAnswers(applicationReadiness, answers)));
  const bases = basisOf({ answers, notes: { 'planned-life': '' } }, []);
  const scored = scoreAnswers(applicationReadiness, answers, undefined, undefined, bases);
  const stored = JSON.parse(JSON.stringify({ ...scored, contradictions: [] }));
  const service = await startService();
  try {
    const { readBack, ...seen } = await journey(
      service.url,
      service.apiKey,
      persona.application,
      JSON.parse(JSON.stringify(answers)),
    );
    expect(seen).toEqual({
      scored: result,
      stored,
      evidence: ['counter/Containerfile'],
      confirmed: ['base-image-pinning counter/Containerfile:1', 'image-user counter/Containerfile:2'],
      standings: { 'base-image-pinning': 'agrees', 'image-user': 'overridden' },
      status: 'submitted',
      decision: 'approved',
      revision: 2,
      staleCode: 'stale-version',
      actions: [
        'start-assessment',
        'save-answers',
        'attach-evidence',
        'confirm-suggestions',
        'save-answers',
        'submit-assessment',
        'review-assessment',
      ],
      reportStart: '%PDF-',
      artefactsStart: 'PK',
    });
    // The bytes went out and came back whole: the service recognises its own files in them.
    expect(readBack.map(({ file, reader, state }) => [file, reader, state])).toEqual(
      expect.arrayContaining([
        ['starter-files.zip/Containerfile', 'dockerfile', 'read-in-part'],
        ['starter-files.zip/openshift/deployment.yaml', 'kubernetes-manifests', 'read-in-part'],
      ]),
    );
  } finally {
    await service.stop();
  }
});
