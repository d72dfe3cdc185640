import { answerCheck, practiceCheck, rowCheck, type ScannerChecks } from './scanner-check.ts';

/** Checks of Dockle, on images. */
export const dockleChecks: ScannerChecks = {
  'CIS-DI-0001': [
    rowCheck('images-name-a-user'),
    answerCheck('image-user', { pass: 'fixed-non-root', fail: 'root' }, { pass: 'hinted', fail: 'stated' }),
  ],
  'CIS-DI-0005': [rowCheck('image-signatures-are-verified', { pass: 'hinted', fail: 'hinted' })],
  'CIS-DI-0006': [rowCheck('images-define-a-health-check')],
  'CIS-DI-0007': [rowCheck('updates-stand-with-their-install'), practiceCheck('update-with-install')],
  'CIS-DI-0008': [rowCheck('images-hold-no-setuid-programs')],
  // The history of an image holds the steps of its base image too.
  'CIS-DI-0009': [
    rowCheck('files-come-in-by-copy', { pass: 'stated', fail: 'hinted' }),
    practiceCheck('copy-not-add', { pass: 'stated', fail: 'hinted' }),
  ],
  // Dockle judges names of variables and files.
  'CIS-DI-0010': [
    rowCheck('build-files-hold-no-secrets', { pass: 'hinted', fail: 'hinted' }),
    practiceCheck('no-secrets', { pass: 'hinted', fail: 'hinted' }),
  ],
  'DKL-DI-0005': [rowCheck('images-hold-only-what-they-need', { fail: 'hinted' })],
  'DKL-LI-0003': [rowCheck('images-hold-only-what-they-need', { fail: 'hinted' })],
};
