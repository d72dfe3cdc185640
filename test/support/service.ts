import { build, currentBuild } from '../../infra/build.ts';
import { createDepartment } from '../../infra/create-department.ts';
import { startDynamoDb } from '../../infra/embedded-dynamodb.ts';
import { localStore } from '../../infra/local-store.ts';
import { type ServeOptions, serveWorker } from '../../infra/serve-worker.ts';

/** The built Worker in workerd over an embedded DynamoDB of its own, with one department. */
export interface Service {
  readonly url: string;
  /** A key of the department with every scope. */
  readonly apiKey: string;
  /** What a program beside the Worker needs to reach the same data. */
  readonly environment: Readonly<Record<'DYNAMODB_ENDPOINT' | 'SIGNING_SECRET', string>>;
  /** What the Worker has logged so far, one line each. */
  readonly logged: readonly string[];
  /** Sends a request with the key; a body is sent as JSON. */
  call(method: string, path: string, options?: CallOptions): Promise<Response>;
  /** Takes the database away. */
  stopDatabase(): Promise<void>;
  stop(): Promise<void>;
}

/** What a request carries beside the key. */
export interface CallOptions {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Where the Worker finds the database that is at `endpoint`: there, unless a test puts a proxy between. */
export type Between = (endpoint: string) => Promise<string>;

const signingSecret = 'a secret that only the tests of this folder use';

/** Starts a service whose data is gone after `stop`, without limits of requests unless some are given. */
export async function startService(
  between: Between = async (endpoint) => endpoint,
  limits?: ServeOptions['limits'],
): Promise<Service> {
  const built = currentBuild() ?? (await build());
  const database = await startDynamoDb();
  const store = await localStore(built, database.endpoint);
  const department = { id: 'harbour', name: 'Harbour Office' };
  const apiKey = await createDepartment(await store.open(), signingSecret, department, 1);
  const logged: string[] = [];
  const worker = await serveWorker({
    built,
    bindings: {
      ...store.bindings,
      DYNAMODB_ENDPOINT: await between(database.endpoint),
      SIGNING_SECRET: signingSecret,
    },
    ...(limits ? { limits } : {}),
    host: '127.0.0.1',
    port: 0,
    log: (line) => logged.push(line),
  });
  return {
    url: worker.url,
    apiKey,
    environment: { DYNAMODB_ENDPOINT: database.endpoint, SIGNING_SECRET: signingSecret },
    logged,
    call: (method, path, { body, headers } = {}) =>
      fetch(worker.url + path, {
        method,
        headers: {
          Authorization: `Bearer ${apiKey}`,
          ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    stopDatabase: () => database.stop(),
    stop: async () => {
      await worker.stop();
      await database.stop();
    },
  };
}
