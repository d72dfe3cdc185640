import { execFile } from 'node:child_process';
import { join, resolve } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { type Build, currentBuild } from './build.ts';
import { openDataFolder } from './data-folder.ts';
import { demonstrationKey } from './demonstration-key.ts';
import { startDynamoDb } from './embedded-dynamodb.ts';
import { endChildrenWithParent } from './end-with-parent.ts';
import { localStore } from './local-store.ts';
import { serveWorker } from './serve-worker.ts';
import { waitForPort } from './wait-for-port.ts';

const help = `npm start [-- --log]

Runs Loadline on this machine, with its database, until Ctrl-C.

  --log    print a line for each request, not only for those that failed on our side
  --help   print this

Environment:
  PORT               port to serve on (8787; 0 takes a free one)
  HOST               address to serve on (127.0.0.1; 0.0.0.0 serves the network)
  DATA_DIR           folder that keeps the data, the signing secret and the API key (.data)
  DYNAMODB_ENDPOINT  a DynamoDB to use in place of the embedded one`;

/** What to do at the end, the last thing first. */
const endings: (() => unknown)[] = [];

async function start(log: boolean): Promise<void> {
  const PORT = process.env['PORT'] || '8787';
  const host = process.env['HOST'] || '127.0.0.1';
  const DATA_DIR = process.env['DATA_DIR'] || '.data';
  if (!/^\d{1,5}$/.test(PORT) || Number(PORT) > 65_535)
    throw new Error(`PORT is "${PORT}". Set it to a number from 0 to 65535.`);
  const folder = openDataFolder(resolve(DATA_DIR));
  endings.push(() => folder.release());
  await waitForPort(host, Number(PORT));
  process.env['TMPDIR'] = folder.scratchFolder;
  const watch = endChildrenWithParent();
  endings.push(() => watch.stop());

  const [built, database] = await Promise.all([
    findOrMakeBuild(),
    startDynamoDb({ dataFile: folder.databaseFile }),
  ]);
  endings.push(() => database.stop());
  watch.update();
  endWithDatabase(database.pid);
  const store = await localStore(built, database.endpoint);
  const worker = await serveWorker({
    built,
    bindings: { ...store.bindings, SIGNING_SECRET: folder.signingSecret },
    host,
    port: Number(PORT),
    log: (line) => {
      if (log || !isUsual(line)) console.error(line);
    },
    processStarted: () => watch.update(),
  });
  endings.push(() => worker.stop());
  const key = await demonstrationKey(folder, store, worker.url);
  const shownHost = ['127.0.0.1', '0.0.0.0'].includes(host) ? 'localhost' : host;
  const address = `http://${shownHost}:${new URL(worker.url).port}`;
  console.log(
    [
      `Ready on ${address}`,
      `API key: ${key}`,
      `Reference page: ${address}/docs`,
      `Try: curl -H "Authorization: Bearer ${key}" ${address}/v1/applications`,
      `Data is kept in ${DATA_DIR}. Ctrl-C ends Loadline.`,
    ].join('\n'),
  );
}

async function findOrMakeBuild(): Promise<Build> {
  const found = currentBuild();
  if (found) return found;
  console.log('Building …');
  await promisify(execFile)(process.execPath, [join(import.meta.dirname, 'build.ts')]).catch((error) => {
    throw new Error((error as { stderr: string }).stderr.trim());
  });
  const made = currentBuild();
  if (!made) throw new Error('The sources changed during the build. Start again.');
  return made;
}

/** Whether a line is about a request that the service could answer. */
function isUsual(line: string): boolean {
  try {
    return ((JSON.parse(line) as { status?: number }).status ?? 500) < 500;
  } catch {
    return false;
  }
}

let ended: Promise<never> | undefined;

/** Ends everything that was started, the last first, and then this process. The first caller's exit code counts. */
function end(exitCode: number): Promise<never> {
  ended ??= (async () => {
    for (const ending of endings.reverse()) {
      try {
        await ending();
      } catch (error) {
        console.error((error as Error).message);
      }
    }
    process.exit(exitCode);
  })();
  return ended;
}

const answersToSignals = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

function endWithDatabase(pid: number | undefined): void {
  const look = () => {
    if (pid === undefined || answersToSignals(pid)) return;
    if (!ended) console.error('The database ended. Start Loadline again; what was acknowledged is kept.');
    void end(1);
  };
  setInterval(look, 1000).unref();
}

// A killed npm or a closed terminal must not leave a server behind that nobody sees.
function endWithNpm(): void {
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || void end(0), 500).unref();
}

try {
  const { values } = parseArgs({
    options: { help: { type: 'boolean' }, log: { type: 'boolean', default: false } },
  });
  if (values.help) console.log(help);
  else {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end(0));
    for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
    endWithNpm();
    await start(values.log);
  }
} catch (error) {
  if (!ended) console.error(`Loadline could not start: ${(error as Error).message}`);
  await end(1);
}
