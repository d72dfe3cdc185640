/** How many tasks of one queue may be under way or waiting for their turn. */
export const MOST_TICKETS = 20;

const POLL_MS = 50;
const WAITING_LEASE_MS = 3_000;
const RUNNING_LEASE_MS = 30_000;

/** Runs a task in its turn, or answers `busy` at once when too many are waiting. */
export type SerialQueue = <T>(task: () => Promise<T>) => Promise<T | 'busy'>;

/**
 * A queue that runs one task at a time, in the order of arrival, and gives way to everything else in between: drawing a report, or
 * reading many files, keeps the processor busy for a moment in which no other request is served. Each waiting request looks for
 * itself whether its turn has come, and holds its place only for a few seconds at a time, because a request that is cut off
 * can neither wake another one nor give its place back.
 */
export function serialQueue(
  now: () => Date,
  wait: (milliseconds: number) => Promise<void> = (milliseconds) =>
    new Promise((resolve) => setTimeout(resolve, milliseconds)),
): SerialQueue {
  let tickets: { until: number }[] = [];
  const dropLost = () => {
    const time = now().getTime();
    tickets = tickets.filter((ticket) => ticket.until >= time);
  };
  return async (task) => {
    dropLost();
    if (tickets.length >= MOST_TICKETS) return 'busy';
    const ticket = { until: now().getTime() + WAITING_LEASE_MS };
    tickets.push(ticket);
    try {
      while (tickets[0] !== ticket) {
        await wait(POLL_MS);
        if (!tickets.includes(ticket)) return 'busy';
        ticket.until = now().getTime() + WAITING_LEASE_MS;
        dropLost();
      }
      await wait(0);
      ticket.until = now().getTime() + RUNNING_LEASE_MS;
      return await task();
    } finally {
      tickets = tickets.filter((one) => one !== ticket);
    }
  };
}
