import { hardening, type Shown } from '../parsing/shown.ts';
import { type BenchResult, saidOf } from './results.ts';

/** The files of the daemon, each with the words of the titles of its two checks, owner and mode. */
export const fileChecks: readonly {
  readonly question: string;
  readonly ids: string;
  readonly title: RegExp;
  /** Whether the script asks for one mode alone. */
  readonly isExact?: true;
}[] = [
  { question: 'docker-service-file-is-protected', ids: '3.1 and 3.2', title: /docker\.service file/ },
  { question: 'docker-socket-unit-is-protected', ids: '3.3 and 3.4', title: /docker\.socket file/ },
  { question: 'docker-directory-is-protected', ids: '3.5 and 3.6', title: /\/etc\/docker directory/ },
  { question: 'registry-certificates-are-protected', ids: '3.7 and 3.8', title: /registry certificate file/ },
  { question: 'tls-ca-certificate-is-protected', ids: '3.9 and 3.10', title: /tls ca certificate file/ },
  { question: 'server-certificate-is-protected', ids: '3.11 and 3.12', title: /server certificate file/ },
  {
    question: 'server-key-is-protected',
    ids: '3.13 and 3.14',
    title: /server certificate key file/,
    isExact: true,
  },
  { question: 'docker-socket-is-protected', ids: '3.15 and 3.16', title: /docker socket file/ },
  { question: 'daemon-json-is-protected', ids: '3.17 and 3.18', title: /daemon\.json file/ },
  { question: 'default-docker-is-protected', ids: '3.19 and 3.20', title: /\/etc\/default\/docker file/ },
  { question: 'sysconfig-docker-is-protected', ids: '3.21 and 3.22', title: /\/etc\/sysconfig\/docker file/ },
];

/**
 * What the checks of files show: one that warns is enough for a no, and a yes needs the owner and the mode. The script compares
 * modes as numbers, so that a yes is a hint unless it asks for one mode alone.
 */
export function filesShown(results: readonly BenchResult[]): readonly Shown[] {
  const ofFiles = results.filter(
    ({ id, title }) => id.startsWith('3.') && /ownership|permissions/.test(title),
  );
  return fileChecks.flatMap(({ question, title, isExact }) => {
    const own = ofFiles.filter((one) => title.test(one.title));
    const warning = own.find(({ result }) => result === 'WARN');
    if (warning) return [hardening(question, false, warning, `${saidOf(warning)}.`)];
    const owner = own.find(({ title: text, result }) => text.includes('ownership') && result === 'PASS');
    const mode = own.find(({ title: text, result }) => text.includes('permissions') && result === 'PASS');
    if (!owner || !mode) return [];
    const because = `Results ${owner.id} and ${mode.id} of docker-bench-security, of owner and mode, are PASS`;
    return isExact
      ? [hardening(question, true, owner, `${because}.`)]
      : [
          hardening(
            question,
            true,
            owner,
            `${because}; the script compares modes as numbers, by which 622 is stricter than 644.`,
            'hinted',
          ),
        ];
  });
}

const audited = [
  /for the docker daemon/,
  /docker\.service/,
  /docker\.socket/,
  /\/etc\/default\/docker/,
  /daemon\.json/,
  /bin\/(?:docker-)?containerd(?![\w-])/,
  /bin\/(?:docker-)?runc(?![\w-])/,
];

/** What the checks of auditing show together; a file that is not there has INFO, and needs no rule. */
export function auditShown(results: readonly BenchResult[]): readonly Shown[] {
  const question = 'docker-files-are-audited';
  const rules = results.filter(({ title }) => title.includes('auditing is configured for'));
  const own = audited.map((pattern) => rules.find(({ title }) => pattern.test(title)));
  const warning = own.find((one) => one?.result === 'WARN');
  if (warning) return [hardening(question, false, warning, `${saidOf(warning)}.`)];
  const passed = own.find((one) => one?.result === 'PASS');
  const isWhole = own.every((one) => one?.result === 'PASS' || one?.result === 'INFO');
  return passed && isWhole
    ? [hardening(question, true, passed, 'All results about the auditing of files that exist are PASS.')]
    : [];
}
