import { execFile } from 'node:child_process';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { type Build, currentBuild } from './build.ts';
import { type DataFolder, openDataFolder } from './data-folder.ts';
import { people } from './demonstration/people.ts';
import { demonstrationKey } from './demonstration-key.ts';
import { startDynamoDb } from './embedded-dynamodb.ts';
import { endChildrenWithParent } from './end-with-parent.ts';
import { freePort } from './free-port.ts';
import { issuerKeys } from './issuer/issuer-keys.ts';
import { signInBindings } from './issuer/sign-in-bindings.ts';
import type { LocalIssuer } from './local-issuer.ts';
import { type LocalStore, localStore } from './local-store.ts';
import { serveWorker } from './serve-worker.ts';
import { addressOf, type StartSettings } from './start-settings.ts';
import { waitForPort } from './wait-for-port.ts';

/** What `bringUp` asks of the process that it runs in. */
export interface Owner {
  /** Adds a step to the end of the process, to be taken before those added earlier. */
  atEnd(step: () => unknown): void;
  /** Called once when the database has ended by itself. */
  databaseEnded(): void;
}

/**
 * Starts the database, the issuer and the Worker and resolves, when all serve, with the lines that say so. `log` has every
 * request logged. Throws an `Error` that says what to do.
 */
export async function bringUp(settings: StartSettings, log: boolean, owner: Owner): Promise<string> {
  const { host, dataFolder } = settings;
  const folder = openDataFolder(resolve(dataFolder));
  owner.atEnd(() => folder.release());
  const port = settings.port || (await freePort(host));
  await waitForPort(host, port, 'PORT');
  await waitForPort(host, settings.issuerPort, 'ISSUER_PORT');
  const address = addressOf(host, port);
  process.env['TMPDIR'] = folder.scratchFolder;
  const watch = endChildrenWithParent();
  owner.atEnd(() => watch.stop());

  const [built, database, issuer] = await Promise.all([
    findOrMakeBuild(),
    startDynamoDb({ dataFile: folder.databaseFile }),
    issuerFor(address, settings, folder),
  ]);
  owner.atEnd(() => database.stop());
  owner.atEnd(() => issuer.stop());
  watch.update();
  whenEnded(database.pid, () => owner.databaseEnded());
  const store = await localStore(built, database.endpoint);
  const worker = await serveWorker({
    built,
    bindings: {
      ...store.bindings,
      SIGNING_SECRET: folder.signingSecret,
      ...signInBindings(address, issuer),
    },
    host,
    port,
    log: (line) => {
      if (log || !isUsual(line)) console.error(line);
    },
    processStarted: () => watch.update(),
  });
  owner.atEnd(() => worker.stop());
  await enterDepartments(store);
  const key = await demonstrationKey(folder, store, worker.url);
  return [
    `Ready on ${address}`,
    `Sign in on ${address}`,
    `API key: ${key}`,
    `Reference page: ${address}/docs`,
    `Try: curl -H "Authorization: Bearer ${key}" ${address}/v1/applications`,
    `Data is kept in ${dataFolder}. Ctrl-C ends Loadline.`,
  ].join('\n');
}

async function issuerFor(
  address: string,
  { host, issuerPort }: StartSettings,
  folder: DataFolder,
): Promise<LocalIssuer> {
  const { startIssuer } = await import('./local-issuer.ts');
  return startIssuer({
    host,
    port: issuerPort,
    keys: issuerKeys(folder),
    people,
    redirectUris: [`${address}/sign-in/callback`],
    postLogoutRedirectUris: [`${address}/signed-out`],
  });
}

async function enterDepartments(store: LocalStore): Promise<void> {
  const departments = new Map(people.map(({ department }) => [department.id, department]));
  const opened = await store.open();
  await Promise.all([...departments.values()].map((department) => opened.putDepartment(department)));
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

const answersToSignals = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

function whenEnded(pid: number | undefined, act: () => void): void {
  if (pid === undefined) return;
  const watch = setInterval(() => {
    if (answersToSignals(pid)) return;
    clearInterval(watch);
    act();
  }, 1000).unref();
}
