import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkDatabaseFile } from '../../infra/check-database-file.ts';
import { openDataFolder } from '../../infra/data-folder.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const form = { pattern: /^[a-z]+$/, remedy: 'Delete it.' };

/** The message that `act` throws; fails when it throws none. */
const refusalOf = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('Nothing was thrown.');
};

describe('openDataFolder', () => {
  it('makes a signing secret once, and keeps it', () => {
    const folder = temporaryFolder();
    const first = openDataFolder(folder);
    first.release();
    const second = openDataFolder(folder);
    second.release();
    expect(first.signingSecret).toMatch(/^[0-9a-f]{64}$/);
    expect(second.signingSecret).toBe(first.signingSecret);
  });

  it.each([
    ['empty', ''],
    ['short', 'abc123'],
    ['cut off', 'a1'.repeat(31)],
    ['of two lines', `${'a1'.repeat(32)}\n${'b2'.repeat(32)}\n`],
  ])(
    'refuses a signing secret that is %s by its name alone, leaves it, and lets the folder go',
    (_, secret) => {
      const folder = temporaryFolder();
      const file = join(folder, 'signing-secret');
      writeFileSync(file, secret);
      const refused = refusalOf(() => openDataFolder(folder));
      expect(refused).toBe(
        `${file} is damaged. Restore it from a copy, or delete it: the API keys made so far then stop working.`,
      );
      expect(readFileSync(file, 'utf8')).toBe(secret);
      rmSync(file);
      openDataFolder(folder).release();
    },
  );

  it('recalls what was kept, and names a file that is damaged or cannot be read', () => {
    const path = temporaryFolder();
    const folder = openDataFolder(path);
    try {
      expect(folder.recall('word', form)).toBeUndefined();
      folder.keep('word', 'anchor');
      expect(folder.recall('word', form)).toBe('anchor');
      folder.keep('word', 'anchor\nbuoy');
      expect(refusalOf(() => folder.recall('word', form))).toBe(
        `${join(path, 'word')} is damaged. Delete it.`,
      );
      mkdirSync(join(path, 'folder'));
      expect(refusalOf(() => folder.recall('folder'))).toBe(
        `Cannot read ${join(path, 'folder')} (EISDIR). Make it a file that you may read.`,
      );
    } finally {
      folder.release();
    }
  });
});

describe('checkDatabaseFile', () => {
  it('lets a database pass, and one that is yet to be made', () => {
    const folder = temporaryFolder();
    checkDatabaseFile(join(folder, 'loadline.db'));
    openDataFolder(folder).release();
    checkDatabaseFile(join(folder, 'lock'));
  });

  it.each([
    ['a folder', (file: string) => mkdirSync(file), 'unable to open database file'],
    ['no database', (file: string) => writeFileSync(file, 'x'.repeat(4096)), 'file is not a database'],
  ])('names what is %s', (_, make, why) => {
    const file = join(temporaryFolder(), 'loadline.db');
    make(file);
    expect(refusalOf(() => checkDatabaseFile(file))).toBe(
      `Cannot use the database ${file} (${why}). Make it a file that you may write to, restore it from a copy, or set DATA_DIR to another folder.`,
    );
  });
});
