import type { Store } from '../functions/store/store.ts';
import type { Build } from './build.ts';
import { makeLocalTable } from './local-table.ts';

/** The table of the service in a local DynamoDB. */
export interface LocalStore {
  /** What the Worker has to know of it. */
  readonly bindings: Readonly<Record<string, string>>;
  /** The same table for a program outside the Worker. */
  open(): Promise<Store>;
}

/** Makes the table under the name and in the region that wrangler.toml gives, unless it is there. */
export async function localStore(built: Build, endpoint: string): Promise<LocalStore> {
  const settings = built.settings.bindings ?? {};
  const [region, table] = [String(settings['AWS_REGION']), String(settings['DYNAMODB_TABLE'])];
  // An emulator asks for credentials and takes any.
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  await makeLocalTable({ endpoint, region, tableName: table, accessKeyId: credentials.accessKeyId });
  return {
    bindings: {
      DYNAMODB_ENDPOINT: endpoint,
      AWS_ACCESS_KEY_ID: credentials.accessKeyId,
      AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    },
    open: async () => {
      const { dynamoStore } = await import('../functions/store/dynamo-store.ts');
      return dynamoStore({ endpoint, region, table, credentials });
    },
  };
}
