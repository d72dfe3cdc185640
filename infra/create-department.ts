import { parseArgs } from 'node:util';
import { sealEvent } from '../functions/audit/seal-event.ts';
import { issueApiKey } from '../functions/auth/issue-api-key.ts';
import { keyRing } from '../functions/auth/key-ring.ts';
import { scopes } from '../functions/auth/principal.ts';
import { readNewDepartment } from '../functions/departments/read-new-department.ts';
import { digestOf } from '../functions/digest.ts';
import { dynamoStore } from '../functions/store/dynamo-store.ts';
import type { Department, Store } from '../functions/store/store.ts';
import { ulidSource } from '../functions/ulid.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Creates or renames a department and gives it a new API key with every scope; resolves with the key, which is kept nowhere. */
export async function createDepartment(
  store: Store,
  signingSecret: string,
  department: Department,
  expiresInDays: number,
): Promise<string> {
  const now = new Date();
  const keys = keyRing(signingSecret);
  const { apiKey, key } = await issueApiKey(keys, {
    id: ulidSource(() => now)(),
    departmentId: department.id,
    name: 'First key, made by the operator',
    scopes,
    createdAt: now.toISOString(),
    expiresAt: new Date(now.getTime() + expiresInDays * DAY_MS).toISOString(),
  });
  await store.putDepartment(department);
  const { name, expiresAt } = apiKey;
  const event = {
    subjectId: apiKey.id,
    subjectVersion: 1,
    departmentId: department.id,
    at: apiKey.createdAt,
    actor: 'operator',
    action: 'create-department',
    detail: { name, scopes, expiresAt, departmentName: department.name },
    beforeHash: null,
    afterHash: await digestOf(apiKey),
  };
  const outcome = await store.createApiKey({ next: apiKey, event: await sealEvent(keys, event, undefined) });
  if (outcome !== 'written') throw new Error(`The store answered "${outcome}" to a new key.`);
  return key;
}

const help = `npm run create-department -- --id <id> --name <name> [--days <days>]

Creates a department (or renames it) and prints an API key for it that may do everything.
The key is shown this once. Use it to create narrower keys: POST /v1/api-keys. Lost it? Run this again.

  --id     up to 64 letters, digits, dots and hyphens, a letter or digit first; it never changes
  --name   what people call the department
  --days   how long the key is valid: 1 to 730 (365)
  --help   print this

Environment:
  SIGNING_SECRET         the secret of the deployed Worker, 32 characters or more
  AWS_ACCESS_KEY_ID      who asks; AWS_SECRET_ACCESS_KEY and, where there is one, AWS_SESSION_TOKEN go with it
  AWS_REGION             where the table is (ap-east-1)
  DYNAMODB_TABLE         its name (loadline)
  DYNAMODB_ENDPOINT      an emulator to use in place of AWS`;

async function main(): Promise<void> {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    options: { id: text, name: text, days: { ...text, default: '365' }, help: { type: 'boolean' } },
  });
  if (values.help) return console.log(help);
  const { id = '', name = '', days } = values;
  const read = readNewDepartment({ id, name });
  if ('errors' in read)
    throw new Error(
      read.errors.id
        ? 'Give --id: letters, digits, dots and hyphens, 64 at most, a letter or digit first.'
        : 'Give --name: 1 to 200 characters on one line that can be seen, none that turns the direction of text.',
    );
  if (!/^\d{1,3}$/.test(days) || Number(days) < 1 || Number(days) > 730)
    throw new Error('Give --days: 1 to 730.');
  const { SIGNING_SECRET = '', AWS_SESSION_TOKEN, DYNAMODB_ENDPOINT } = process.env;
  if (SIGNING_SECRET.length < 32)
    throw new Error('Set SIGNING_SECRET to the secret of the Worker: 32 characters or more.');
  const local = DYNAMODB_ENDPOINT === undefined ? undefined : 'local';
  const { AWS_ACCESS_KEY_ID = local, AWS_SECRET_ACCESS_KEY = local } = process.env;
  if (!AWS_ACCESS_KEY_ID || !AWS_SECRET_ACCESS_KEY)
    throw new Error('Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or DYNAMODB_ENDPOINT for an emulator.');
  const store = dynamoStore({
    region: process.env['AWS_REGION'] ?? 'ap-east-1',
    table: process.env['DYNAMODB_TABLE'] ?? 'loadline',
    credentials: {
      accessKeyId: AWS_ACCESS_KEY_ID,
      secretAccessKey: AWS_SECRET_ACCESS_KEY,
      ...(AWS_SESSION_TOKEN === undefined ? {} : { sessionToken: AWS_SESSION_TOKEN }),
    },
    ...(DYNAMODB_ENDPOINT === undefined ? {} : { endpoint: DYNAMODB_ENDPOINT }),
  });
  console.log(`API key: ${await createDepartment(store, SIGNING_SECRET, read.department, Number(days))}`);
}

if (import.meta.main) {
  try {
    await main();
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
