import type { EvidenceFile } from '../evidence-file.ts';
import type { Finding, Sureness } from '../finding.ts';
import { at, isGiven, itemsOf, type Place, textOf } from '../parsing/datum.ts';
import { findingAt } from '../parsing/finding-at.ts';

/** What the APIServer of an OpenShift 4 cluster says about the encryption of etcd and its ciphers. */
export function apiServerFindings(file: EvidenceFile, object: Place): readonly Finding[] {
  const about = 'APIServer "cluster" of OpenShift 4';
  const says = (
    question: string,
    line: number,
    isGood: boolean,
    sureness: Sureness,
    because: string,
  ): Finding =>
    findingAt(file, line, {
      questionnaire: 'platform-hardening',
      question,
      answer: isGood ? 'as-recommended' : 'otherwise',
      sureness,
      about,
      because,
    });
  const spec = at(object, 'spec');
  const fallback = (spec ?? object).line;
  const type = at(spec, 'encryption', 'type');
  const encryption = textOf(type) ?? '';
  const encrypts = /^(?:aescbc|aesgcm|KMS)$/.test(encryption);
  const findings = [
    says(
      'encryption-providers-encrypt',
      type?.line ?? fallback,
      encrypts,
      type ? (encrypts ? 'hinted' : 'stated') : 'implied-by-default',
      encrypts
        ? 'Encryption of etcd is asked for; that it is completed shows only in the status of the operator.'
        : type
          ? 'The type of encryption is none that encrypts etcd.'
          : 'No type of encryption is set, and by default OpenShift does not encrypt etcd.',
    ),
  ];
  const profile = at(spec, 'tlsSecurityProfile', 'type');
  const name = textOf(profile);
  const ciphers = itemsOf(at(spec, 'tlsSecurityProfile', 'custom', 'ciphers')).map(
    (one) => textOf(one) ?? '',
  );
  const areStrong =
    name === 'Custom'
      ? ciphers.length > 0 && ciphers.every((one) => /^(?:TLS_|ECDHE-).*(?:GCM|POLY1305)/.test(one))
      : name === undefined || /^(?:Intermediate|Modern)$/.test(name);
  findings.push(
    says(
      'api-server-uses-strong-ciphers',
      profile?.line ?? fallback,
      areStrong,
      profile ? 'stated' : 'implied-by-default',
      profile
        ? `The TLS security profile ${areStrong ? 'allows only strong ciphers' : 'allows other ciphers than ECDHE with AES-GCM or ChaCha20-Poly1305'}.`
        : 'No TLS security profile is set, and the default is Intermediate.',
    ),
  );
  return findings;
}

/** What the status of an API server's operator says about the encryption of etcd; nothing where it does not tell. */
export function encryptedFinding(file: EvidenceFile, object: Place): readonly Finding[] {
  const condition = itemsOf(at(object, 'status', 'conditions')).find(
    (one) => textOf(at(one, 'type')) === 'Encrypted',
  );
  if (!condition || !isGiven(at(condition, 'status'))) return [];
  const place = at(condition, 'type') ?? condition;
  const isEncrypted = /^true$/i.test(sourceOf(at(condition, 'status')));
  return [
    findingAt(file, place.line, {
      questionnaire: 'platform-hardening',
      question: 'encryption-providers-encrypt',
      answer: isEncrypted ? 'as-recommended' : 'otherwise',
      sureness: 'stated',
      about: 'status of the operator of the API server',
      because: `The condition Encrypted of the operator is ${isEncrypted ? 'true: all of its data in etcd is encrypted' : 'not true'}.`,
    }),
  ];
}

const sourceOf = (place: Place | undefined): string =>
  place?.datum.kind === 'scalar' ? place.datum.source : '';
