import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { Miniflare, NoOpLog } from 'miniflare';
import type { Build } from './build.ts';

/** The Worker, answering. `stop` ends its process; requests under way are cut off. */
export interface ServedWorker {
  readonly url: string;
  stop(): Promise<void>;
}

/** How to serve: the bindings beside those of wrangler.toml, and where. Port 0 takes a free one. */
export interface ServeOptions {
  readonly built: Build;
  readonly bindings: Readonly<Record<string, string>>;
  readonly host: string;
  readonly port: number;
  /** Called with each line that the Worker or workerd writes. */
  readonly log: (line: string) => void;
  /** Called whenever a workerd process has been started, again after a crash. */
  readonly processStarted?: () => void;
}

/** Runs the built Worker in workerd. Throws when workerd does not start, as when the port is taken. */
export async function serveWorker(options: ServeOptions): Promise<ServedWorker> {
  const { settings, workerFile, assetsFolder } = options.built;
  const each = (stream: Readable) => createInterface({ input: stream }).on('line', options.log);
  const miniflare = withoutSignalListeners(
    () =>
      new Miniflare({
        ...settings,
        bindings: { ...settings.bindings, ...options.bindings },
        ...(settings.assets ? { assets: { ...settings.assets, directory: assetsFolder } } : {}),
        modules: [{ type: 'ESModule', path: workerFile }],
        modulesRoot: dirname(workerFile),
        host: options.host,
        port: options.port,
        cf: false,
        log: new NoOpLog(),
        handleRuntimeStdio: (stdout: Readable, stderr: Readable) => {
          each(stdout);
          each(stderr);
          options.processStarted?.();
        },
      }),
  );
  try {
    const url = (await miniflare.ready).origin;
    return { url, stop: () => miniflare.dispose() };
  } catch (error) {
    await miniflare.dispose().catch(() => undefined);
    throw error;
  }
}

// Miniflare ends the whole process at a signal, at once; what to end, and in which order, is the caller's to say.
function withoutSignalListeners<T>(make: () => T): T {
  const signals = ['SIGINT', 'SIGTERM'] as const;
  const before = signals.map((signal) => process.listeners(signal));
  const made = make();
  for (const [index, signal] of signals.entries())
    for (const listener of process.listeners(signal))
      if (!before[index]?.includes(listener)) process.removeListener(signal, listener);
  return made;
}
