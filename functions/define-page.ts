import type { Child } from 'hono/jsx';
import type { Language } from '../questionnaire/language.ts';
import type { PageFrame } from '../templates/components/page-frame.ts';
import type { NoticeId } from '../templates/texts/notices.ts';
import type { Principal, Scope } from './auth/principal.ts';
import type { SessionContext } from './auth/session.ts';
import type { SignInContext } from './browser/sign-in-context.ts';
import type { TypedRoute } from './define-route.ts';
import type { Parts } from './parts.ts';
import type { Refusal } from './problem.ts';
import type { Called, Given } from './request/call-route.ts';
import type { PageForm } from './request/read-page-form.ts';
import type { Session } from './store/people.ts';

/** What a page answers: a document, the way to another page, a file, or the refusal of an operation, which is shown as a page. */
export type PageAnswer =
  | {
      readonly view: Child;
      readonly status?: number;
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** A path of ours, or an address of the issuer; `notice` is told on the page that it leads to. */
  | { readonly redirect: string; readonly notice?: NoticeId; readonly cookies?: readonly string[] }
  | Response
  | { readonly download: Uint8Array; readonly mediaType: string; readonly disposition: string }
  | Refusal;

/** Who may open a page: everyone, everyone who signed in, or who has a scope in the department of the path. */
export type PageAccess = 'everyone' | 'signed-in' | Scope;

/** How often a field of a form may be sent; `undefined`: the page has no such field. */
export type FieldKind = 'one' | 'many' | 'files' | undefined;

/** What a page is given: who asks for what, in which language, and what may be done for them. */
export interface PageRequest<Access extends PageAccess = PageAccess> {
  readonly language: Language;
  /** Present unless the page is for everyone. */
  readonly person: Access extends 'everyone' ? Session | undefined : Session;
  /** The person's rights in the department of the path. */
  readonly principal: Access extends Scope ? Principal : undefined;
  /** The parameters of the path, decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly now: string;
  /** Its store shows no more than the person may see in the department of the path. */
  readonly parts: Parts;
  /** What sessions and kept forms need. */
  readonly sessions: SessionContext;
  /** What signing in and out needs. */
  readonly signing: SignInContext;
  readonly request: Request;
  /** What the layout needs; a page hands it to its view. */
  readonly frame: PageFrame;
  /** The person's rights in another department; `undefined` where there are none. */
  principalIn(departmentId: string): Principal | undefined;
  /** Calls an operation of the API with the person's rights in the department of the path. */
  call<Params, Query, Body, Out>(
    route: TypedRoute<Params, Query, Body, Out>,
    given?: Given<Params, Query, Body>,
  ): Promise<Called<Out> | Refusal>;
  /** The same in another department, with rights from `principalIn`. */
  callAs<Params, Query, Body, Out>(
    principal: Principal,
    route: TypedRoute<Params, Query, Body, Out>,
    given?: Given<Params, Query, Body>,
  ): Promise<Called<Out> | Refusal>;
}

/** One page: where it is, who may open it, and what it shows and takes. */
export interface PageSpec<Access extends PageAccess = PageAccess> {
  /** Verb and noun: the name of the file. */
  readonly id: string;
  /** With parameters in braces; `{departmentId}` is the department whose data it shows. */
  readonly path: string;
  readonly access: Access;
  /** Another scope that serves as well. */
  readonly orAccess?: Scope;
  get?(request: PageRequest<Access>): Promise<PageAnswer>;
  /** True where it costs much: files that are drawn or read. */
  readonly costly?: true;
  /** Set where the page takes a form: how often each field may be sent, `csrf` and `attempt` apart. */
  readonly fields?: (name: string) => FieldKind;
  post?(request: PageRequest<Access>, form: PageForm): Promise<PageAnswer>;
}

/** A page whose types have been checked. */
export type Page = Omit<PageSpec, 'get' | 'post'> & {
  get?(request: PageRequest): Promise<PageAnswer>;
  post?(request: PageRequest, form: PageForm): Promise<PageAnswer>;
};

/** Checks a page's handlers against who may open it. */
export function definePage<const Access extends PageAccess>(spec: PageSpec<Access>): Page {
  return spec as unknown as Page;
}
