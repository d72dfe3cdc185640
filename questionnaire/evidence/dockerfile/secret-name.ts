const secretName =
  /(?:password|passwd|passphrase|secret|token|credentials?|api_?key|access_?key|private_?key|secret_key(?:_base)?|_pwd|_pass)$/i;
const noSecret = /^(?:|true|false|yes|no|none|null|0|1)$|^\/|^[A-Za-z]:[\\/]|^\$/i;

/** Whether a variable is by its name a password, a token or a key. */
export const isSecretName = (name: string): boolean =>
  secretName.test(name) && !/(?:allow_empty|random)/i.test(name);

/** Whether it also has a value, and not one that only points to where the secret is or switches something. */
export const holdsSecret = (name: string, value: string | undefined): value is string =>
  isSecretName(name) && value !== undefined && !noSecret.test(value);
