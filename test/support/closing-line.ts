import { writeSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';

/**
 * Ends the run with one plain line, `<n> passed, <m> failed`. A file that cannot be loaded, a run that finds no test
 * and every error outside a test count as failures; tests that did not run are named, since there should be none.
 */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const count = { passed: 0, failed: unhandledErrors.length, skipped: 0, pending: 0 };
    for (const module of modules) {
      for (const test of module.children.allTests()) count[test.result().state] += 1;
      for (const suite of module.children.allSuites()) count.failed += suite.errors().length;
      count.failed += module.errors().length;
    }
    if (count.passed + count.failed === 0) count.failed = 1;
    const unrun = count.skipped + count.pending;
    const line = `${count.passed} passed, ${count.failed} failed${unrun > 0 ? `, ${unrun} not run` : ''}`;
    // Vitest still prints what failed after this; the line has to be the last one.
    process.once('exit', () => writeSync(1, `${line}\n`));
  }
}
