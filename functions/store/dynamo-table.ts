import type { AttributeValue, TransactWriteItem } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { type ClientOptions, dynamoClient } from './dynamo-client.ts';
import { DynamoError } from './dynamo-error.ts';
import { type Expression, startExpression } from './expression.ts';
import type { Item } from './item.ts';
import type { Key, Range } from './keys.ts';
import { delay, type Patience, untilAnswered, usualPatience } from './retry.ts';
import type { Found, Step } from './step.ts';
import { StoreUnavailable } from './store.ts';

/** Where the table is and who asks. */
export interface TableOptions extends ClientOptions {
  readonly table: string;
  readonly patience?: Patience;
}

/** What to list: one partition of the table or of an index, from the lowest sort key on. */
export interface Listing {
  readonly index?: { readonly name: string; readonly attribute: string; readonly after?: string };
  readonly partition: string;
  readonly range?: Range;
  /** From the highest sort key down instead. */
  readonly lastFirst?: true;
  /** The attributes wanted. */
  readonly attributes: readonly string[];
}

/** The step of a transaction that was refused, with the item that stood in its way. */
export interface Refused {
  readonly step: Step;
  readonly found: Found;
}

/** The table in its own words. Every call has a time limit and is sent again within bounds; see `untilAnswered`. */
export interface DynamoTable {
  get(key: Key, patience?: Patience): Promise<Found>;
  /** These attributes of at most 100 items by key, in no order; those that are not there are left out. */
  getAll(keys: readonly Key[], attributes: readonly string[]): Promise<readonly Item[]>;
  /** The first items of a listing; fewer than `count` only when there are no more. */
  query(listing: Listing, count: number): Promise<readonly Item[]>;
  put(item: Item): Promise<void>;
  /** Sets attributes of an item that is there; where there is none, nothing happens. */
  set(key: Key, attributes: Readonly<Record<string, unknown>>): Promise<void>;
  remove(key: Key): Promise<void>;
  /**
   * Carries out every step or none, once, even when a reply is lost and the call is sent again; `undefined` when it did.
   * `proof` is the key of an item that this transaction alone writes and nobody changes afterwards.
   */
  transact(steps: readonly Step[], proof: Key): Promise<Refused | undefined>;
}

