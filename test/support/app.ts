import { createApp } from '../../functions/app.ts';
import { sealEvent } from '../../functions/audit/seal-event.ts';
import { issueApiKey } from '../../functions/auth/issue-api-key.ts';
import { keyRing } from '../../functions/auth/key-ring.ts';
import type { Scope } from '../../functions/auth/principal.ts';
import { digestOf } from '../../functions/digest.ts';
import type { Parts } from '../../functions/parts.ts';
import type { Store } from '../../functions/store/store.ts';
import { ulidSource } from '../../functions/ulid.ts';
import { checkAgainstContract } from './contract.ts';
import { memoryStore } from './memory-store.ts';

/** The root secret of every app under test. */
export const testSecret = 'a signing secret for the tests only';

const asset = async (path: string) =>
  path === '/docs/swagger-ui.css' ? new Response('body {}') : new Response(null, { status: 404 });

/** What a request is sent with, beside method and path. */
export interface CallOptions {
  /** Sent as JSON. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** The key to send; `null` sends none. By default the app's admin key. */
  readonly apiKey?: string | null;
}

/** An app over a memory store. Every response is checked against the OpenAPI document before a test sees it. */
export interface TestApp {
  readonly store: Store;
  readonly departmentId: string;
  /** Everything that was logged. */
  readonly logged: Readonly<Record<string, unknown>>[];
  readonly now: () => Date;
  /** What the app was made of. */
  readonly parts: Parts;
  /** Sends a request as it is. */
  request(path: string, init?: RequestInit): Promise<Response>;
  /** Sends a request with a key and a JSON body. */
  call(method: string, path: string, options?: CallOptions): Promise<Response>;
  /** A new key, of this or another department. */
  keyFor(departmentId: string, ...scopes: Scope[]): Promise<string>;
  /** Moves the clock, which otherwise stands still. */
  passTime(milliseconds: number): void;
}

/** A new app with a clock that stands at 2026-11-23T01:00:00Z, a department `lands` and an admin key of it. */
export function createTestApp(parts: Partial<Parts> = {}): TestApp {
  let time = Date.parse('2026-11-23T01:00:00.000Z');
  const now = parts.now ?? (() => new Date(time));
  const newId = parts.newId ?? ulidSource(now);
  const store = parts.store ?? memoryStore();
  const logged: Readonly<Record<string, unknown>>[] = [];
  const departmentId = 'lands';
  const whole: Parts = {
    signingSecret: testSecret,
    corsAllowedOrigins: ['https://portal.example'],
    renderReport: async () => new TextEncoder().encode('%PDF-1.7 of a test'),
    assets: asset,
    log: (entry) => logged.push(entry),
    signIn: undefined,
    limit: async () => true,
    ...parts,
    store,
    now,
    newId,
  };
  const app = createApp(whole);
  const keyFor = async (department: string, ...scopes: Scope[]) => {
    const createdAt = now().toISOString();
    const expiresAt = new Date(now().getTime() + 30 * 86_400_000).toISOString();
    const keys = keyRing(parts.signingSecret ?? testSecret);
    const { apiKey, key } = await issueApiKey(keys, {
      id: newId(),
      departmentId: department,
      name: 'Test',
      scopes,
      createdAt,
      expiresAt,
    });
    const event = {
      subjectId: apiKey.id,
      subjectVersion: 1,
      departmentId: department,
      at: createdAt,
      actor: 'operator',
      action: 'create-api-key',
      detail: {},
      beforeHash: null,
      afterHash: await digestOf(apiKey),
    };
    const outcome = await store.createApiKey({
      next: apiKey,
      event: await sealEvent(keys, event, undefined),
    });
    if (outcome !== 'written') throw new Error(`The test's key was not written: ${outcome}.`);
    return key;
  };
  const request = async (path: string, init: RequestInit = {}) => {
    const response = await app.request(path, init);
    await checkAgainstContract(app, init.method ?? 'GET', path, response.clone());
    return response;
  };
  let admin: Promise<string> | undefined;
  return {
    store,
    departmentId,
    logged,
    now,
    parts: whole,
    request,
    keyFor,
    passTime: (milliseconds) => {
      time += milliseconds;
    },
    async call(method, path, { body, headers = {}, apiKey } = {}) {
      if (apiKey === undefined) admin ??= keyFor(departmentId, 'admin');
      const key = apiKey === undefined ? await admin : apiKey;
      return request(path, {
        method,
        headers: {
          ...(key === null ? {} : { Authorization: `Bearer ${key}` }),
          ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
    },
  };
}
