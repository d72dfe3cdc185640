import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** Where the local table is made. DynamoDB Local keeps the tables of each access key and region apart. */
export interface LocalTable {
  readonly endpoint: string;
  readonly tableName: string;
  readonly region: string;
  readonly accessKeyId: string;
}

const templateFile = join(import.meta.dirname, 'table.yaml');

/** The part of the table's CloudFormation properties that an emulator takes; the rest is about accounts and money. */
export interface TableShape {
  readonly TableName: string;
  readonly BillingMode: string;
  readonly AttributeDefinitions: readonly { AttributeName: string; AttributeType: string }[];
  readonly KeySchema: readonly { AttributeName: string; KeyType: string }[];
  readonly GlobalSecondaryIndexes: readonly { IndexName: string; KeySchema: unknown; Projection: unknown }[];
  readonly TimeToLiveSpecification: { AttributeName: string; Enabled: boolean };
}

/** The table as infra/table.yaml describes it, under this name. Throws when the template uses what is not known here. */
export function readTableShape(tableName: string): TableShape {
  const template = parse(readFileSync(templateFile, 'utf8'), { customTags: intrinsicTags }) as {
    Parameters: Record<string, { Default: string }>;
    Resources: { Table: { Properties: TableShape } };
  };
  const defaults = Object.entries(template.Parameters).map(([name, { Default }]) => [name, Default]);
  const values: Record<string, string> = { ...Object.fromEntries(defaults), TableName: tableName };
  return resolveIntrinsics(template.Resources.Table.Properties, values) as TableShape;
}

/**
 * Makes the table of infra/table.yaml in an emulator and resolves when it is active; leaves it alone when it is there.
 * Throws when the table that is there has other keys or indexes, or when the emulator refuses.
 */
export async function makeLocalTable(local: LocalTable): Promise<void> {
  const { TimeToLiveSpecification, ...shape } = readTableShape(local.tableName);
  const { TableName, BillingMode, AttributeDefinitions, KeySchema, GlobalSecondaryIndexes } = shape;
  const creation = { TableName, BillingMode, AttributeDefinitions, KeySchema, GlobalSecondaryIndexes };
  const created = await call(local, 'CreateTable', creation, 'ResourceInUseException');
  await untilActive(local, TableName);
  if (created === undefined) await checkShape(local, shape);
  const timeToLive = (await call(local, 'DescribeTimeToLive', { TableName })) as {
    TimeToLiveDescription?: { TimeToLiveStatus?: string };
  };
  if (timeToLive.TimeToLiveDescription?.TimeToLiveStatus === 'ENABLED') return;
  await call(local, 'UpdateTimeToLive', { TableName, TimeToLiveSpecification });
}

interface TableDescription {
  readonly Table: {
    readonly TableStatus: string;
    readonly KeySchema: TableShape['KeySchema'];
    readonly GlobalSecondaryIndexes?: TableShape['GlobalSecondaryIndexes'];
  };
}

const describe = async (local: LocalTable, TableName: string): Promise<TableDescription['Table']> =>
  ((await call(local, 'DescribeTable', { TableName })) as TableDescription).Table;

async function untilActive(local: LocalTable, tableName: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    if ((await describe(local, tableName)).TableStatus === 'ACTIVE') return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`The local table ${tableName} did not become active in 5 seconds.`);
}

async function checkShape(
  local: LocalTable,
  shape: Omit<TableShape, 'TimeToLiveSpecification'>,
): Promise<void> {
  const found = await describe(local, shape.TableName);
  if (outlineOf(found) === outlineOf(shape)) return;
  throw new Error(
    `The local table ${shape.TableName} has other keys or indexes than infra/table.yaml. ` +
      'Start with an empty data folder, or drop the table.',
  );
}

function outlineOf(table: Pick<TableShape, 'KeySchema'> & Partial<TableShape>): string {
  const names = (keys: unknown) =>
    (keys as TableShape['KeySchema']).map((key) => `${key.AttributeName} ${key.KeyType}`);
  const indexes = (table.GlobalSecondaryIndexes ?? []).map((index) => [
    index.IndexName,
    ...names(index.KeySchema),
  ]);
  return JSON.stringify([names(table.KeySchema), indexes.map(String).sort()]);
}

// An emulator asks for no signature that holds.
async function call(
  { endpoint, region, accessKeyId }: LocalTable,
  operation: string,
  input: object,
  accepted?: string,
): Promise<unknown> {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.0',
      'x-amz-target': `DynamoDB_20120810.${operation}`,
      'x-amz-date': '20260101T000000Z',
      authorization: `AWS4-HMAC-SHA256 Credential=${accessKeyId}/20260101/${region}/dynamodb/aws4_request, SignedHeaders=host, Signature=0`,
    },
    body: JSON.stringify(input),
    signal: AbortSignal.timeout(10_000),
  });
  const text = await response.text();
  if (response.ok) return JSON.parse(text);
  if (accepted !== undefined && text.includes(accepted)) return undefined;
  throw new Error(`${operation} was refused by the local DynamoDB: ${text.slice(0, 500)}`);
}

const intrinsicTags = ['Ref', 'Sub', 'GetAtt'].map((name) => ({
  tag: `!${name}`,
  resolve: (text: string) => ({ [`Fn::${name}`]: text }),
}));

function resolveIntrinsics(value: unknown, values: Readonly<Record<string, string>>): unknown {
  if (Array.isArray(value)) return value.map((each) => resolveIntrinsics(each, values));
  if (typeof value !== 'object' || value === null) return value;
  const { 'Fn::Ref': reference, 'Fn::Sub': text } = value as Record<string, string>;
  if (reference !== undefined) return parameterOf(reference, values);
  if (text !== undefined) return text.replaceAll(/\$\{([^}]+)\}/g, (_, name) => parameterOf(name, values));
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, resolveIntrinsics(each, values)]),
  );
}

function parameterOf(name: string, values: Readonly<Record<string, string>>): string {
  const value = values[name];
  if (value === undefined) throw new Error(`infra/table.yaml refers to ${name}, which has no value locally.`);
  return value;
}
