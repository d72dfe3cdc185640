import { describe, expect, it } from 'vitest';
import { createTestApp } from './support/app.ts';
import { runTool } from './support/run-tool.ts';

const documents = [
  { path: '/v1/openapi.json', file: 'openapi.json', version: /^3\.1\./ },
  { path: '/v1/openapi-3.0.json', file: 'openapi-3.0.json', version: /^3\.0\./ },
];

describe.each(documents)('the OpenAPI document $path', ({ path, file, version }) => {
  it('is the committed one (npm run golden rewrites it)', async () => {
    const response = await createTestApp().request(path);
    expect(response.status).toBe(200);
    const served = await response.json();
    expect(served.openapi).toMatch(version);
    await expect(`${JSON.stringify(served, undefined, 2)}\n`).toMatchFileSnapshot(`contract/${file}`);
  });

  it('passes spectral:oas', async () => {
    const ruleset = ['--ruleset', 'test/contract/spectral.yaml', '--fail-severity', 'warn'];
    const { code, printed } = await runTool('@stoplight/spectral-cli/dist/index.js', [
      'lint',
      `test/contract/${file}`,
      ...ruleset,
    ]);
    expect(printed).toContain('No results');
    expect(code).toBe(0);
  });

  it('passes redocly recommended-strict', async () => {
    const { code, printed } = await runTool('@redocly/cli/bin/cli.js', [
      'lint',
      `test/contract/${file}`,
      '--config',
      'test/contract/redocly.yaml',
    ]);
    expect(printed).toContain('Your API description is valid');
    expect(code, printed).toBe(0);
  });
});
