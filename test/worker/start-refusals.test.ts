import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runToEnd, startInstance } from '../support/instance.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

describe('npm start refuses with one line that says what to do', () => {
  it('a folder that another instance uses', async () => {
    const folder = temporaryFolder();
    const instance = await startInstance({ DATA_DIR: folder });
    const { code, stderr } = await runToEnd({ DATA_DIR: folder });
    expect(code).toBe(1);
    expect(stderr).toBe(
      `Loadline could not start: ${folder} is in use by another Loadline. Stop that one, or set DATA_DIR to another folder.\n`,
    );
    expect((await fetch(`${instance.url}/readyz`)).status).toBe(200);
    await instance.end('SIGTERM');
  });

  it('a port in use', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const port = (other.address() as AddressInfo).port;
    const { code, stderr } = await runToEnd({ DATA_DIR: temporaryFolder(), PORT: String(port) });
    other.close();
    expect(code).toBe(1);
    expect(stderr).toBe(
      `Loadline could not start: Port ${port} is in use. Stop what uses it, or choose another: PORT=${port + 1} npm start\n`,
    );
  });

  it('a folder that cannot be written', async () => {
    const file = join(temporaryFolder(), 'a-file');
    writeFileSync(file, '');
    const { code, stderr } = await runToEnd({ DATA_DIR: join(file, 'data') });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^Loadline could not start: Cannot write to .* Set DATA_DIR to a folder .*\n$/);
  });

  it('a signing secret that was cut off, an API key that was changed, a database that is none', async () => {
    const folder = temporaryFolder();
    const secret = join(folder, 'signing-secret');
    const apiKey = join(folder, 'api-key');
    const database = join(folder, 'loadline.db');
    writeFileSync(secret, 'c0ffee');
    expect(await runToEnd({ DATA_DIR: folder })).toMatchObject({
      code: 1,
      stderr: `Loadline could not start: ${secret} is damaged. Restore it from a copy, or delete it: the API keys made so far then stop working.\n`,
    });
    rmSync(secret);
    mkdirSync(database);
    expect(await runToEnd({ DATA_DIR: folder })).toMatchObject({
      code: 1,
      stderr: `Loadline could not start: Cannot use the database ${database} (unable to open database file). Make it a file that you may write to, restore it from a copy, or set DATA_DIR to another folder.\n`,
    });
    rmSync(database, { recursive: true });
    writeFileSync(apiKey, 'll_c0ffee\nc0ffee\n');
    expect(await runToEnd({ DATA_DIR: folder })).toMatchObject({
      code: 1,
      stderr: `Loadline could not start: ${apiKey} is damaged. Delete it, and the next start makes a new API key.\n`,
    });
    rmSync(apiKey);
    const instance = await startInstance({ DATA_DIR: folder });
    expect((await fetch(`${instance.url}/readyz`)).status).toBe(200);
    await instance.end('SIGTERM');
  });

  it.each(['no', '-1', '65536', '80.5'])('PORT=%s', async (port) => {
    const { code, stderr } = await runToEnd({ DATA_DIR: temporaryFolder(), PORT: port });
    expect(code).toBe(1);
    expect(stderr).toBe(`Loadline could not start: PORT is "${port}". Set it to a number from 0 to 65535.\n`);
  });

  it('an option that it does not know, after a look at --help', async () => {
    const unknown = await runToEnd({ DATA_DIR: temporaryFolder() }, ['--prot', '1']);
    expect(unknown.code).toBe(1);
    expect(unknown.stderr.split('\n')).toHaveLength(2);
    const known = await runToEnd({ DATA_DIR: temporaryFolder() }, ['--help']);
    expect(known).toMatchObject({ code: 0, stderr: '' });
    for (const name of ['PORT', 'HOST', 'DATA_DIR', 'DYNAMODB_ENDPOINT'])
      expect(known.stdout).toContain(name);
  });
});
