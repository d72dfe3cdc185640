import type { Role } from '../../functions/auth/role.ts';

/** Someone whom the issuer signs in, as its tokens and its page tell it. */
export interface Person {
  /** The subject of the tokens; stable. */
  readonly id: string;
  readonly name: string;
  readonly post: string;
  readonly department: { readonly id: string; readonly name: string };
  readonly roles: readonly Role[];
  /** Ids of the departments that were opened to this person beside the own one. */
  readonly departmentsGranted: readonly string[];
}
