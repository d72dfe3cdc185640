import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Instance, startInstance } from '../support/instance.ts';
import { readmeExamples, withoutVolatile } from '../support/readme-examples.ts';

let instance: Instance;
const folder = mkdtempSync(join(tmpdir(), 'loadline-readme-'));
beforeAll(async () => {
  instance = await startInstance({ DATA_DIR: join(folder, 'data') });
});
afterAll(async () => {
  await instance.end('SIGTERM');
  rmSync(folder, { recursive: true, force: true });
});

/** A folder for the search path that holds a stand-in for curl, on a machine that has none. */
function curlFolder(): string {
  const bin = join(folder, 'bin');
  mkdirSync(bin, { recursive: true });
  if (spawnSync('curl', ['--version']).error) {
    const standIn = join(import.meta.dirname, '../support/curl-stand-in.ts');
    writeFileSync(join(bin, 'curl'), `#!/bin/sh\nexec '${process.execPath}' '${standIn}' "$@"\n`, {
      mode: 0o755,
    });
  }
  return bin;
}

/** Runs a script in `folder`, as a reader would who has set API_KEY, on the port of this test's instance. */
async function run(script: string): Promise<string> {
  const PATH = `${curlFolder()}${delimiter}${process.env['PATH']}`;
  const env = { ...process.env, PATH, API_KEY: instance.apiKey };
  const here = script.replaceAll('http://localhost:8787', instance.url);
  const child = spawn('sh', ['-euc', here], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  expect(code, `${here}\n${out}${err}`).toBe(0);
  return out;
}

it('the README has an example', () => {
  expect(readmeExamples().length).toBeGreaterThan(0);
  expect(readmeExamples().some((example) => example.output)).toBe(true);
});

it('each example of the README runs, in their order, and prints what the README shows', async () => {
  for (const { name, script, output } of readmeExamples()) {
    const printed = withoutVolatile(await run(script));
    if (!output) continue;
    const shown = withoutVolatile(output.shown);
    if (output.kind === 'json') expect(JSON.parse(printed), name).toEqual(JSON.parse(shown));
    else expect(printed.trim(), name).toBe(shown.trim());
  }
});
