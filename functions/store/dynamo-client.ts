import type {
  BatchGetItemInput,
  BatchGetItemOutput,
  CancellationReason,
  DeleteItemInput,
  GetItemInput,
  GetItemOutput,
  PutItemInput,
  QueryInput,
  QueryOutput,
  TransactWriteItemsInput,
  UpdateItemInput,
} from '@aws-sdk/client-dynamodb';
import { AwsClient } from 'aws4fetch';
import { base64Of, bytesOfBase64 } from '../base64.ts';
import { DynamoError } from './dynamo-error.ts';
import { timeLimit } from './time-limit.ts';

/** Where DynamoDB is and who asks. */
export interface ClientOptions {
  /** By default AWS's own for the region; the regions in China have other addresses, and need one here. */
  readonly endpoint?: string;
  readonly region: string;
  readonly credentials: {
    readonly accessKeyId: string;
    readonly secretAccessKey: string;
    readonly sessionToken?: string;
  };
  /** How long one call may take, its reply included; 2500 by default. */
  readonly requestTimeoutMs?: number;
}

/** The operations of DynamoDB in use, each with what goes in and what comes back. */
interface Operations {
  readonly GetItem: { readonly input: GetItemInput; readonly output: GetItemOutput };
  readonly BatchGetItem: { readonly input: BatchGetItemInput; readonly output: BatchGetItemOutput };
  readonly Query: { readonly input: QueryInput; readonly output: QueryOutput };
  readonly PutItem: { readonly input: PutItemInput; readonly output: unknown };
  readonly UpdateItem: { readonly input: UpdateItemInput; readonly output: unknown };
  readonly DeleteItem: { readonly input: DeleteItemInput; readonly output: unknown };
  readonly TransactWriteItems: { readonly input: TransactWriteItemsInput; readonly output: unknown };
}

/** DynamoDB's own API: one signed call, sent once. */
export interface DynamoClient {
  /**
   * Throws a `DynamoError` where DynamoDB refuses, and another error where its reply does not come in time, is cut off, or is not
   * DynamoDB's: the call may then have been carried out.
   */
  send<Name extends keyof Operations>(
    operation: Name,
    input: Operations[Name]['input'],
  ): Promise<Operations[Name]['output']>;
}

/** A client for one table's region. Sends nothing yet. */
export function dynamoClient(options: ClientOptions): DynamoClient {
  const { region, credentials, requestTimeoutMs = 2500 } = options;
  const endpoint = options.endpoint ?? `https://dynamodb.${region}.amazonaws.com`;
  const signing = new AwsClient({ ...credentials, region, service: 'dynamodb', retries: 0 });
  return {
    async send(operation, input) {
      const request = {
        method: 'POST',
        headers: {
          'Content-Type': 'application/x-amz-json-1.0',
          'X-Amz-Target': `DynamoDB_20120810.${operation}`,
        },
        body: bodyOf(input),
        redirect: 'manual',
        aws: { allHeaders: true },
      } as const;
      const { status, text } = await timeLimit(requestTimeoutMs, async ({ abortSignal }) => {
        const response = await signing.fetch(endpoint, { ...request, signal: abortSignal });
        return { status: response.status, text: await response.text() };
      });
      const reply = readReply(text);
      if (status !== 200) throw errorOf(status, reply);
      // A call that changes something says no more than that, so that anything else must not pass for it.
      if (typeof reply !== 'object' || reply === null || Array.isArray(reply)) throw notDynamo(status);
      return reply;
    },
  };
}

// In JSON, DynamoDB takes and gives binary values as base64. Nothing else of a reply is called B and is a string.
const bodyOf = (input: unknown): string =>
  JSON.stringify(input, function (this: Readonly<Record<string, unknown>>, name, value) {
    // A Buffer has made an array of numbers of itself by now.
    const plain = this[name];
    return plain instanceof Uint8Array ? base64Of(plain) : value;
  });

const readReply = (text: string) =>
  // Looking at each value takes long, and few items hold bytes.
  /"B"\s*:/.test(text)
    ? JSON.parse(text, (name, value) =>
        name === 'B' && typeof value === 'string' ? bytesOfBase64(value) : value,
      )
    : JSON.parse(text);

interface ErrorReply {
  /** A name space, `#`, and the name of the error. */
  readonly __type?: unknown;
  readonly message?: string;
  readonly Message?: string;
  readonly CancellationReasons?: readonly CancellationReason[] | null;
}

const notDynamo = (status: number): Error => new Error(`A reply of status ${status} is not DynamoDB's.`);

function errorOf(status: number, { __type: type, message, Message, CancellationReasons }: ErrorReply) {
  if (typeof type !== 'string') return notDynamo(status);
  const name = type.slice(type.indexOf('#') + 1);
  return new DynamoError(
    name,
    message ?? Message ?? name,
    status < 500 ? 'client' : 'server',
    CancellationReasons ?? [],
  );
}
