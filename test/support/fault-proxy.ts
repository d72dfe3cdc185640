import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

/** What goes wrong with one call to DynamoDB. "After" means that the call was carried out before it went wrong. */
export type Fault =
  | 'none'
  | 'error-500'
  | 'html-503'
  | 'throttled'
  | 'transaction-conflict'
  | 'dropped-before'
  | 'dropped-after'
  | 'silent-before'
  | 'silent-after'
  | 'truncated'
  | 'stalled'
  /** Carried out under another request token, as by a DynamoDB that has forgotten the first one. */
  | 'token-forgotten'
  /** Of a batch of keys, only the first is read. */
  | 'one-key-only';

/** Stands in front of a DynamoDB and spoils calls as told. */
export interface FaultProxy {
  readonly endpoint: string;
  /** The operations that came in, such as `GetItem`, and each body. */
  readonly calls: readonly { readonly operation: string; readonly body: string }[];
  /** The next calls meet these faults, in turn; after them all goes well. */
  next(...faults: readonly Fault[]): void;
  /** Every call meets this fault, after those of `next`, until it is told otherwise. */
  always(fault: Fault): void;
  /** Sends calls to another address from now on. */
  moveTo(endpoint: string): void;
  stop(): Promise<void>;
}

/** Starts a proxy in front of `endpoint`, on a free port of this machine. */
export async function startFaultProxy(endpoint: string): Promise<FaultProxy> {
  const calls: { operation: string; body: string }[] = [];
  let target = endpoint;
  let queue: Fault[] = [];
  let usual: Fault = 'none';

  const server = createServer(async (request, response) => {
    const body = await textOf(request);
    calls.push({ operation: String(request.headers['x-amz-target']).split('.')[1] ?? '', body });
    const fault = queue.shift() ?? usual;
    await answer(fault, request, response, body, target).catch(() => response.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  return {
    endpoint: `http://127.0.0.1:${portOf(server)}`,
    calls,
    next: (...faults) => {
      queue = [...faults];
    },
    always: (fault) => {
      usual = fault;
    },
    moveTo: (address) => {
      target = address;
    },
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function answer(
  fault: Fault,
  request: IncomingMessage,
  response: ServerResponse,
  body: string,
  target: string,
): Promise<void> {
  const forward = async (sent = body) => {
    const reply = await fetch(target, { method: 'POST', headers: headersOf(request), body: sent });
    return { status: reply.status, text: await reply.text() };
  };
  const send = (status: number, text: string, type = 'application/x-amz-json-1.0') =>
    response.writeHead(status, { 'content-type': type }).end(text);
  switch (fault) {
    case 'none': {
      const { status, text } = await forward();
      return void send(status, text);
    }
    case 'token-forgotten': {
      const forgotten = { ...(JSON.parse(body) as object), ClientRequestToken: crypto.randomUUID() };
      const { status, text } = await forward(JSON.stringify(forgotten));
      return void send(status, text);
    }
    case 'one-key-only': {
      const { RequestItems } = JSON.parse(body) as { RequestItems: Record<string, { Keys: unknown[] }> };
      const [[table = '', { Keys = [], ...rest } = {}] = []] = Object.entries(RequestItems);
      const one = { [table]: { ...rest, Keys: Keys.slice(0, 1) } };
      const { text } = await forward(JSON.stringify({ RequestItems: one }));
      const others = Keys.length > 1 ? { [table]: { ...rest, Keys: Keys.slice(1) } } : {};
      return void send(200, JSON.stringify({ ...(JSON.parse(text) as object), UnprocessedKeys: others }));
    }
    case 'error-500':
      return void send(500, serviceError('InternalServerError', 'Internal server error'));
    case 'html-503':
      return void send(503, '<html><body>Service Unavailable</body></html>', 'text/html');
    case 'throttled':
      return void send(400, serviceError('ProvisionedThroughputExceededException', 'Too many requests'));
    case 'transaction-conflict':
      return void send(400, conflict);
    case 'dropped-before':
      return void response.destroy();
    case 'dropped-after':
      await forward();
      return void response.destroy();
    case 'silent-before':
      return;
    case 'silent-after':
      return void (await forward());
    case 'truncated': {
      const { text } = await forward();
      return void send(200, `${text}   `.slice(0, 1));
    }
    case 'stalled': {
      const { status, text } = await forward();
      response.writeHead(status, { 'content-length': text.length + 10 });
      return void response.write(text);
    }
  }
}

const serviceError = (name: string, message: string): string =>
  JSON.stringify({ __type: `com.amazonaws.dynamodb.v20120810#${name}`, message });

const conflict = JSON.stringify({
  __type: 'com.amazonaws.dynamodb.v20120810#TransactionCanceledException',
  Message:
    'Transaction cancelled, please refer cancellation reasons for specific reasons [TransactionConflict, None]',
  CancellationReasons: [
    { Code: 'TransactionConflict', Message: 'Transaction is ongoing for the item' },
    { Code: 'None' },
  ],
});

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

function headersOf(request: IncomingMessage): Record<string, string> {
  const own = ['host', 'connection', 'content-length', 'transfer-encoding', 'expect', 'keep-alive'];
  const entries = Object.entries(request.headers).filter(([name]) => !own.includes(name));
  return Object.fromEntries(entries.map(([name, value]) => [name, String(value)]));
}

function portOf(server: Server): number {
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The proxy does not listen.');
  return address.port;
}
