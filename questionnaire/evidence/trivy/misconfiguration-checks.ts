import { answerCheck, practiceCheck, rowCheck, type ScannerChecks } from '../scanner-checks/scanner-check.ts';

/** Checks by their number without zeros, of build files (DS) and of Kubernetes objects (KSV). */
export const trivyChecks: ScannerChecks = {
  'DS-1': [answerCheck('base-image-pinning', { fail: 'latest' }, { fail: 'stated' })],
  // It fails where no USER is written, and a base image may name one.
  'DS-2': [
    rowCheck('images-name-a-user', { pass: 'stated', fail: 'hinted' }),
    answerCheck('image-user', { pass: 'fixed-non-root', fail: 'root' }, { pass: 'hinted', fail: 'hinted' }),
  ],
  'DS-4': [rowCheck('containers-run-no-sshd', { fail: 'hinted' })],
  'DS-5': [rowCheck('files-come-in-by-copy'), practiceCheck('copy-not-add')],
  'DS-9': [answerCheck('containerfile-instructions', { fail: '!workdir-for-folders' }, { fail: 'stated' })],
  'DS-13': [answerCheck('containerfile-instructions', { fail: '!workdir-for-folders' }, { fail: 'stated' })],
  'DS-17': [rowCheck('updates-stand-with-their-install'), practiceCheck('update-with-install')],
  'DS-26': [rowCheck('images-define-a-health-check', { pass: 'stated', fail: 'hinted' })],
  'DS-29': [rowCheck('images-hold-only-what-they-need', { fail: 'hinted' })],
  'DS-31': [
    rowCheck('build-files-hold-no-secrets', { pass: 'hinted', fail: 'stated' }),
    practiceCheck('no-secrets', { pass: 'hinted', fail: 'stated' }),
  ],
  // These four fail where nothing is written too, and an SCC or a LimitRange of the project may set it.
  'KSV-1': [rowCheck('privileges-cannot-be-gained', { pass: 'stated', fail: 'hinted' })],
  'KSV-2': [rowCheck('apparmor-profile-is-applied', { pass: 'stated', fail: 'hinted' })],
  'KSV-3': [rowCheck('kernel-capabilities-are-dropped', { pass: 'hinted', fail: 'hinted' })],
  // It looks for the socket of Docker alone.
  'KSV-6': [rowCheck('runtime-socket-is-not-mounted', { pass: 'hinted', fail: 'stated' })],
  'KSV-8': [rowCheck('host-ipc-is-not-shared')],
  'KSV-9': [
    rowCheck('host-network-is-not-shared'),
    answerCheck('host-access', { fail: 'host-network' }, { fail: 'hinted' }),
  ],
  'KSV-10': [answerCheck('host-access', { fail: 'other-processes' }, { fail: 'hinted' })],
  'KSV-13': [rowCheck('current-image-version-is-run', { pass: 'hinted', fail: 'stated' })],
  'KSV-14': [rowCheck('container-file-system-is-read-only')],
  'KSV-15': [rowCheck('processor-share-is-set', { pass: 'stated', fail: 'hinted' })],
  'KSV-17': [rowCheck('no-container-is-privileged')],
  'KSV-18': [rowCheck('memory-is-limited', { pass: 'stated', fail: 'hinted' })],
  'KSV-22': [
    rowCheck('kernel-capabilities-are-dropped', { fail: 'hinted' }),
    answerCheck('host-access', { fail: 'added-capabilities' }, { fail: 'hinted' }),
  ],
  'KSV-23': [
    rowCheck('host-directories-are-not-mounted'),
    answerCheck('host-access', { fail: 'host-paths' }, { fail: 'hinted' }),
  ],
  'KSV-24': [rowCheck('no-privileged-host-port-is-mapped')],
  'KSV-25': [rowCheck('selinux-confines-containers', { fail: 'hinted' })],
  'KSV-30': [rowCheck('seccomp-is-not-disabled', { pass: 'stated', fail: 'hinted' })],
  'KSV-36': [
    answerCheck(
      'platform-rights',
      { pass: 'no-token', fail: 'unused-token' },
      { pass: 'hinted', fail: 'hinted' },
    ),
  ],
  // Newer versions fail where no profile is written too.
  'KSV-104': [rowCheck('seccomp-is-not-disabled', { pass: 'hinted', fail: 'hinted' })],
  'KSV-106': [rowCheck('kernel-capabilities-are-dropped', { pass: 'stated', fail: 'hinted' })],
  'KSV-117': [answerCheck('listening-ports', { fail: 'configurable' }, { fail: 'hinted' })],
  'KSV-125': [rowCheck('base-images-are-trusted', { fail: 'hinted' })],
};

/** The key of a check in `trivyChecks`: `DS002`, `DS-0002` and `AVD-DS-0002` are one check. */
export function checkKey(id: string): string | undefined {
  const [, family, number] = /^(?:AVD-)?(DS|KSV)-?0*(\d{1,5})$/i.exec(id.trim()) ?? [];
  return family && number ? `${family.toUpperCase()}-${number}` : undefined;
}
