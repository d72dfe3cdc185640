/** A path that a rule of the audit system watches. */
export interface WatchedPath {
  readonly path: string;
  /** Whether changes to it are recorded, and not only reads or runs. */
  readonly recordsChanges: boolean;
}

/** The path that a line of audit.rules or `auditctl -l` watches; `undefined` where it watches none. */
export function watchedPath(line: string): WatchedPath | undefined {
  if (line.length > 2000) return undefined;
  const words = line
    .trim()
    .replace(/^(?:sudo\s+)?(?:\/\S*\/)?auditctl\s+/, '')
    .split(/\s+/);
  if (words[0] === '-w') {
    const path = bare(words[1]);
    const at = words.indexOf('-p');
    return path.startsWith('/')
      ? { path, recordsChanges: at < 0 || (words[at + 1] ?? '').includes('w') }
      : undefined;
  }
  if (words[0] !== '-a' && words[0] !== '-A') return undefined;
  // The list and the action may stand in either order.
  if (!/^(?:always,exit|exit,always)$/.test(words[1] ?? '')) return undefined;
  const fields = words.flatMap((word, index) => (words[index - 1] === '-F' ? [word] : []));
  const path = bare(fields.map((field) => /^(?:path|dir)=(.+)$/.exec(field)?.[1]).find(Boolean));
  const permissions = fields.map((field) => /^perm=(.+)$/.exec(field)?.[1]).find(Boolean);
  const calls = words.flatMap((word, index) => (words[index - 1] === '-S' ? word.split(',') : []));
  const writes =
    calls.length === 0 ||
    calls.some((call) =>
      /^(?:all|open|openat|write|truncate|rename|renameat|unlink|chmod|fchmod)/.test(call),
    );
  return path.startsWith('/')
    ? { path, recordsChanges: permissions === undefined ? writes : permissions.includes('w') }
    : undefined;
}

const bare = (path: string | undefined): string =>
  (path ?? '').replaceAll(/^["']|["']$/g, '').replace(/(.)\/$/, '$1');
