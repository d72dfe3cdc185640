import { lastOf } from '../control-plane/flags.ts';
import type { EvidenceFile } from '../evidence-file.ts';
import type { Finding } from '../finding.ts';
import { findingAt } from '../parsing/finding-at.ts';
import type { ControlPlanePod } from './control-plane-pods.ts';

/** Whether etcd trusts a CA of its own, as far as its path beside that of the API servers that came with it shows; `undefined` where it does not. */
export function etcdAuthority(
  file: EvidenceFile,
  etcd: ControlPlanePod,
  apiServers: readonly ControlPlanePod[],
): Finding | undefined {
  const trusted = lastOf(etcd.flags, 'trusted-ca-file');
  const line = etcd.flags.get('trusted-ca-file')?.line ?? etcd.line;
  const says = (answer: string, sureness: Finding['sureness'], because: string): Finding =>
    findingAt(file, line, {
      questionnaire: 'platform-hardening',
      question: 'etcd-has-a-ca-of-its-own',
      answer,
      sureness,
      about: etcd.about,
      because,
    });
  if (!trusted)
    return says(
      'otherwise',
      'implied-by-default',
      'The flag --trusted-ca-file is not set, so etcd has no CA by which it knows its clients.',
    );
  const others = apiServers.flatMap((server) => {
    const path = lastOf(server.flags, 'client-ca-file');
    return path ? [server.onNode(path)] : [];
  });
  if (others.length === 0) return undefined;
  return others.includes(etcd.onNode(trusted))
    ? says(
        'otherwise',
        'stated',
        'The flag --trusted-ca-file names the file that --client-ca-file of the API server names.',
      )
    : says(
        'as-recommended',
        'hinted',
        'The flag --trusted-ca-file names another file than --client-ca-file of the API server; that they hold different CAs shows only in their fingerprints.',
      );
}
