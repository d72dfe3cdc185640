import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

/** The repository's root folder. */
export const root = join(import.meta.dirname, '../..');

/** Runs a JavaScript tool of node_modules with this Node, in the repository's root; resolves with its exit code and all that it printed. */
export async function runTool(
  file: string,
  args: readonly string[],
): Promise<{ readonly code: number; readonly printed: string }> {
  const env = {
    ...process.env,
    NO_COLOR: '1',
    CI: '1',
    REDOCLY_TELEMETRY: 'off',
    REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
  };
  const child = spawn(process.execPath, [join(root, 'node_modules', file), ...args], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [out, err, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit') as Promise<[number]>,
  ]);
  return { code, printed: out + err };
}
