import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { passOn } from './pass-on.ts';

/** A proxy before a database that counts how many requests are under way at once. */
export interface CountingProxy {
  readonly url: string;
  /** The most requests that were under way at once since the last reset, and how many there were in all. */
  readonly most: number;
  readonly total: number;
  reset(): void;
  stop(): Promise<void>;
}

/** How long no further request may come before those that wait are passed on, so that parallel ones are seen together. */
const QUIET_MS = 15;

/** Starts a counting proxy before `target`, an address such as `http://127.0.0.1:8000`. */
export async function startCountingProxy(target: string): Promise<CountingProxy> {
  const count = { underWay: 0, most: 0, total: 0 };
  let waiting: (() => void)[] = [];
  let quiet: NodeJS.Timeout | undefined;
  const server = createServer((incoming, outgoing) => {
    count.total += 1;
    count.underWay += 1;
    count.most = Math.max(count.most, count.underWay);
    outgoing.on('close', () => {
      count.underWay -= 1;
    });
    waiting.push(() => passOn(target, incoming, outgoing));
    clearTimeout(quiet);
    quiet = setTimeout(() => {
      for (const pass of waiting.splice(0)) pass();
    }, QUIET_MS);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    get most() {
      return count.most;
    },
    get total() {
      return count.total;
    },
    reset: () => {
      count.most = count.underWay;
      count.total = 0;
    },
    stop: async () => {
      clearTimeout(quiet);
      waiting = [];
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
