import { lastOf } from './flags.ts';
import type { Rule } from './rule.ts';
import { path, ruleOn } from './rules.ts';

const server = 'kube-apiserver';
const onlyRoot = 'that only root reads the key, and nothing else uses it, does not show here';
const current = 'that the certificate is current, and who signed it, does not show here';

const tokenKey: Rule['judge'] = (flags, around) => {
  const by = 'service-account-key-file';
  const value = lastOf(flags, by);
  const other = ['tls-private-key-file', 'tls-cert-file'].find(
    (name) => value && lastOf(flags, name) === value,
  );
  return other
    ? { isRecommended: false, by, because: `The flag --${by} names the same file as --${other}.` }
    : path(
        by,
        'the key of the serving certificate is used for tokens too',
        'that the key is used for nothing else does not show here',
      )(flags, around);
};

/** With which certificates and keys the API server is known, and knows others. */
export const apiServerCertificates: readonly Rule[] = [
  ruleOn(
    server,
    'tls-cert-file',
    'api-server-serves-a-managed-certificate',
    path('tls-cert-file', 'the API server signs a certificate for itself', current),
  ),
  ruleOn(
    server,
    'tls-private-key-file',
    'api-server-tls-key-is-its-own',
    path('tls-private-key-file', 'the API server makes up a key for itself', onlyRoot),
  ),
  ruleOn(
    server,
    'client-ca-file',
    'api-server-knows-clients-by-certificate',
    path('client-ca-file', 'no client certificate counts'),
  ),
  ruleOn(server, 'service-account-key-file', 'service-account-tokens-have-their-own-key', tokenKey),
  ruleOn(
    server,
    'kubelet-client-certificate',
    'api-server-shows-kubelets-a-certificate',
    path('kubelet-client-certificate', 'the API server signs in to kubelets without a certificate', current),
  ),
  ruleOn(
    server,
    'kubelet-client-key',
    'api-server-has-its-own-key-for-kubelets',
    path('kubelet-client-key', 'the API server signs in to kubelets without a key', onlyRoot),
  ),
  ruleOn(
    server,
    'kubelet-certificate-authority',
    'api-server-verifies-kubelets',
    path('kubelet-certificate-authority', 'the certificates of kubelets are not verified'),
  ),
  ruleOn(
    server,
    'etcd-certfile',
    'api-server-shows-etcd-a-certificate',
    path('etcd-certfile', 'the API server signs in to etcd without a certificate', current),
  ),
  ruleOn(
    server,
    'etcd-keyfile',
    'api-server-has-its-own-key-for-etcd',
    path('etcd-keyfile', 'the API server signs in to etcd without a key', onlyRoot),
  ),
  ruleOn(
    server,
    'etcd-cafile',
    'api-server-verifies-etcd',
    path('etcd-cafile', 'the certificate of etcd is not verified'),
  ),
];
