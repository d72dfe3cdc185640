import type { KeyRing } from '../auth/key-ring.ts';
import type { Principal } from '../auth/principal.ts';
import type { OpenApiDocuments } from '../openapi/openapi-documents.ts';
import type { Parts } from '../parts.ts';
import type { SerialQueue } from './serial-queue.ts';

/** What serving a request needs beside the request. */
export interface ServeContext {
  readonly parts: Parts;
  readonly keys: KeyRing;
  readonly requestId: string;
  readonly openApi: () => OpenApiDocuments;
  /** Told who calls, as soon as that is known. */
  readonly identified: (principal: Pick<Principal, 'departmentId' | 'actor'>) => void;
  /** Gives each file that is made for an answer its turn. */
  readonly downloads: SerialQueue;
  /** Gives each large upload its turn: a few of them together would not fit the memory of a Worker. */
  readonly uploads: SerialQueue;
  /** Told what went wrong when a refusal hides it from the caller. */
  readonly failed: (error: Error) => void;
}
