/** One `NAME=value` of the environment of an image or container; `undefined` where it has no value. */
export function environmentEntry(
  text: string,
): { readonly name: string; readonly value: string } | undefined {
  const equals = text.indexOf('=');
  return equals > 0 ? { name: text.slice(0, equals), value: text.slice(equals + 1) } : undefined;
}

const secretName =
  /(?:^|_)(?:PASS(?:WORD|WD|PHRASE)?|PWD|SECRET(?:_KEY)?|TOKEN|API_?KEY|ACCESS_KEY|PRIVATE_KEY|CREDENTIALS?)$/i;

/** Whether an entry holds a password, token or key itself, and not the path or address under which one is found. */
export const holdsSecret = ({ name, value }: { readonly name: string; readonly value: string }): boolean =>
  secretName.test(name) &&
  name !== 'PWD' &&
  name !== 'OLDPWD' &&
  value !== '' &&
  !/^(?:\/|https?:|\$)/.test(value);
