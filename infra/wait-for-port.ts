import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

const TRIES = 15;
const PAUSE_MS = 200;

/**
 * Resolves when the port is free; waits three seconds for an instance that is just ending. Throws with what to do;
 * `variable` is the name of the setting that chose the port.
 */
export async function waitForPort(host: string, port: number, variable: string): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    const server = createServer().listen(port, host);
    try {
      await once(server, 'listening');
      server.close();
      return;
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      if (code === 'EADDRINUSE' && tries < TRIES) await pause(PAUSE_MS);
      else if (code === 'EADDRINUSE')
        throw new Error(
          `Port ${port} is in use. Stop what uses it, or choose another: ${variable}=${port + 1} npm start`,
        );
      else if (code === 'EACCES')
        throw new Error(`Port ${port} may not be used by this user. Choose one above 1023 with ${variable}.`);
      else throw new Error(`Cannot serve on ${host}:${port} (${message}). Set HOST and ${variable}.`);
    }
  }
}
