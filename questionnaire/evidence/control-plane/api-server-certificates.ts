import { lastOf } from './flags.ts';
import type { Rule } from './rule.ts';
import { path, pathRule, ruleOn } from './rules.ts';

const server = 'kube-apiserver';
const onlyRoot = 'that only root reads the key, and nothing else uses it, does not show here';
const current = 'that the certificate is current, and who signed it, does not show here';

const ownUse = 'that the key is used for nothing else does not show here';

const tokenKey: Rule['judge'] = (flags, around) => {
  const by = 'service-account-key-file';
  const value = lastOf(flags, by);
  const other = ['tls-private-key-file', 'tls-cert-file'].find(
    (name) => value && lastOf(flags, name) === value,
  );
  return other
    ? { isRecommended: false, by, because: `The flag --${by} names the same file as --${other}.` }
    : path(by, 'the key of the serving certificate is used for tokens too', ownUse)(flags, around);
};

/** With which certificates and keys the API server is known, and knows others. */
export const apiServerCertificates: readonly Rule[] = [
  pathRule(
    server,
    'tls-cert-file',
    'api-server-serves-a-managed-certificate',
    'the API server signs a certificate for itself',
    current,
  ),
  pathRule(
    server,
    'tls-private-key-file',
    'api-server-tls-key-is-its-own',
    'the API server makes up a key for itself',
    onlyRoot,
  ),
  pathRule(
    server,
    'client-ca-file',
    'api-server-knows-clients-by-certificate',
    'no client certificate counts',
  ),
  ruleOn(server, 'service-account-key-file', 'service-account-tokens-have-their-own-key', tokenKey, {
    unseen: ownUse,
  }),
  pathRule(
    server,
    'kubelet-client-certificate',
    'api-server-shows-kubelets-a-certificate',
    'the API server signs in to kubelets without a certificate',
    current,
  ),
  pathRule(
    server,
    'kubelet-client-key',
    'api-server-has-its-own-key-for-kubelets',
    'the API server signs in to kubelets without a key',
    onlyRoot,
  ),
  pathRule(
    server,
    'kubelet-certificate-authority',
    'api-server-verifies-kubelets',
    'the certificates of kubelets are not verified',
  ),
  pathRule(
    server,
    'etcd-certfile',
    'api-server-shows-etcd-a-certificate',
    'the API server signs in to etcd without a certificate',
    current,
  ),
  pathRule(
    server,
    'etcd-keyfile',
    'api-server-has-its-own-key-for-etcd',
    'the API server signs in to etcd without a key',
    onlyRoot,
  ),
  pathRule(server, 'etcd-cafile', 'api-server-verifies-etcd', 'the certificate of etcd is not verified'),
];
