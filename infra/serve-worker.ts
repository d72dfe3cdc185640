import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { Miniflare, NoOpLog, type WorkerOptions } from 'miniflare';
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
  /** Requests a minute for each rate limiter; without them nothing is limited. */
  readonly limits?: Readonly<Record<'CALLER_LIMIT' | 'ADDRESS_LIMIT' | 'COSTLY_LIMIT', number>>;
  readonly host: string;
  readonly port: number;
  /** Called with each line that the Worker or workerd writes. */
  readonly log: (line: string) => void;
  /** Called whenever a workerd process has been started, again after a crash. */
  readonly processStarted?: () => void;
}

/** Runs the built Worker in workerd. Throws when workerd does not start, as when the port is taken. */
export async function serveWorker(options: ServeOptions): Promise<ServedWorker> {
  const each = (stream: Readable) => createInterface({ input: stream }).on('line', options.log);
  const miniflare = withoutSignalListeners(
    () =>
      new Miniflare({
        workers: workersOf(options),
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

// Miniflare's router of assets takes time of every request (40 % of a /healthz), although run_worker_first lets everything through.
// Behind a binding, the same assets server answers only who asks for an asset.
function workersOf({ built, bindings, limits }: ServeOptions): WorkerOptions[] {
  const { assets, ...settings } = built.settings;
  if (!assets?.binding || assets.routerConfig?.invoke_user_worker_ahead_of_assets !== true)
    throw new Error('wrangler.toml must bind its assets and say run_worker_first = true.');
  const main: WorkerOptions = {
    ...settings,
    name: 'loadline',
    bindings: { ...settings.bindings, ...(limits ? {} : { RATE_LIMITS: 'off' }), ...bindings },
    ratelimits: Object.fromEntries(
      Object.entries(limits ?? {}).map(([name, limit]) => [
        name,
        { namespace_id: name, simple: { limit, period: 60 } },
      ]),
    ),
    serviceBindings: { [assets.binding]: 'assets' },
    modules: [{ type: 'ESModule', path: built.workerFile }],
    modulesRoot: dirname(built.workerFile),
  };
  const server: WorkerOptions = {
    name: 'assets',
    compatibilityDate: settings.compatibilityDate,
    modules: true,
    script: 'export default {};',
    assets: {
      directory: built.assetsFolder,
      assetConfig: assets.assetConfig,
      routerConfig: { has_user_worker: false },
    },
  };
  return [main, server];
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
