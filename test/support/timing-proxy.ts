import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { passOn } from './pass-on.ts';

/** A proxy before a database that adds up how long at least one request was under way. */
export interface TimingProxy {
  readonly url: string;
  /** Milliseconds since the last reset in which the database was at work. */
  readonly busyMs: number;
  reset(): void;
  stop(): Promise<void>;
}

/** Starts a timing proxy before `target`, an address such as `http://127.0.0.1:8000`. */
export async function startTimingProxy(target: string): Promise<TimingProxy> {
  let underWay = 0;
  let since = 0;
  let busyMs = 0;
  const server = createServer((incoming, outgoing) => {
    if (underWay === 0) since = performance.now();
    underWay += 1;
    outgoing.on('close', () => {
      underWay -= 1;
      if (underWay === 0) busyMs += performance.now() - since;
    });
    passOn(target, incoming, outgoing);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    get busyMs() {
      return busyMs;
    },
    reset: () => {
      busyMs = 0;
    },
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
