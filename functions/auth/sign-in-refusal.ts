/** Why someone is not signed in or out: code → the status of the page that says so. */
export const signInRefusals = {
  'sign-in-not-configured': 503,
  'issuer-unavailable': 503,
  'sign-in-stale': 400,
  'sign-in-declined': 403,
  'sign-in-not-proven': 400,
  'no-department': 403,
  'no-role': 403,
  'form-not-ours': 403,
  'too-many-requests': 429,
} as const;

/** The code of such a refusal; `templates/texts/sign-in.ts` has its words. */
export type SignInRefusalCode = keyof typeof signInRefusals;

/** A refusal to be shown as a page, with the headers that must go with it. */
export interface SignInRefusal {
  readonly refused: SignInRefusalCode;
  readonly headers: Readonly<Record<string, string>>;
}
