import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../support/run-tool.ts';
import { type Service, startService } from '../support/service.ts';

let service: Service;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.stop());

interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const run = (
  args: readonly string[],
  env: Readonly<Record<string, string>> = service.environment,
): Promise<Run> =>
  new Promise((resolve) => {
    const { DYNAMODB_ENDPOINT: _, AWS_ACCESS_KEY_ID: __, ...own } = process.env;
    const command = [join(root, 'infra/create-department.ts'), ...args];
    execFile(process.execPath, command, { env: { ...own, ...env } }, (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
    );
  });

const keyIn = ({ stdout }: Run): string => /^API key: (ll_\S+)\n$/.exec(stdout)?.[1] ?? '';

const withKey = (key: string, method: string, path: string, body?: unknown) =>
  service.call(method, path, { headers: { Authorization: `Bearer ${key}` }, ...(body ? { body } : {}) });

describe('npm run create-department', () => {
  it('prints one key, which may do everything in the new department and sees nothing of another', async () => {
    await service.call('POST', '/v1/applications', {
      body: { name: 'Tide tables', description: '', owner: '' },
    });
    const made = await run(['--id', 'post-office', '--name', 'Post Office']);
    expect(made).toMatchObject({ code: 0, stderr: '' });
    const key = keyIn(made);
    expect((await (await withKey(key, 'GET', '/v1/applications')).json()).items).toEqual([]);
    const narrower = await withKey(key, 'POST', '/v1/api-keys', { name: 'Reader', scopes: ['read'] });
    expect(narrower.status).toBe(201);
  });

  it('gives a further key when it is run again, and leaves the data alone', async () => {
    const first = keyIn(await run(['--id', 'lands', '--name', 'Lands']));
    await withKey(first, 'POST', '/v1/applications', { name: 'Survey archive', description: '', owner: '' });
    const second = keyIn(await run(['--id', 'lands', '--name', 'Lands Department', '--days', '30']));
    expect(second).not.toBe(first);
    for (const key of [first, second])
      expect((await (await withKey(key, 'GET', '/v1/applications')).json()).items).toHaveLength(1);
  });

  const enough = ['--id', 'lands', '--name', 'Lands'];
  it.each([
    ['no id', ['--name', 'Lands'], {}, 'Give --id'],
    ['an id with a space', ['--id', 'la nds', '--name', 'Lands'], {}, 'Give --id'],
    ['no name', ['--id', 'lands'], {}, 'Give --name'],
    ['a name that turns text', ['--id', 'lands', '--name', 'Lands \u202etnemtrapeD'], {}, 'Give --name'],
    ['a name that nobody sees', ['--id', 'lands', '--name', '\u200b\u3164'], {}, 'Give --name'],
    ['a name on two lines', ['--id', 'lands', '--name', 'Lands\nDepartment'], {}, 'Give --name'],
    ['too many days', [...enough, '--days', '731'], {}, 'Give --days'],
    ['an unknown option', [...enough, '--scope', 'read'], {}, "Unknown option '--scope'"],
    ['a short secret', enough, { SIGNING_SECRET: 'short' }, 'Set SIGNING_SECRET'],
    ['no credentials', enough, { SIGNING_SECRET: 's'.repeat(32) }, 'Set AWS_ACCESS_KEY_ID'],
  ])('refuses %s with one line', async (_case, args, env, words) => {
    const { code, stdout, stderr } = await run(args, env);
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain(words);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('explains itself with --help', async () => {
    const { code, stdout } = await run(['--help'], {});
    expect(code).toBe(0);
    for (const word of ['--id', '--name', '--days', 'SIGNING_SECRET', 'DYNAMODB_ENDPOINT'])
      expect(stdout).toContain(word);
  });
});
