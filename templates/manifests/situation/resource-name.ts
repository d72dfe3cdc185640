/** Leaves room in the 52 characters of a CronJob's name for what the starter files add. */
const LONGEST = 40;

/**
 * A name for Kubernetes objects made from what people call the application: RFC 1035 and so RFC 1123 too, at most 40
 * characters. A name without a Latin letter or a digit becomes `application`.
 */
export function resourceName(applicationName: string): string {
  const plain = applicationName
    .toWellFormed()
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '');
  const lettered = /^[0-9]/.test(plain) ? `app-${plain}` : plain;
  return lettered.slice(0, LONGEST).replace(/-+$/, '') || 'application';
}
