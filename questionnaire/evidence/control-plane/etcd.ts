import { lastOf, membersOf } from './flags.ts';
import type { Rule } from './rule.ts';
import { path, pathRule, ruleOn, truth } from './rules.ts';

const current = 'that the certificate is current, and who signed it, does not show here';
const ownKey = 'that only the account of etcd reads the key does not show here';

/** A certificate, and the addresses that it has to be served at. */
const served =
  (certificate: string, addresses: string, absent: string): Rule['judge'] =>
  (flags, around) => {
    if (!lastOf(flags, certificate)) return path(certificate, absent)(flags, around);
    const urls = membersOf(flags, addresses);
    if (urls.length === 0)
      return {
        isRecommended: false,
        because: `The flag --${addresses} is absent, and its default is an address with http.`,
      };
    const open = urls.filter((one) => /^(?:http|unix):/i.test(one));
    return open.length > 0
      ? {
          isRecommended: false,
          by: addresses,
          because: `The flag --${addresses} lists an address without TLS.`,
        }
      : path(certificate, absent, current)(flags, around);
  };

/** The settings of etcd; whether it has a CA of its own takes a comparison with the API server. */
export const etcd: readonly Rule[] = [
  ruleOn(
    'etcd',
    'client-cert-auth',
    'etcd-asks-clients-for-certificates',
    truth('client-cert-auth', true, {
      isRecommended: false,
      because: 'The flag --client-cert-auth is absent, and its default is false.',
    }),
  ),
  ruleOn(
    'etcd',
    'auto-tls',
    'etcd-makes-up-no-client-tls',
    truth('auto-tls', false, {
      isRecommended: true,
      because: 'The flag --auto-tls is absent, and its default is false.',
    }),
  ),
  ruleOn(
    'etcd',
    'peer-client-cert-auth',
    'etcd-asks-peers-for-certificates',
    truth('peer-client-cert-auth', true, {
      isRecommended: false,
      because: 'The flag --peer-client-cert-auth is absent, and its default is false.',
    }),
  ),
  ruleOn(
    'etcd',
    'peer-auto-tls',
    'etcd-makes-up-no-peer-tls',
    truth('peer-auto-tls', false, {
      isRecommended: true,
      because: 'The flag --peer-auto-tls is absent, and its default is false.',
    }),
  ),
  ruleOn(
    'etcd',
    'cert-file',
    'etcd-serves-clients-over-tls',
    served('cert-file', 'listen-client-urls', 'clients speak to etcd without TLS'),
    { unseen: current },
  ),
  pathRule('etcd', 'key-file', 'etcd-server-key-is-its-own', 'etcd has no key for its clients', ownKey),
  ruleOn(
    'etcd',
    'peer-cert-file',
    'etcd-peers-speak-over-tls',
    served('peer-cert-file', 'listen-peer-urls', 'members speak to each other without TLS'),
    { unseen: current },
  ),
  pathRule('etcd', 'peer-key-file', 'etcd-peer-key-is-its-own', 'etcd has no key for its peers', ownKey),
];
