import type { ComposeService } from '../service.ts';
import { figureOf, type Value } from '../value.ts';

/** How many instances of a service a file asks for, where it says so. */
export function instancesOf(
  service: ComposeService,
): { readonly value: Value; readonly count: number } | undefined {
  const value = service.value('deploy', 'replicas') ?? service.value('scale');
  const count = figureOf(value);
  return value && count !== undefined ? { value, count } : undefined;
}
