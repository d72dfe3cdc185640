import type { CancellationReason } from '@aws-sdk/client-dynamodb';

/** What DynamoDB itself says against a call, under the name that its API reference gives it. */
export class DynamoError extends Error {
  /** Whose fault it is by the status of the reply. */
  readonly fault: 'client' | 'server';
  /** Of a cancelled transaction: why, for each step; `None` for those that had no part in it. */
  readonly reasons: readonly CancellationReason[];

  constructor(
    name: string,
    message: string,
    fault: 'client' | 'server',
    reasons: readonly CancellationReason[],
  ) {
    super(message);
    this.name = name;
    this.fault = fault;
    this.reasons = reasons;
  }
}
