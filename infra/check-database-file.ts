import { accessSync, constants, existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

/** How long to wait for a database that is just ending, in milliseconds. */
const PATIENCE_MS = 3000;

/** Throws an `Error` that names the file and says what to do, unless it is absent or a database that may be written. */
export function checkDatabaseFile(file: string): void {
  if (!existsSync(file)) return;
  try {
    accessSync(file, constants.R_OK | constants.W_OK);
    const database = new DatabaseSync(file, { timeout: PATIENCE_MS });
    try {
      database.prepare('SELECT count(*) FROM sqlite_schema').get();
    } finally {
      database.close();
    }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new Error(
      `Cannot use the database ${file} (${code === 'ERR_SQLITE_ERROR' ? message : code}). ` +
        'Make it a file that you may write to, restore it from a copy, or set DATA_DIR to another folder.',
    );
  }
}
