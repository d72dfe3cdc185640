import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** Watches over the child processes of this one. */
export interface Watch {
  /** Takes in the child processes that have been started since. */
  update(): void;
  /** Ends the children that are still there, and the watch. */
  stop(): Promise<void>;
}

// workerd and the database outlive a parent that is killed, and would hold its port. The shell reads process ids
// from a pipe; when the pipe closes because this process is gone, it ends the last ones it read.
const script = `trap '' HUP INT TERM; while read -r line; do pids=$line; done; [ -z "$pids" ] || kill -9 $pids`;

/** Makes the children of this process end with it, even when it is killed. Does nothing where there is no /proc. */
export function endChildrenWithParent(): Watch {
  const shell = spawn('sh', ['-c', script], { stdio: ['pipe', 'ignore', 'ignore'] });
  const ended = endOf(shell);
  const children = () =>
    `${childrenOf(process.pid)
      .filter((pid) => pid !== shell.pid)
      .join(' ')}\n`;
  shell.on('error', () => undefined);
  shell.stdin.on('error', () => undefined);
  shell.unref();
  return {
    update: () => void shell.stdin.write(children()),
    stop: () => {
      shell.ref();
      shell.stdin.end(children());
      return ended;
    },
  };
}

const endOf = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });

/** The ids of the running processes that `parent` started, on Linux; none elsewhere. */
export function childrenOf(parent: number): readonly number[] {
  return processIds().filter((pid) => {
    const status = statusOf(pid);
    return status?.parent === parent && !status.ended;
  });
}

/** Whether a process runs, on Linux; one that has ended and waits for its parent to take note does not. */
export function isRunning(pid: number): boolean {
  return statusOf(pid)?.ended === false;
}

function processIds(): readonly number[] {
  try {
    return readdirSync('/proc').map(Number).filter(Number.isInteger);
  } catch {
    return [];
  }
}

function statusOf(pid: number): { readonly parent: number; readonly ended: boolean } | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [state = '', parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { parent: Number(parent), ended: 'ZX'.includes(state) };
  } catch {
    return undefined;
  }
}
