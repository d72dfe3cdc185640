import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** The folder of one local instance, held by this process alone until `release`. */
export interface DataFolder {
  readonly databaseFile: string;
  /** Emptied at every start. */
  readonly scratchFolder: string;
  /** Made once, at the first start: 64 hexadecimal characters. */
  readonly signingSecret: string;
  /** What was kept under this name; `undefined` when nothing was. Throws an `Error` that says what to do when it is damaged. */
  recall(name: string, form?: Form): string | undefined;
  /** Keeps a text under a name, readable by its owner only. */
  keep(name: string, text: string): void;
  release(): void;
}

/** What a kept text looks like, and what to do when it does not. */
export interface Form {
  readonly pattern: RegExp;
  readonly remedy: string;
}

const signingSecretForm: Form = {
  pattern: /^[0-9a-f]{64}$/,
  remedy: 'Restore it from a copy, or delete it: the API keys made so far then stop working.',
};

/** How long to wait for an instance that is just ending, in milliseconds. */
const PATIENCE_MS = 3000;

/** Creates or opens the folder and takes its lock. Throws an `Error` whose message says what to do. */
export function openDataFolder(path: string): DataFolder {
  const lock = takeLock(path);
  const keep = (name: string, text: string): void => {
    const file = join(path, name);
    writeFileSync(`${file}.new`, text, { mode: 0o600 });
    renameSync(`${file}.new`, file);
  };
  const recall = (name: string, form?: Form): string | undefined => {
    const file = join(path, name);
    if (!existsSync(file)) return undefined;
    const text = read(file);
    if (form && !form.pattern.test(text)) throw new Error(`${file} is damaged. ${form.remedy}`);
    return text;
  };
  const scratchFolder = join(path, 'run');
  const release = (): void => {
    rmSync(scratchFolder, { recursive: true, force: true });
    lock.close();
  };
  try {
    const kept = recall('signing-secret', signingSecretForm);
    const signingSecret = kept ?? randomBytes(32).toString('hex');
    if (kept === undefined) keep('signing-secret', signingSecret);
    rmSync(scratchFolder, { recursive: true, force: true });
    mkdirSync(scratchFolder, { mode: 0o700 });
    return { databaseFile: join(path, 'loadline.db'), scratchFolder, signingSecret, recall, keep, release };
  } catch (error) {
    release();
    throw error;
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Error(`Cannot read ${file} (${code}). Make it a file that you may read.`);
  }
}

// Node's own recursive mkdir never returns where the system refuses with ENOENT, as below /proc.
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path, { mode: 0o700 });
}

// A lock that SQLite takes on its file is let go by the system when the process ends, however it ends.
function takeLock(path: string): DatabaseSync {
  let lock: DatabaseSync | undefined;
  try {
    makeFolder(path);
    lock = new DatabaseSync(join(path, 'lock'), { timeout: PATIENCE_MS });
    lock.exec('BEGIN EXCLUSIVE');
    return lock;
  } catch (error) {
    lock?.close();
    const { message, errcode } = error as { message: string; errcode?: number };
    if (errcode === SQLITE_BUSY)
      throw new Error(
        `${path} is in use by another Loadline. Stop that one, or set DATA_DIR to another folder.`,
      );
    throw new Error(`Cannot write to ${path} (${message}). Set DATA_DIR to a folder that you may write to.`);
  }
}

const SQLITE_BUSY = 5;
