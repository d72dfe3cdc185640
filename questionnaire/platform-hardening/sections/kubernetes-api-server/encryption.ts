import { cisKubernetes } from '../../cis-kubernetes.ts';
import { flagEvidence, printFlag, setFlag } from '../../control-plane.ts';
import { entries } from '../../entry.ts';

const twoInOne =
  'The training workshop\'s cell "encryption providers: only use strong cryptographic ciphers" runs two rows of CIS 1.6 together: the providers that encrypt Secrets in etcd (1.2.34) and the ciphers of the API server\'s TLS (1.2.35). Each is asked here.';

/** How data is encrypted where it lies, and which ciphers protect it on its way. */
export const encryption = entries([
  {
    id: 'secrets-are-encrypted-in-etcd',
    rows: ['api-server-encryption-provider-config'],
    asks: 'Does --encryption-provider-config of the API server name a file that covers Secrets?',
    element: '--encryption-provider-config of the API server',
    recommended: 'set to a file that covers Secrets',
    title: 'The API server encrypts Secrets before it stores them',
    why: 'Without it Secrets lie in etcd as plain text in base64: a copied disk or backup gives away every password and key in the cluster.',
    check: `${printFlag('kube-apiserver', '--encryption-provider-config')} A file whose \`resources\` list secrets is a yes; absent stores plain text. To prove it, read a Secret with etcdctl: its value begins with \`k8s:enc:\`.`,
    fix: `Write an EncryptionConfiguration for secrets and mount it into the pod of every API server. ${setFlag('kube-apiserver', '--encryption-provider-config=…')} Then rewrite what is stored: \`kubectl get secrets -A -o json | kubectl replace -f -\`.`,
    evidence: flagEvidence('kube-apiserver', '--encryption-provider-config'),
    platforms: ['self-run-kubernetes'],
    duty: 'platform-operator',
    exposure: 'medium',
    change: 'setting',
    sources: cisKubernetes({ '1.6': '1.2.33', '1.12': '1.2.27' }),
  },
  {
    id: 'encryption-providers-encrypt',
    rows: ['api-server-encryption-providers'],
    asks: 'Is kms, aescbc or secretbox the first provider that encrypts Secrets in etcd?',
    element: 'the list of providers in the encryption configuration',
    recommended: 'the first is kms, aescbc or secretbox; never identity',
    title: 'The first encryption provider for Secrets is kms, aescbc or secretbox',
    why: 'The first provider of the list writes. With identity there, everything looks configured and is stored in plain text.',
    check:
      'Open the file that `--encryption-provider-config` names: the first entry under `providers` for secrets is kms, aescbc or secretbox; identity may come last, to read old data. On OpenShift 4 encryption is off until somebody turns it on: `oc get openshiftapiserver -o jsonpath=\'{.items[0].status.conditions[?(@.type=="Encrypted")].reason}\'` prints EncryptionCompleted; profile ocp4-cis of the Compliance Operator checks it.',
    fix: 'Put kms, with its key in a key manager, before the others; where there is none, secretbox or aescbc with a key that is kept apart from the backups of etcd. Then rewrite all Secrets. On OpenShift 4 set `spec.encryption.type` of `apiserver/cluster` to aescbc or aesgcm; OpenShift then renews the keys by itself.',
    evidence:
      '`resources[].providers[0]` of the EncryptionConfiguration; kube-bench JSON, the result whose `test_desc` names encryption providers; OpenShift: `.spec.encryption.type` of `apiserver/cluster`',
    platforms: ['self-run-kubernetes', 'openshift-4'],
    duty: 'platform-operator',
    exposure: 'medium',
    change: 'setting',
    sources: cisKubernetes({ '1.6': '1.2.34', '1.12': '1.2.28', 'OpenShift 1.8': '1.2.29' }),
    correction: twoInOne,
  },
  {
    id: 'api-server-uses-strong-ciphers',
    rows: ['api-server-strong-ciphers'],
    asks: 'Does the API server offer only strong TLS ciphers?',
    element: '--tls-cipher-suites of the API server',
    recommended: 'only suites with ECDHE and AES-GCM or ChaCha20-Poly1305, and those of TLS 1.3',
    title: 'The API server offers only strong TLS ciphers',
    why: 'A weak suite lets somebody who records or alters the traffic get at the tokens and Secrets in it.',
    check: `${printFlag('kube-apiserver', '--tls-')} A list of nothing but ECDHE with AES-GCM or ChaCha20-Poly1305 is a yes, and so is \`--tls-min-version=VersionTLS13\`. Absent leaves the choice to the version of Go, with some CBC suites, and does not pass the benchmark. On OpenShift 4 \`oc get apiserver cluster -o jsonpath='{.spec.tlsSecurityProfile.type}'\` prints nothing (Intermediate), Intermediate or Modern; profile ocp4-cis of the Compliance Operator checks the suites.`,
    fix: `Find clients that are too old for these suites, then: ${setFlag('kube-apiserver', '--tls-cipher-suites=…')} On OpenShift 4 set \`spec.tlsSecurityProfile\` of \`apiserver/cluster\` to Intermediate or stronger.`,
    evidence: `${flagEvidence('kube-apiserver', 'Strong Cryptographic Ciphers')}; OpenShift: \`.spec.tlsSecurityProfile\` of \`apiserver/cluster\``,
    platforms: ['self-run-kubernetes', 'openshift-4'],
    duty: 'platform-operator',
    exposure: 'medium',
    change: 'setting',
    sources: cisKubernetes({ '1.6': '1.2.35', '1.12': '1.2.29', 'OpenShift 1.8': '1.2.30' }),
    correction: twoInOne,
  },
]);
