import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

/** `npm start` as a process of its own, ready to serve. */
export interface Instance {
  readonly url: string;
  readonly apiKey: string;
  readonly pid: number;
  /** Resolves with the exit code once it has ended and nothing more can be printed; null when a signal ended it. */
  readonly ended: Promise<number | null>;
  /** Everything printed so far. */
  printed(): string;
  /** Sends the signal and waits for the end; the exit code is null when the signal itself ended it. */
  end(signal: NodeJS.Signals): Promise<number | null>;
}

type Environment = Readonly<Record<string, string>>;

const root = join(import.meta.dirname, '../..');
const startFile = join(root, 'infra/start.ts');

const commands = {
  node: [process.execPath, startFile],
  npm: ['npm', 'start'],
} as const;

function launch(
  through: keyof typeof commands,
  env: Environment,
  args: readonly string[] = [],
): ChildProcess {
  const [command, ...given] = commands[through];
  const { npm_lifecycle_event: _, ...own } = process.env;
  return spawn(command, [...given, ...args], {
    cwd: root,
    env: { ...own, PORT: '0', ...env },
    stdio: 'pipe',
  });
}

/** Starts Loadline and waits for both lines that it promises. Rejects with what it printed when it ends before. */
export async function startInstance(
  env: Environment,
  through: keyof typeof commands = 'node',
): Promise<Instance> {
  const child = launch(through, env);
  let printed = '';
  const ended = once(child, 'close').then(([code]) => code as number | null);
  await new Promise<void>((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      printed += chunk;
      if (/^Ready on .*\n/m.test(printed) && /^API key: .*\n/m.test(printed)) resolve();
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    void ended.then(() => reject(new Error(`Loadline ended before it was ready:\n${printed}`)));
  });
  return {
    url: /^Ready on (http:\/\/localhost:\d+)$/m.exec(printed)?.[1] ?? '',
    apiKey: /^API key: (\S+)$/m.exec(printed)?.[1] ?? '',
    pid: child.pid as number,
    ended,
    printed: () => printed,
    end: async (signal) => {
      child.kill(signal);
      return ended;
    },
  };
}

/** Runs `npm start` where it is expected to end by itself. */
export async function runToEnd(
  env: Environment,
  args: readonly string[] = [],
): Promise<{ readonly code: number | null; readonly stdout: string; readonly stderr: string }> {
  const child = launch('node', env, args);
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout as NodeJS.ReadableStream),
    text(child.stderr as NodeJS.ReadableStream),
    once(child, 'close') as Promise<[number | null]>,
  ]);
  return { code, stdout, stderr };
}
