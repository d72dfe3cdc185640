import type { MigrationPath } from './path.ts';
import { rearchitect } from './rearchitect.ts';
import { refactor } from './refactor.ts';
import { rehostVm } from './rehost-vm.ts';
import { replatform } from './replatform.ts';
import { repurchase } from './repurchase.ts';
import { retain } from './retain.ts';
import { retire } from './retire.ts';

/** The seven migration paths, in the order in which results list them. */
export const migrationPaths: readonly MigrationPath[] = [
  retire,
  retain,
  repurchase,
  rehostVm,
  replatform,
  refactor,
  rearchitect,
];
