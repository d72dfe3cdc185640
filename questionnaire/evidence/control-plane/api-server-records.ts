import { encryptionOf } from './encryption-configuration.ts';
import { lastOf } from './flags.ts';
import type { Rule } from './rule.ts';
import { atLeast, ruleOn, truth } from './rules.ts';

const server = 'kube-apiserver';

const auditLog: Rule['judge'] = (flags) => {
  const [by, policy] = ['audit-log-path', 'audit-policy-file'];
  const value = lastOf(flags, by);
  if (!value)
    return {
      isRecommended: false,
      because: 'The flag --audit-log-path is not set, so no audit log is written.',
    };
  if (value === 'false')
    return {
      isRecommended: false,
      by,
      isHint: true,
      because: 'The flag --audit-log-path is "false", which writes the log to a file of that name.',
    };
  return lastOf(flags, policy)
    ? {
        isRecommended: true,
        by,
        because: 'The flag --audit-log-path is set, and --audit-policy-file beside it.',
      }
    : {
        isRecommended: false,
        by,
        because: 'The flag --audit-log-path is set, but without --audit-policy-file nothing is logged.',
      };
};

const requestTimeout: Rule['judge'] = (flags) => {
  const by = 'request-timeout';
  const value = lastOf(flags, by);
  if (value === undefined)
    return { isRecommended: true, because: 'The flag --request-timeout is absent, and its default is 1m0s.' };
  const seconds = secondsOf(value);
  if (seconds === undefined)
    return {
      by,
      code: 'unexpected-value',
      detail: '--request-timeout is no length of time, such as 1m0s. Correct it, or answer by hand.',
    };
  if (seconds === 60)
    return { isRecommended: true, by, because: 'The flag --request-timeout is the default, 1m0s.' };
  return {
    isRecommended: seconds > 60,
    by,
    isHint: true,
    because:
      seconds > 60
        ? 'The flag --request-timeout is longer than the default; whether the reason is written down does not show.'
        : 'The flag --request-timeout is shorter than the default, which ends requests that are only slow.',
  };
};

/** Seconds of a length of time as Go writes it. */
function secondsOf(value: string): number | undefined {
  const parts = /^(?:(\d{1,6})h)?(?:(\d{1,6})m)?(?:(\d{1,9})s)?$/.exec(value);
  if (!parts || value === '') return undefined;
  return Number(parts[1] ?? 0) * 3600 + Number(parts[2] ?? 0) * 60 + Number(parts[3] ?? 0);
}

const encryption: Rule['judge'] = (flags, { companions }) => {
  const by = ['encryption-provider-config', 'experimental-encryption-provider-config'].find((name) =>
    lastOf(flags, name),
  );
  if (!by)
    return {
      isRecommended: false,
      because: 'The flag --encryption-provider-config is not set, so Secrets are stored in plain text.',
    };
  const configurations = companions.get('EncryptionConfiguration') ?? [];
  if (configurations.length === 0)
    return {
      isRecommended: true,
      by,
      isHint: true,
      because: `The flag --${by} names a file; whether it covers Secrets shows only in that file.`,
    };
  const isCovered = configurations.every((one) => encryptionOf(one) !== undefined);
  return {
    isRecommended: isCovered,
    by,
    because: `The flag --${by} is set, and the EncryptionConfiguration that came with it ${isCovered ? 'covers' : 'does not cover'} Secrets.`,
  };
};

const suite =
  /^TLS_(?:ECDHE_(?:RSA|ECDSA)_WITH_(?:AES_(?:128|256)_GCM_SHA(?:256|384)|CHACHA20_POLY1305(?:_SHA256)?)|AES_(?:128|256)_GCM_SHA(?:256|384)|CHACHA20_POLY1305_SHA256)$/;

const ciphers: Rule['judge'] = (flags) => {
  const [least, by] = ['tls-min-version', 'tls-cipher-suites'];
  if (lastOf(flags, least) === 'VersionTLS13')
    return { isRecommended: true, by: least, because: 'The flag --tls-min-version allows TLS 1.3 alone.' };
  const suites = (flags.get(by)?.values ?? [])
    .flatMap((value) => value.split(','))
    .map((one) => one.trim())
    .filter(Boolean);
  if (suites.length === 0)
    return {
      isRecommended: false,
      because: 'The flag --tls-cipher-suites is absent, which leaves the choice to the version of Go.',
    };
  const weak = suites.filter((one) => !suite.test(one));
  return {
    isRecommended: weak.length === 0,
    by,
    because:
      weak.length === 0
        ? 'The flag --tls-cipher-suites lists nothing but ECDHE with AES-GCM or ChaCha20-Poly1305, and suites of TLS 1.3.'
        : `The flag --tls-cipher-suites lists ${weak.length === 1 ? 'a suite that is' : `${weak.length} suites that are`} not ECDHE with AES-GCM or ChaCha20-Poly1305.`,
  };
};

/** What the API server records, ends, encrypts and shows of itself. */
export const apiServerRecords: readonly Rule[] = [
  ruleOn(
    server,
    'profiling',
    'api-server-profiling-is-off',
    truth('profiling', false, {
      isRecommended: false,
      because: 'The flag --profiling is absent, and its default is true.',
    }),
  ),
  ruleOn(server, 'audit-log-path', 'api-server-writes-an-audit-log', auditLog, {
    unseen: 'that --audit-policy-file is set too, without which nothing is logged, does not show here',
  }),
  ruleOn(
    server,
    'audit-log-maxage',
    'audit-logs-are-kept-thirty-days',
    atLeast('audit-log-maxage', 30, 'days', 'no age is set that logs are kept for'),
  ),
  ruleOn(
    server,
    'audit-log-maxbackup',
    'ten-old-audit-logs-are-kept',
    atLeast('audit-log-maxbackup', 10, 'files', 'old files are kept without limit, which can fill the disk'),
  ),
  ruleOn(
    server,
    'audit-log-maxsize',
    'audit-logs-turn-at-a-set-size',
    atLeast('audit-log-maxsize', 100, 'megabytes', 'no size is set at which logs turn'),
  ),
  ruleOn(server, 'request-timeout', 'api-server-ends-slow-requests', requestTimeout),
  ruleOn(server, 'encryption-provider-config', 'secrets-are-encrypted-in-etcd', encryption, {
    unseen: 'whether the file that it names covers Secrets does not show here',
  }),
  {
    ...ruleOn(server, 'tls-cipher-suites', 'api-server-uses-strong-ciphers', ciphers),
    name: 'Strong Cryptographic Ciphers',
  },
];
