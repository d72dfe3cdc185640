import { createApp } from './app.ts';
import { readEnv } from './env.ts';
import { refuse } from './problem.ts';
import { renderPdf } from './report/pdf-document.ts';
import { renderRefusal } from './request/render.ts';
import { dynamoStore } from './store/dynamo-store.ts';
import { ulidSource } from './ulid.ts';

const now = () => new Date();
const newId = ulidSource(now);
const log = (entry: unknown) => console.log(JSON.stringify(entry));

let app: ReturnType<typeof createApp> | undefined;

/** The door: the same app for every request that this isolate serves. */
export default {
  async fetch(request: Request, env: unknown): Promise<Response> {
    try {
      app ??= appFor(env);
    } catch (error) {
      log({ time: now().toISOString(), fault: { message: (error as Error).message } });
      return renderRefusal(refuse('internal-error', 'The service is not configured.'), newId());
    }
    return app.fetch(request);
  },
};

function appFor(env: unknown) {
  const {
    ASSETS,
    AWS_REGION: region,
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_SESSION_TOKEN: sessionToken,
    CORS_ALLOWED_ORIGINS: corsAllowedOrigins,
    DYNAMODB_ENDPOINT: endpoint,
    DYNAMODB_TABLE: table,
    SIGNING_SECRET: signingSecret,
    limiters,
    signIn,
  } = readEnv(env);
  const assets = (path: string) => ASSETS.fetch(new URL(path, 'https://assets.invalid'));
  const font = async (file: string) => {
    const found = await assets(`/fonts/${file}`);
    if (!found.ok) throw new Error(`The font ${file} answered ${found.status}.`);
    return new Uint8Array(await found.arrayBuffer());
  };
  return createApp({
    store: dynamoStore({
      region,
      table,
      credentials: { accessKeyId, secretAccessKey, ...(sessionToken === undefined ? {} : { sessionToken }) },
      ...(endpoint === undefined ? {} : { endpoint }),
    }),
    now,
    newId,
    signingSecret,
    corsAllowedOrigins,
    renderReport: (input, edition) => renderPdf(input, font, edition),
    assets,
    log,
    signIn,
    limit: async (kind, key) => !limiters || (await limiters[kind].limit({ key })).success,
  });
}
