import { beforeEach, describe, expect, it } from 'vitest';
import type { NamedPerson } from '../../../functions/auth/claims.ts';
import { keyRing } from '../../../functions/auth/key-ring.ts';
import {
  closeSession,
  idTokenOf,
  isOwnForm,
  openSession,
  readSession,
  type SessionContext,
} from '../../../functions/auth/session.ts';
import type { Session } from '../../../functions/store/people.ts';
import { testSecret } from '../../support/app.ts';
import { memoryStore } from '../../support/memory-store.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const person: NamedPerson = {
  personId: 'p1',
  name: 'Chan Ka-man',
  departmentId: 'lands',
  roles: ['assessor'],
  departmentsGranted: [],
};

let time: number;
let context: SessionContext;
let touched: string[];
let written: Session[];
beforeEach(() => {
  time = Date.parse('2026-11-23T01:00:00.000Z');
  const store = memoryStore();
  touched = [];
  written = [];
  context = {
    keys: keyRing(testSecret),
    now: () => new Date(time),
    store: {
      ...store,
      putSession: async (session) => {
        written.push(session);
        await store.putSession(session);
      },
      touchSession: async (id, seenAt) => {
        touched.push(seenAt);
        await store.touchSession(id, seenAt);
      },
    },
  };
});

const withCookie = (cookie: string) =>
  new Request('https://loadline.example/', { headers: { Cookie: cookie.split(';', 1)[0] ?? '' } });
const open = async () => withCookie((await openSession(person, 'the.id.token', context)).cookie);
const stateOf = async (request: Request) => (await readSession(request, context)).state;

describe('a session', () => {
  it('is found by its cookie alone, wherever that stands among others', async () => {
    const request = await open();
    expect(await readSession(request, context)).toMatchObject({ state: 'open', session: person });
    const own = request.headers.get('Cookie');
    expect(await stateOf(withCookie(`a=b; ${own}`))).toBe('none');
    const among = new Request('https://loadline.example/', { headers: { Cookie: `a=b; ${own}; c=d` } });
    expect(await stateOf(among)).toBe('open');
    expect(await stateOf(new Request('https://loadline.example/'))).toBe('none');
  });

  it.each(['', 'x', 'A'.repeat(43), `${'A'.repeat(43)}=`, 'A'.repeat(10_000), '../../etc'])(
    'is not found by the made-up token %j',
    async (token) => {
      await open();
      expect(await stateOf(withCookie(`__Host-session=${token}`))).toBe('none');
    },
  );

  it('keeps neither its token nor the ID token where the store can read them', async () => {
    const request = await open();
    const token = request.headers.get('Cookie')?.split('=')[1] ?? '';
    const stored = JSON.stringify(written);
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(stored).not.toContain(token);
    expect(stored).not.toContain('the.id.token');
    expect(await idTokenOf(written[0] as Session, context.keys)).toBe('the.id.token');
  });

  it('ends when it was not used for an hour', async () => {
    const request = await open();
    time += HOUR - 1;
    expect(await stateOf(request)).toBe('open');
    time += HOUR - 1;
    expect(await stateOf(request)).toBe('open');
    time += HOUR;
    expect(await stateOf(request)).toBe('ended');
    expect(await stateOf(request)).toBe('ended');
  });

  it('ends twelve hours after it was opened, however much it is used', async () => {
    const request = await open();
    for (let minutes = 30; minutes < 12 * 60; minutes += 30) {
      time += 30 * MINUTE;
      expect(await stateOf(request)).toBe('open');
    }
    time += 30 * MINUTE - 1;
    expect(await stateOf(request)).toBe('open');
    time += 1;
    expect(await stateOf(request)).toBe('ended');
  });

  it('is known for a day after its end, so that a form can be kept for its person, and then forgotten', async () => {
    const request = await open();
    time += 36 * HOUR - 1;
    expect(await readSession(request, context)).toMatchObject({
      state: 'ended',
      session: { personId: 'p1' },
    });
    time += 1;
    expect(await stateOf(request)).toBe('none');
    expect(touched).toEqual([]);
  });

  it('is noted as used every five minutes at most', async () => {
    const request = await open();
    for (let second = 0; second < 601; second += 1) {
      await readSession(request, context);
      time += 1000;
    }
    expect(touched).toEqual(['2026-11-23T01:05:00.000Z', '2026-11-23T01:10:00.000Z']);
  });

  it('is gone for every copy of its cookie once it is closed', async () => {
    const request = await open();
    const cleared = await closeSession(await readSession(request, context), context);
    expect(cleared).toBe('__Host-session=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0');
    expect(await stateOf(request)).toBe('none');
  });
});

describe('a form', () => {
  it('is of its session by a token that no other session has, also after the end', async () => {
    const [one, two] = [await open(), await open()];
    const found = await readSession(one, context);
    const other = await readSession(two, context);
    const csrf = found.state === 'none' ? '' : found.csrf;
    expect(csrf).toMatch(/^[0-9a-f]{64}$/);
    expect(isOwnForm(found, csrf)).toBe(true);
    expect(isOwnForm(other, csrf)).toBe(false);
    for (const wrong of ['', undefined, null, 0, [csrf], csrf.toUpperCase(), csrf.slice(1), `${csrf}0`])
      expect(isOwnForm(found, wrong), String(wrong)).toBe(false);
    expect(isOwnForm({ state: 'none' }, csrf)).toBe(false);
    time += HOUR;
    const ended = await readSession(one, context);
    expect(ended.state).toBe('ended');
    expect(isOwnForm(ended, csrf)).toBe(true);
  });
});
