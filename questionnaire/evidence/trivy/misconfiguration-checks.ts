import type { Finding, Sureness } from '../finding.ts';

/** What the checks of Trivy mean. `pass` and `fail` say how sure an answer is; a result that is not named means nothing. */
export interface TrivyCheck {
  readonly questionnaire: Finding['questionnaire'];
  readonly question: string;
  /** Of platform-hardening absent, where PASS is as recommended and FAIL otherwise; else the answers, `!` before one that does not hold. */
  readonly answers?: { readonly pass?: string; readonly fail?: string };
  readonly pass?: Sureness;
  readonly fail?: Sureness;
}

const both = { pass: 'stated', fail: 'stated' } as const;

const row = (question: string, sureness: Pick<TrivyCheck, 'pass' | 'fail'> = both): TrivyCheck => ({
  questionnaire: 'platform-hardening',
  question,
  ...sureness,
});

const answer = (
  question: string,
  answers: NonNullable<TrivyCheck['answers']>,
  sureness: Pick<TrivyCheck, 'pass' | 'fail'>,
): TrivyCheck => ({ questionnaire: 'application-readiness', question, answers, ...sureness });

const practice = (statement: string, sureness: Pick<TrivyCheck, 'pass' | 'fail'> = both): TrivyCheck =>
  answer('containerfile-practices', { pass: statement, fail: `!${statement}` }, sureness);

/** Checks by their number without zeros, of build files (DS) and of Kubernetes objects (KSV). */
export const trivyChecks: Readonly<Record<string, readonly TrivyCheck[]>> = {
  'DS-1': [answer('base-image-pinning', { fail: 'latest' }, { fail: 'stated' })],
  'DS-2': [
    row('images-name-a-user'),
    answer('image-user', { pass: 'fixed-non-root', fail: 'root' }, { pass: 'hinted', fail: 'stated' }),
  ],
  'DS-4': [row('containers-run-no-sshd', { fail: 'hinted' })],
  'DS-5': [row('files-come-in-by-copy'), practice('copy-not-add')],
  'DS-9': [answer('containerfile-instructions', { fail: '!workdir-for-folders' }, { fail: 'stated' })],
  'DS-13': [answer('containerfile-instructions', { fail: '!workdir-for-folders' }, { fail: 'stated' })],
  'DS-17': [row('updates-stand-with-their-install'), practice('update-with-install')],
  'DS-26': [row('images-define-a-health-check')],
  'DS-29': [row('images-hold-only-what-they-need', { fail: 'hinted' })],
  'DS-31': [
    row('build-files-hold-no-secrets', { pass: 'hinted', fail: 'stated' }),
    practice('no-secrets', { pass: 'hinted', fail: 'stated' }),
  ],
  'KSV-1': [row('privileges-cannot-be-gained')],
  'KSV-2': [row('apparmor-profile-is-applied', { pass: 'stated', fail: 'hinted' })],
  'KSV-3': [row('kernel-capabilities-are-dropped', { pass: 'hinted', fail: 'stated' })],
  'KSV-6': [row('runtime-socket-is-not-mounted')],
  'KSV-8': [row('host-ipc-is-not-shared')],
  'KSV-9': [
    row('host-network-is-not-shared'),
    answer('host-access', { fail: 'host-network' }, { fail: 'hinted' }),
  ],
  'KSV-10': [answer('host-access', { fail: 'other-processes' }, { fail: 'hinted' })],
  'KSV-13': [row('current-image-version-is-run', { pass: 'hinted', fail: 'stated' })],
  'KSV-14': [row('container-file-system-is-read-only')],
  'KSV-15': [row('processor-share-is-set')],
  'KSV-17': [row('no-container-is-privileged')],
  'KSV-18': [row('memory-is-limited')],
  'KSV-22': [
    row('kernel-capabilities-are-dropped', { fail: 'hinted' }),
    answer('host-access', { fail: 'added-capabilities' }, { fail: 'hinted' }),
  ],
  'KSV-23': [
    row('host-directories-are-not-mounted'),
    answer('host-access', { fail: 'host-paths' }, { fail: 'hinted' }),
  ],
  'KSV-24': [row('no-privileged-host-port-is-mapped')],
  'KSV-25': [row('selinux-confines-containers', { fail: 'hinted' })],
  'KSV-30': [row('seccomp-is-not-disabled', { pass: 'stated', fail: 'hinted' })],
  'KSV-36': [
    answer('platform-rights', { pass: 'no-token', fail: 'unused-token' }, { pass: 'hinted', fail: 'hinted' }),
  ],
  'KSV-104': [row('seccomp-is-not-disabled', { pass: 'hinted', fail: 'stated' })],
  'KSV-106': [row('kernel-capabilities-are-dropped')],
  'KSV-117': [answer('listening-ports', { fail: 'configurable' }, { fail: 'hinted' })],
  'KSV-125': [row('base-images-are-trusted', { fail: 'hinted' })],
};

/** The key of a check in `trivyChecks`: `DS002`, `DS-0002` and `AVD-DS-0002` are one check. */
export function checkKey(id: string): string | undefined {
  const [, family, number] = /^(?:AVD-)?(DS|KSV)-?0*(\d{1,5})$/i.exec(id.trim()) ?? [];
  return family && number ? `${family.toUpperCase()}-${number}` : undefined;
}
