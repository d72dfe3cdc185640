import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { startDynamoDb } from '../../infra/embedded-dynamodb.ts';
import { application, change } from '../support/changes.ts';
import { startTestDynamoDb } from '../support/dynamodb.ts';

const endings: (() => unknown)[] = [];

afterEach(async () => {
  vi.unstubAllEnvs();
  for (const end of endings.splice(0).reverse()) await end();
});

function temporaryFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'loadline-dynamodb-'));
  endings.push(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'loadline.db');
}

const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

const answers = (endpoint: string): Promise<boolean> =>
  fetch(endpoint).then(
    () => true,
    () => false,
  );

describe.runIf(process.env['DYNAMODB_ENDPOINT'] === undefined)('the embedded DynamoDB', () => {
  it('answers on this machine alone, at the port it was given, and ends at stop', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as { port: number };
    await expect(startDynamoDb({ port })).rejects.toThrow('EADDRINUSE');
    server.close();
    await once(server, 'close');
    const database = await startDynamoDb({ port });
    expect(database.endpoint).toBe(`http://127.0.0.1:${port}`);
    expect(await answers(database.endpoint)).toBe(true);
    await database.stop();
    expect(await answers(database.endpoint)).toBe(false);
    expect(isRunning(database.pid ?? 0)).toBe(false);
    await expect(database.stop()).resolves.toBeUndefined();
  });

  it('keeps its data in the file, over an orderly end and over a kill', async () => {
    const file = temporaryFile();
    const made = application('department');
    const first = await startTestDynamoDb(file);
    expect(await first.store().createApplication(change(made))).toBe('written');
    await first.stop();
    const second = await startTestDynamoDb(file, first.table);
    expect(await second.store().getApplication('department', made.id)).toEqual(made);
    process.kill(second.pid ?? 0, 'SIGKILL');
    await second.stop();
    const third = await startTestDynamoDb(file, first.table);
    endings.push(() => third.stop());
    expect(await third.store().getApplication('department', made.id)).toEqual(made);
  });

  it('ends with the process that started it, even when that is killed, and lets its file go', async () => {
    const file = temporaryFile();
    const module = join(import.meta.dirname, '../../infra/embedded-dynamodb.ts');
    const program = `import { startDynamoDb } from ${JSON.stringify(module)};
      const { endpoint, pid } = await startDynamoDb({ dataFile: ${JSON.stringify(file)} });
      console.log(JSON.stringify({ endpoint, pid }));`;
    const parent = spawn(process.execPath, ['--input-type=module-typescript', '-e', program], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    endings.push(() => parent.kill('SIGKILL'));
    const [line] = await once(createInterface({ input: parent.stdout }), 'line');
    const { endpoint, pid } = JSON.parse(line) as { endpoint: string; pid: number };
    expect(await answers(endpoint)).toBe(true);
    parent.kill('SIGKILL');
    await once(parent, 'exit');
    await expect.poll(() => answers(endpoint), { timeout: 10_000 }).toBe(false);
    expect(pid).toBeGreaterThan(0);
    const again = await startTestDynamoDb(file);
    endings.push(() => again.stop());
    await expect(again.store().checkReadiness()).resolves.toBeUndefined();
  });

  it('says why when it cannot start', async () => {
    await expect(startDynamoDb({ dataFile: join(temporaryFile(), 'no-such-folder/x.db') })).rejects.toThrow(
      /ended at its start/,
    );
  });
});

it('is the one that DYNAMODB_ENDPOINT names, and is left running', async () => {
  vi.stubEnv('DYNAMODB_ENDPOINT', 'http://127.0.0.1:1');
  const database = await startDynamoDb();
  expect(database).toMatchObject({ endpoint: 'http://127.0.0.1:1' });
  expect(database.pid).toBeUndefined();
  await database.stop();
});
