import { type IncomingMessage, request, type ServerResponse } from 'node:http';

/** Passes a request on to `target`, an address such as `http://127.0.0.1:8000`, and its answer back. */
export function passOn(target: string, incoming: IncomingMessage, outgoing: ServerResponse): void {
  const { method, url, headers } = incoming;
  const passed = request(
    new URL(url ?? '/', target),
    { ...(method ? { method } : {}), headers },
    (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    },
  );
  passed.on('error', () => outgoing.destroy());
  incoming.pipe(passed);
}
