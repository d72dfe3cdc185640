import { answerCheck, practiceCheck, rowCheck, type ScannerChecks } from './scanner-check.ts';

const failure = { fail: 'stated' } as const;
const workdir = answerCheck('containerfile-instructions', { fail: '!workdir-for-folders' }, failure);
const latest = answerCheck('base-image-pinning', { fail: 'latest' }, failure);

/** Rules of Hadolint, on build files; it lists failures only. */
export const hadolintChecks: ScannerChecks = {
  DL3000: [workdir],
  // It looks at every stage, and the last one alone makes the image.
  DL3002: [
    rowCheck('images-name-a-user', { fail: 'hinted' }),
    answerCheck('image-user', { fail: 'root' }, { fail: 'hinted' }),
  ],
  DL3003: [workdir],
  DL3006: [latest],
  DL3007: [latest],
  DL3015: [rowCheck('images-hold-only-what-they-need', { fail: 'hinted' })],
  DL3020: [rowCheck('files-come-in-by-copy', failure), practiceCheck('copy-not-add', failure)],
  DL3025: [practiceCheck('exec-form', failure)],
  DL3026: [rowCheck('base-images-are-trusted', failure)],
  // A base image may define the health check.
  DL3057: [rowCheck('images-define-a-health-check', { fail: 'hinted' })],
};
