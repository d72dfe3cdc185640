import { DynamoError } from './dynamo-error.ts';
import { StoreUnavailable } from './store.ts';

/** How often a call is sent again, and how long the wait before it is. */
export interface Patience {
  /** How often a call is sent in all when its reply does not come or cannot be read. */
  readonly triesWhenLost: number;
  /** How often a call is sent in all when the table is busy: throttled, or with another transaction on the same item. */
  readonly triesWhenBusy: number;
  /** The wait after the first failure in milliseconds; it doubles with each, and half of it is random. */
  readonly firstDelayMs: number;
}

/** At most three calls that time out, and about a second and a half of waiting for a busy table. */
export const usualPatience: Patience = { triesWhenLost: 3, triesWhenBusy: 7, firstDelayMs: 25 };

/** One sending of a call. `maybeDone`: an earlier one had no reply, and may have been carried out. */
export interface Attempt {
  readonly maybeDone: boolean;
}

/** Sends until there is an answer. Throws `StoreUnavailable` when patience ends, and what the table refuses as it is. */
export async function untilAnswered<T>(
  patience: Patience,
  send: (attempt: Attempt) => Promise<T>,
): Promise<T> {
  let lost = 0;
  let busy = 0;
  for (;;) {
    try {
      return await send({ maybeDone: lost > 0 });
    } catch (error) {
      const trouble = troubleOf(error);
      if (trouble === 'refused') throw error;
      if (trouble === 'lost') lost++;
      else busy++;
      if (lost >= patience.triesWhenLost || busy >= patience.triesWhenBusy)
        throw new StoreUnavailable('The table does not answer, or is too busy.', { cause: error });
      await delay(patience, lost + busy);
    }
  }
}

/** Waits before the next call: `failures` counts those until now, from 1. */
export async function delay({ firstDelayMs }: Patience, failures: number): Promise<void> {
  const longest = firstDelayMs * 2 ** (failures - 1);
  await new Promise((resolve) => setTimeout(resolve, longest * (0.5 + Math.random() / 2)));
}

const busyNames = new Set([
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'ThrottlingException',
  'TransactionConflictException',
  'TransactionInProgressException',
]);

const busyReasons = new Set([
  'ProvisionedThroughputExceeded',
  'RequestLimitExceeded',
  'ThrottlingError',
  'TransactionConflict',
]);

// Whatever DynamoDB did not say itself is a broken connection, a time-out, or a reply that is cut off or not DynamoDB's:
// each runtime gives it another class and another text.
function troubleOf(error: unknown): 'lost' | 'busy' | 'refused' {
  if (!(error instanceof DynamoError)) return 'lost';
  if (busyNames.has(error.name) || error.reasons.some(({ Code = '' }) => busyReasons.has(Code)))
    return 'busy';
  return error.fault === 'server' ? 'lost' : 'refused';
}
