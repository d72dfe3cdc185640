import { chmodSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { personas } from '../../infra/demonstration/index.ts';
import { childrenOf, isRunning } from '../../infra/end-with-parent.ts';
import { type Instance, runToEnd, startInstance } from '../support/instance.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const get = (instance: Instance, path: string) =>
  fetch(instance.url + path, { headers: { Authorization: `Bearer ${instance.apiKey}` } });

const namesIn = async (instance: Instance): Promise<readonly string[]> => {
  const { items } = await (await get(instance, '/v1/applications?limit=100')).json();
  return items.map((item: { name: string }) => item.name);
};

const create = (instance: Instance, name: string) =>
  fetch(`${instance.url}/v1/applications`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${instance.apiKey}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ name, description: '', owner: 'Records unit' }),
  });

describe('npm start', () => {
  it('prints where it serves and the key, holds the demonstration data, and leaves no process behind', async () => {
    const folder = temporaryFolder();
    const instance = await startInstance({ DATA_DIR: folder });
    expect(instance.printed().match(/^Ready on http:\/\/localhost:\d+$/gm)).toHaveLength(1);
    expect(instance.printed().match(/^Sign in on http:\/\/localhost:\d+$/gm)).toHaveLength(1);
    expect(instance.printed().match(/^API key: ll_\S+$/gm)).toHaveLength(1);
    expect(await namesIn(instance)).toEqual(personas.map((persona) => persona.application.name));
    const submitted = await (await get(instance, '/v1/assessments?status=submitted')).json();
    expect(submitted.items).toHaveLength(personas.filter((persona) => persona.submitted).length);
    const all = await (await get(instance, '/v1/assessments')).json();
    for (const [index, { id, answers, evidence }] of personas.entries()) {
      const stored = await (await get(instance, `/v1/assessments/${all.items[index].id}`)).json();
      expect(stored.answers, id).toEqual(answers);
      expect(stored.evidence.length > 0, id).toBe(evidence !== undefined);
    }

    const children = childrenOf(instance.pid);
    expect(children.length).toBeGreaterThanOrEqual(2);
    expect(await instance.end('SIGTERM')).toBe(0);
    expect(lastLine(instance.printed())).toBe('Loadline ended: SIGTERM.');
    expect(children.filter(isRunning)).toEqual([]);
  });

  it('lets nobody else read what it keeps, even in a folder that everybody may read', async () => {
    const folder = temporaryFolder();
    chmodSync(folder, 0o755);
    const instance = await startInstance({ DATA_DIR: folder });
    const names = readdirSync(folder);
    expect(names).toEqual(
      expect.arrayContaining(['api-key', 'issuer-keys', 'loadline.db', 'lock', 'signing-secret']),
    );
    expect(names.filter((name) => statSync(join(folder, name)).mode & 0o077)).toEqual([]);
    await instance.end('SIGTERM');
  });

  it('ends as asked by a signal that comes while it still loads what serves', async () => {
    const preload = join(temporaryFolder(), 'preload.mjs');
    writeFileSync(
      preload,
      `import { registerHooks } from 'node:module';
      registerHooks({
        load(url, context, next) {
          if (url.endsWith('/infra/serve-worker.ts')) process.kill(process.pid, 'SIGTERM');
          return next(url, context);
        },
      });`,
    );
    const { code, stdout } = await runToEnd({
      DATA_DIR: temporaryFolder(),
      NODE_OPTIONS: `--import=${preload}`,
    });
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'Loadline ended: SIGTERM.\n' });
  });

  it('keeps key and data over a restart, and does not enter the demonstration data again', async () => {
    const folder = temporaryFolder();
    const first = await startInstance({ DATA_DIR: folder });
    await create(first, 'Kept over a restart');
    const names = await namesIn(first);
    expect(await first.end('SIGINT')).toBe(0);
    expect(lastLine(first.printed())).toBe('Loadline ended: Ctrl-C.');

    const second = await startInstance({ DATA_DIR: folder });
    expect(second.apiKey).toBe(first.apiKey);
    expect(await namesIn(second)).toEqual(names);
    await second.end('SIGTERM');
  });

  it('loses no acknowledged write and leaves nothing in the way when it is killed', async () => {
    const folder = temporaryFolder();
    const port = await freePort();
    const first = await startInstance({ DATA_DIR: folder, PORT: port, ISSUER_PORT: '0' });
    const children = childrenOf(first.pid);
    const acknowledged: string[] = [];
    const writers = Array.from({ length: 8 }, async (_, writer) => {
      for (let turn = 0; ; turn += 1) {
        const name = `Written by ${writer}, ${turn}`;
        const response = await create(first, name).catch(() => undefined);
        if (response?.status !== 201) return;
        acknowledged.push(name);
      }
    });
    await vi.waitFor(() => expect(acknowledged.length).toBeGreaterThan(100), { timeout: 30_000 });
    await first.end('SIGKILL');
    await Promise.all(writers);

    const second = await startInstance({ DATA_DIR: folder, PORT: port, ISSUER_PORT: '0' });
    expect(children.filter(isRunning)).toEqual([]);
    const stored = new Set(await allNames(second));
    expect(acknowledged.filter((name) => !stored.has(name))).toEqual([]);
    await second.end('SIGTERM');
  });

  it('ends with the npm that started it, even when that is killed', async () => {
    const instance = await startInstance({ DATA_DIR: temporaryFolder() }, 'npm');
    const family = descendantsOf(instance.pid);
    expect(family.length).toBeGreaterThanOrEqual(3);
    await instance.end('SIGKILL');
    await vi.waitFor(() => expect(family.filter(isRunning)).toEqual([]), { timeout: 20_000 });
    expect(lastLine(instance.printed())).toBe('Loadline ended: npm is gone.');
  });

  it('ends, and says so, when its database has ended', async () => {
    const instance = await startInstance({ DATA_DIR: temporaryFolder() });
    const children = childrenOf(instance.pid);
    const database = children.find((pid) => commandOf(pid).includes('dynoxide'));
    if (database === undefined) throw new Error('The database is not among the processes.');
    process.kill(database, 'SIGKILL');
    expect(await instance.ended).toBe(1);
    expect(lastLine(instance.printed())).toBe(
      'Loadline ended: the database is gone. Start it again; what was acknowledged is kept.',
    );
    expect(children.filter(isRunning)).toEqual([]);
  });

  it('serves again after workerd has crashed', async () => {
    const instance = await startInstance({ DATA_DIR: temporaryFolder() });
    const workerd = childrenOf(instance.pid).find((pid) => commandOf(pid).includes('workerd'));
    if (workerd === undefined) throw new Error('workerd is not among the processes.');
    process.kill(workerd, 'SIGKILL');
    await vi.waitFor(async () => expect((await get(instance, '/readyz')).status).toBe(200), {
      timeout: 20_000,
    });
    expect(await instance.end('SIGTERM')).toBe(0);
  });
});

async function freePort(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return String(port);
}

async function allNames(instance: Instance): Promise<readonly string[]> {
  const names: string[] = [];
  for (let path: string | undefined = '/v1/applications?limit=100'; path; ) {
    const page: { items: { name: string }[]; next?: string } = await (await get(instance, path)).json();
    names.push(...page.items.map((item) => item.name));
    path = page.next && `/v1/applications?limit=100&cursor=${encodeURIComponent(page.next)}`;
  }
  return names;
}

function descendantsOf(pid: number): readonly number[] {
  return childrenOf(pid).flatMap((child) => [child, ...descendantsOf(child)]);
}

const lastLine = (printed: string): string | undefined => printed.trimEnd().split('\n').at(-1);

const commandOf = (pid: number): string => readFileSync(`/proc/${pid}/cmdline`, 'utf8');
