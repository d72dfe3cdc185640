import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { personas } from '../../infra/demonstration/index.ts';
import { childrenOf, isRunning } from '../../infra/end-with-parent.ts';
import { type Instance, runToEnd, startInstance } from '../support/instance.ts';

const folders: string[] = [];
const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'loadline-start-'));
  folders.push(folder);
  return folder;
};
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

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
    const folder = newFolder();
    const instance = await startInstance({ DATA_DIR: folder });
    expect(instance.printed().match(/^Ready on http:\/\/localhost:\d+$/gm)).toHaveLength(1);
    expect(instance.printed().match(/^API key: ll_\S+$/gm)).toHaveLength(1);
    expect(await namesIn(instance)).toEqual(personas.map((persona) => persona.application.name));
    const submitted = await (await get(instance, '/v1/assessments?status=submitted')).json();
    expect(submitted.items).toHaveLength(personas.filter((persona) => persona.submitted).length);
    for (const secret of ['signing-secret', 'api-key'])
      expect(statSync(join(folder, secret)).mode & 0o077, secret).toBe(0);

    const children = childrenOf(instance.pid);
    expect(children.length).toBeGreaterThanOrEqual(2);
    expect(await instance.end('SIGTERM')).toBe(0);
    expect(children.filter(isRunning)).toEqual([]);
  });

  it('keeps key and data over a restart, and does not enter the demonstration data again', async () => {
    const folder = newFolder();
    const first = await startInstance({ DATA_DIR: folder });
    await create(first, 'Kept over a restart');
    const names = await namesIn(first);
    expect(await first.end('SIGINT')).toBe(0);

    const second = await startInstance({ DATA_DIR: folder });
    expect(second.apiKey).toBe(first.apiKey);
    expect(await namesIn(second)).toEqual(names);
    await second.end('SIGTERM');
  });

  it('loses no acknowledged write and leaves nothing in the way when it is killed', async () => {
    const folder = newFolder();
    const port = await freePort();
    const first = await startInstance({ DATA_DIR: folder, PORT: port });
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

    const second = await startInstance({ DATA_DIR: folder, PORT: port });
    expect(children.filter(isRunning)).toEqual([]);
    const stored = new Set(await allNames(second));
    expect(acknowledged.filter((name) => !stored.has(name))).toEqual([]);
    await second.end('SIGTERM');
  });

  it('ends with the npm that started it, even when that is killed', async () => {
    const instance = await startInstance({ DATA_DIR: newFolder() }, 'npm');
    const family = descendantsOf(instance.pid);
    expect(family.length).toBeGreaterThanOrEqual(3);
    await instance.end('SIGKILL');
    await vi.waitFor(() => expect(family.filter(isRunning)).toEqual([]), { timeout: 20_000 });
  });

  it('ends, and says so, when its database has ended', async () => {
    const instance = await startInstance({ DATA_DIR: newFolder() });
    const children = childrenOf(instance.pid);
    const database = children.find((pid) => commandOf(pid).includes('dynoxide'));
    process.kill(database as number, 'SIGKILL');
    expect(await instance.ended).toBe(1);
    expect(instance.printed()).toContain('The database ended. Start Loadline again');
    expect(children.filter(isRunning)).toEqual([]);
  });

  it('serves again after workerd has crashed', async () => {
    const instance = await startInstance({ DATA_DIR: newFolder() });
    const workerd = childrenOf(instance.pid).find((pid) => commandOf(pid).includes('workerd'));
    process.kill(workerd as number, 'SIGKILL');
    await vi.waitFor(async () => expect((await get(instance, '/readyz')).status).toBe(200), {
      timeout: 20_000,
    });
    expect(await instance.end('SIGTERM')).toBe(0);
  });
});

describe('npm start refuses with one line that says what to do', () => {
  it('a folder that another instance uses', async () => {
    const folder = newFolder();
    const instance = await startInstance({ DATA_DIR: folder });
    const { code, stderr } = await runToEnd({ DATA_DIR: folder });
    expect(code).toBe(1);
    expect(stderr).toBe(
      `Loadline could not start: ${folder} is in use by another Loadline. Stop that one, or set DATA_DIR to another folder.\n`,
    );
    expect((await get(instance, '/readyz')).status).toBe(200);
    await instance.end('SIGTERM');
  });

  it('a port in use', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const port = (other.address() as AddressInfo).port;
    const { code, stderr } = await runToEnd({ DATA_DIR: newFolder(), PORT: String(port) });
    other.close();
    expect(code).toBe(1);
    expect(stderr).toBe(
      `Loadline could not start: Port ${port} is in use. Stop what uses it, or choose another: PORT=${port + 1} npm start\n`,
    );
  });

  it('a folder that cannot be written', async () => {
    const file = join(newFolder(), 'a-file');
    writeFileSync(file, '');
    const { code, stderr } = await runToEnd({ DATA_DIR: join(file, 'data') });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^Loadline could not start: Cannot write to .* Set DATA_DIR to a folder .*\n$/);
  });

  it.each(['no', '-1', '65536', '80.5'])('PORT=%s', async (port) => {
    const { code, stderr } = await runToEnd({ DATA_DIR: newFolder(), PORT: port });
    expect(code).toBe(1);
    expect(stderr).toBe(`Loadline could not start: PORT is "${port}". Set it to a number from 0 to 65535.\n`);
  });

  it('an option that it does not know, after a look at --help', async () => {
    const unknown = await runToEnd({ DATA_DIR: newFolder() }, ['--prot', '1']);
    expect(unknown.code).toBe(1);
    expect(unknown.stderr.split('\n')).toHaveLength(2);
    const known = await runToEnd({ DATA_DIR: newFolder() }, ['--help']);
    expect(known).toMatchObject({ code: 0, stderr: '' });
    for (const name of ['PORT', 'HOST', 'DATA_DIR', 'DYNAMODB_ENDPOINT'])
      expect(known.stdout).toContain(name);
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

const commandOf = (pid: number): string => readFileSync(`/proc/${pid}/cmdline`, 'utf8');
