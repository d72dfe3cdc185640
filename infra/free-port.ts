import { randomInt } from 'node:crypto';
import { waitForPort } from './wait-for-port.ts';

/**
 * A port that is free on this address, for a server that is yet to start. It lies below those that systems give to
 * connections, so that no connection takes it in the meantime. Throws with what to do when the address cannot be served.
 */
export async function freePort(host: string): Promise<number> {
  const port = randomInt(20_000, 30_000);
  await waitForPort(host, port, 'PORT');
  return port;
}
