import type { SignedIn } from '../auth/role.ts';

/** Someone who signed in once; the name is what audit trails show. */
export interface Person {
  /** Derived from issuer and subject; it says nothing by itself. */
  readonly id: string;
  readonly name: string;
}

/** One person signed in with one browser. Times are ISO 8601 in UTC. */
export interface Session extends SignedIn {
  /** A keyed hash of the token in the browser's cookie, which itself is kept nowhere. */
  readonly id: string;
  readonly name: string;
  readonly createdAt: string;
  /** When it was last used, to within a few minutes. */
  readonly seenAt: string;
  /** When it ends however much it is used. */
  readonly endsAt: string;
  /** What the issuer wants to see when the person signs out; sealed. */
  readonly idToken: string;
  /** Seconds since 1970; removed by the table's TTL after it. */
  readonly expiresAt: number;
}

/** A form that arrived after its session had ended, kept for its person until they signed in again. */
export interface UnsavedForm {
  readonly personId: string;
  /** Path and fields; sealed. */
  readonly sealed: string;
  /** Seconds since 1970; removed by the table's TTL after it. */
  readonly expiresAt: number;
}

/** The part of the store that knows people. Expiry is for its callers to judge. */
export interface PeopleStore {
  /** Creates or renames a person. */
  putPerson(person: Person): Promise<void>;
  /** People by id; who is not known is left out. */
  getPeople(personIds: readonly string[]): Promise<ReadonlyMap<string, Person>>;

  /** Keeps a new session. */
  putSession(session: Session): Promise<void>;
  /** Consistent, so that a session that was ended is not found by the next request. */
  findSession(sessionId: string): Promise<Session | undefined>;
  /** Notes when a session was used; one that was ended stays so. */
  touchSession(sessionId: string, seenAt: string): Promise<void>;
  endSession(sessionId: string): Promise<void>;

  /** Keeps a form for its person, in place of an earlier one. */
  putUnsavedForm(form: UnsavedForm): Promise<void>;
  findUnsavedForm(personId: string): Promise<UnsavedForm | undefined>;
  dropUnsavedForm(personId: string): Promise<void>;
}
