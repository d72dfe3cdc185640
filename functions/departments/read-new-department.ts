import { plainLine } from '../schemas/plain-line.ts';
import type { Department } from '../store/store.ts';
import { isDepartmentId } from './department-id.ts';

const LONGEST_NAME = 200;

/** What is wrong with a field of a new department. */
export type NewDepartmentErrors = Readonly<Partial<Record<'id' | 'name', 'missing' | 'invalid' | 'taken'>>>;

/** A department as it was typed, or what is wrong with each field. */
export function readNewDepartment(
  typed: Department,
): { readonly department: Department } | { readonly errors: NewDepartmentErrors } {
  const department = { id: typed.id.trim(), name: typed.name.trim() };
  const errors: NewDepartmentErrors = {
    ...(department.id === '' ? { id: 'missing' as const } : {}),
    ...(department.id !== '' && !isDepartmentId(department.id) ? { id: 'invalid' as const } : {}),
    ...(department.name === ''
      ? { name: 'missing' as const }
      : plainLine(LONGEST_NAME).safeParse(department.name).success
        ? {}
        : { name: 'invalid' as const }),
  };
  return Object.keys(errors).length > 0 ? { errors } : { department };
}
