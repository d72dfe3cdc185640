import { expect, it } from 'vitest';
import { MOST_TICKETS, serialQueue } from '../../../functions/request/serial-queue.ts';

/** A clock that moves on whenever something waits. */
function clock() {
  let time = Date.UTC(2026, 10, 23);
  return {
    now: () => new Date(time),
    wait: async (milliseconds: number) => {
      time += milliseconds;
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
}

it('runs one task at a time in the order of arrival, and refuses what would wait too long', async () => {
  const { now, wait } = clock();
  const queue = serialQueue(now, wait);
  const begun: number[] = [];
  let running = 0;
  const task = (index: number) => async () => {
    expect(++running).toBe(1);
    begun.push(index);
    await new Promise((resolve) => setImmediate(resolve));
    running -= 1;
    return index;
  };
  const outcomes = await Promise.all(
    Array.from({ length: MOST_TICKETS + 5 }, (_, index) => queue(task(index))),
  );
  const served = Array.from({ length: MOST_TICKETS }, (_, index) => index);
  expect(begun).toEqual(served);
  expect(outcomes).toEqual([...served, ...Array.from({ length: 5 }, () => 'busy')]);
  expect(await queue(async () => 'free again')).toBe('free again');
});

it('passes on what a task throws, and serves the next', async () => {
  const { now, wait } = clock();
  const queue = serialQueue(now, wait);
  const failing = queue(() => Promise.reject(new Error('no font')));
  const next = queue(async () => 'drawn');
  await expect(failing).rejects.toThrow('no font');
  expect(await next).toBe('drawn');
});

it('gives up the place of a request that was cut off', async () => {
  const { now, wait } = clock();
  const queue = serialQueue(now, wait);
  void queue(() => new Promise(() => {}));
  expect(await queue(async () => 'drawn')).toBe('drawn');
});
