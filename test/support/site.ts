import type { Browser, BrowserContextOptions } from 'playwright-core';
import { build, currentBuild } from '../../infra/build.ts';
import { createDepartment } from '../../infra/create-department.ts';
import { people } from '../../infra/demonstration/people.ts';
import { startDynamoDb } from '../../infra/embedded-dynamodb.ts';
import { freePort } from '../../infra/free-port.ts';
import { issuerKeys } from '../../infra/issuer/issuer-keys.ts';
import { signInBindings } from '../../infra/issuer/sign-in-bindings.ts';
import { startIssuer } from '../../infra/local-issuer.ts';
import { localStore } from '../../infra/local-store.ts';
import { serveWorker } from '../../infra/serve-worker.ts';
import { openBrowser } from './browser.ts';
import { signIn } from './sign-in.ts';
import { type Visit, visit } from './visit.ts';

/** The whole service as `npm start` runs it, without the demonstration's applications, and a browser to visit it with. */
export interface Site {
  readonly url: string;
  readonly issuerUrl: string;
  /** A key of the demonstration's department with every scope. */
  readonly apiKey: string;
  /** What the Worker has logged so far, one line each. */
  readonly logged: readonly string[];
  /** A browser of its own for somebody who is not signed in. */
  visit(options?: BrowserContextOptions): Promise<Visit>;
  /** The same for a person of the demonstration, by name, who has signed in. */
  as(name: string, options?: BrowserContextOptions): Promise<Visit>;
  /** Sends a request with the key; a body is sent as JSON. */
  call(method: string, path: string, body?: unknown, ifMatch?: string): Promise<Response>;
  stop(): Promise<void>;
}

const signingSecret = 'a secret that only the tests of this folder use';
const host = '127.0.0.1';

/** Starts a site whose data is gone after `stop`; its Worker finds the database where `between` says. */
export async function startSite(
  between: (endpoint: string) => Promise<string> = async (endpoint) => endpoint,
): Promise<Site> {
  const built = currentBuild() ?? (await build());
  const port = await freePort(host);
  const url = `http://localhost:${port}`;
  const [database, issuer, browser] = await Promise.all([
    startDynamoDb(),
    startIssuer({
      host,
      port: 0,
      keys: issuerKeys({ recall: () => undefined, keep: () => undefined }),
      people,
      redirectUris: [`${url}/sign-in/callback`],
      postLogoutRedirectUris: [`${url}/signed-out`],
    }),
    openBrowser(),
  ]);
  const local = await localStore(built, database.endpoint);
  const store = await local.open();
  for (const { department } of people) await store.putDepartment(department);
  const [assessor] = people;
  if (!assessor) throw new Error('The demonstration has nobody.');
  const apiKey = await createDepartment(store, signingSecret, assessor.department, 1);
  const logged: string[] = [];
  const worker = await serveWorker({
    built,
    bindings: {
      ...local.bindings,
      DYNAMODB_ENDPOINT: await between(database.endpoint),
      SIGNING_SECRET: signingSecret,
      ...signInBindings(url, issuer),
    },
    host,
    port,
    log: (line) => logged.push(line),
  });
  return {
    url,
    issuerUrl: issuer.url,
    apiKey,
    logged,
    visit: (options) => visit(browser, { baseURL: url, ...options }),
    as: (name, options) => signedIn(browser, url, name, { baseURL: url, ...options }),
    call: (method, path, body, ifMatch) =>
      fetch(url + path, {
        method,
        headers: {
          Authorization: `Bearer ${apiKey}`,
          ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
          ...(ifMatch === undefined ? {} : { 'If-Match': ifMatch }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    stop: async () => {
      await browser.close();
      await worker.stop();
      await issuer.stop();
      await database.stop();
    },
  };
}

async function signedIn(
  browser: Browser,
  url: string,
  name: string,
  options: BrowserContextOptions,
): Promise<Visit> {
  const opened = await visit(browser, options);
  await signIn(opened.page, url, { name });
  return opened;
}