/** Opens the table. Sends nothing yet. */
export function dynamoTable(options: TableOptions): DynamoTable {
  const { table, patience: usual = usualPatience } = options;
  // One place decides what is sent again: `untilAnswered`.
  const { send } = dynamoClient(options);

  const get: DynamoTable['get'] = async (key, patience = usual) => {
    const input = { TableName: table, Key: keyOf(key), ConsistentRead: true };
    const { Item: item } = await untilAnswered(patience, () => send('GetItem', input));
    return item && (unmarshall(item) as Item);
  };

  return {
    get,

    async getAll(keys, attributes) {
      const expression = startExpression();
      const wantedOnly = { ProjectionExpression: expression.only(attributes), ...placeholdersOf(expression) };
      const items: Item[] = [];
      let wanted = keys.map(keyOf);
      for (let fruitless = 0; wanted.length > 0; ) {
        const request = { [table]: { Keys: wanted, ConsistentRead: true, ...wantedOnly } };
        const { Responses, UnprocessedKeys } = await untilAnswered(usual, () =>
          send('BatchGetItem', { RequestItems: request }),
        );
        const found = Responses?.[table] ?? [];
        items.push(...found.map((item) => unmarshall(item) as Item));
        wanted = UnprocessedKeys?.[table]?.Keys ?? [];
        fruitless = found.length > 0 ? 0 : fruitless + 1;
        if (wanted.length === 0) break;
        if (fruitless >= usual.triesWhenBusy) throw new StoreUnavailable('The table leaves keys unread.');
        if (fruitless > 0) await delay(usual, fruitless);
      }
      return items;
    },

    async query({ index, partition, range, lastFirst, attributes }, count) {
      const expression = startExpression();
      const isPartition = expression.equal(index?.attribute ?? 'pk', partition);
      const conditions = [isPartition];
      if (index?.after !== undefined) conditions.push(expression.above('id', index.after));
      if (range) conditions.push(expression.between('sk', range.from, range.to));
      const input = {
        TableName: table,
        ScanIndexForward: !lastFirst,
        ...(index ? { IndexName: index.name } : { ConsistentRead: true }),
        KeyConditionExpression: conditions.join(' AND '),
        ProjectionExpression: expression.only(attributes),
        ...placeholdersOf(expression),
      };
      const items: Item[] = [];
      let start: Record<string, AttributeValue> | undefined;
      do {
        const page = { ...input, Limit: count - items.length, ...(start && { ExclusiveStartKey: start }) };
        const reply = await untilAnswered(usual, () => send('Query', page));
        items.push(...(reply.Items ?? []).map((item) => unmarshall(item) as Item));
        start = reply.LastEvaluatedKey;
      } while (start && items.length < count);
      return items;
    },

    async put(item) {
      const input = { TableName: table, Item: marshall(item) };
      await untilAnswered(usual, () => send('PutItem', input));
    },

    async set(key, attributes) {
      const expression = startExpression();
      const input = {
        TableName: table,
        Key: keyOf(key),
        UpdateExpression: expression.update('set', attributes),
        ConditionExpression: expression.condition({ item: 'present' }),
        ...placeholdersOf(expression),
      };
      try {
        await untilAnswered(usual, () => send('UpdateItem', input));
      } catch (error) {
        if (!(error instanceof DynamoError && error.name === 'ConditionalCheckFailedException')) throw error;
      }
    },

    async remove(key) {
      const input = { TableName: table, Key: keyOf(key) };
      await untilAnswered(usual, () => send('DeleteItem', input));
    },

    async transact(steps, proof) {
      const token = crypto.randomUUID();
      const command = {
        ClientRequestToken: token,
        TransactItems: steps.map((step) => writeOf(table, step, token)),
      };
      let maybeDone = false;
      try {
        await untilAnswered(usual, (attempt) => {
          maybeDone = attempt.maybeDone;
          return send('TransactWriteItems', command);
        });
        return undefined;
      } catch (error) {
        const refused = refusedOf(steps, error);
        if (!refused) throw error;
        // DynamoDB forgets tokens after ten minutes, and an emulator at its restart; the item itself does not.
        const isOwn = maybeDone && (await get(proof))?.['writeToken'] === token;
        return isOwn ? undefined : refused;
      }
    },
  };
}

const keyOf = ({ pk, sk }: Key) => marshall({ pk, sk });

function writeOf(table: string, step: Step, token: string): TransactWriteItem {
  const expression = startExpression();
  const condition = step.when === undefined ? undefined : expression.condition(step.when);
  const checked = condition && {
    ConditionExpression: condition,
    ReturnValuesOnConditionCheckFailure: 'ALL_OLD' as const,
  };
  const Key = keyOf(step.key);
  switch (step.write) {
    case 'put': {
      const item = { ...step.attributes, ...step.key, ...(step.isProof ? { writeToken: token } : {}) };
      return { Put: { TableName: table, Item: marshall(item), ...checked, ...placeholdersOf(expression) } };
    }
    case 'set':
    case 'add': {
      const UpdateExpression = expression.update(step.write, step.attributes);
      return {
        Update: { TableName: table, Key, UpdateExpression, ...checked, ...placeholdersOf(expression) },
      };
    }
    case 'delete':
      return { Delete: { TableName: table, Key, ...checked, ...placeholdersOf(expression) } };
  }
}

function placeholdersOf({ names, values }: Expression) {
  return {
    ...(Object.keys(names).length > 0 && { ExpressionAttributeNames: { ...names } }),
    ...(Object.keys(values).length > 0 && { ExpressionAttributeValues: marshall(values) }),
  };
}

function refusedOf(steps: readonly Step[], error: unknown): Refused | undefined {
  if (!(error instanceof DynamoError && error.name === 'TransactionCanceledException')) return undefined;
  const { reasons } = error;
  if (reasons.some(({ Code }) => Code !== 'None' && Code !== 'ConditionalCheckFailed')) return undefined;
  const index = reasons.findIndex(({ Code }) => Code === 'ConditionalCheckFailed');
  const step = steps[index];
  const item = reasons[index]?.Item;
  return step && { step, found: item && (unmarshall(item) as Item) };
}
