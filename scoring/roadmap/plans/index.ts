import type { PathId } from '../../paths/path.ts';
import type { PathPlan } from '../path-plan.ts';
import { rearchitect } from './rearchitect.ts';
import { refactor } from './refactor.ts';
import { rehostVm } from './rehost-vm.ts';
import { replatform } from './replatform.ts';
import { repurchase } from './repurchase.ts';
import { retain } from './retain.ts';
import { retire } from './retire.ts';

/** What each path asks for beyond its fixes. */
export const pathPlans: Readonly<Record<PathId, PathPlan>> = {
  retire,
  retain,
  repurchase,
  'rehost-vm': rehostVm,
  replatform,
  refactor,
  rearchitect,
};
