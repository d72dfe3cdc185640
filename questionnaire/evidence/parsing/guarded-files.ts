/** A file whose mode and owner one question asks for. */
export interface GuardedFile {
  readonly question: string;
  /** Matches its path on a host or node. */
  readonly path: RegExp;
  /** The widest mode that is recommended; absent where only the owner is asked for. */
  readonly widest?: number;
  /** As `user:group`; absent where only the mode is asked for. */
  readonly owner?: string;
  /** True where its path is only usual, and a setting may name another. */
  readonly isUsualPlace?: true;
}

const rootAlone = { widest: 0o600, owner: 'root:root' } as const;
const rootWrites = { widest: 0o644, owner: 'root:root' } as const;
const certificate = { widest: 0o444, owner: 'root:root', isUsualPlace: true } as const;

const podFile = (component: string): RegExp =>
  new RegExp(`^/(?:etc|var)/.*/(?:${component}|${component}-pod)\\.(?:ya?ml|json|manifest)$`);

const pki = '/etc/kubernetes/(?:pki|static-pod-resources/.+/secrets)';

/** The files of the Docker daemon and of the control plane that the questions ask for, as the rows of the tables recommend them. */
export const guardedFiles: readonly GuardedFile[] = [
  {
    question: 'docker-service-file-is-protected',
    path: /^\/(?:usr\/)?(?:lib|etc)\/systemd\/system\/docker\.service(?:\.d\/[^/]+)?$/,
    ...rootWrites,
  },
  {
    question: 'docker-socket-unit-is-protected',
    path: /^\/(?:usr\/)?(?:lib|etc)\/systemd\/system\/docker\.socket(?:\.d\/[^/]+)?$/,
    ...rootWrites,
  },
  {
    question: 'docker-directory-is-protected',
    path: /^\/etc\/docker\/?$/,
    widest: 0o755,
    owner: 'root:root',
  },
  {
    question: 'registry-certificates-are-protected',
    path: /^\/etc\/docker\/certs\.d\/[^/]+\/[^/]+(?<!\.key)$/,
    widest: 0o444,
    owner: 'root:root',
  },
  {
    question: 'registry-certificates-are-protected',
    path: /^\/etc\/docker\/certs\.d\/[^/]+\/[^/]+\.key$/,
    widest: 0o400,
    owner: 'root:root',
  },
  {
    question: 'tls-ca-certificate-is-protected',
    path: /^\/etc\/(?:docker|ssl\/docker)\/(?:[\w-]+\/)?ca(?:-cert)?\.(?:pem|crt)$/,
    ...certificate,
  },
  {
    question: 'server-certificate-is-protected',
    path: /^\/etc\/(?:docker|ssl\/docker)\/(?:[\w-]+\/)?(?:server|server-cert|cert)\.(?:pem|crt)$/,
    ...certificate,
  },
  {
    question: 'server-key-is-protected',
    path: /^\/etc\/(?:docker|ssl\/docker)\/(?:[\w-]+\/)?(?:server-key\.pem|server\.key|key\.pem)$/,
    ...certificate,
    widest: 0o400,
  },
  {
    question: 'docker-socket-is-protected',
    path: /^(?:\/var)?\/run\/docker\.sock$/,
    widest: 0o660,
    owner: 'root:docker',
  },
  { question: 'daemon-json-is-protected', path: /^\/etc\/docker\/daemon\.json$/, ...rootWrites },
  { question: 'default-docker-is-protected', path: /^\/etc\/default\/docker$/, ...rootWrites },
  { question: 'sysconfig-docker-is-protected', path: /^\/etc\/sysconfig\/docker$/, ...rootWrites },
  { question: 'api-server-pod-file-is-protected', path: podFile('kube-apiserver'), ...rootAlone },
  {
    question: 'controller-manager-pod-file-is-protected',
    path: podFile('kube-controller-manager'),
    ...rootAlone,
  },
  {
    question: 'controller-manager-conf-is-protected',
    path: /^\/etc\/kubernetes\/(?:controller-manager\.conf|static-pod-resources\/.+\/controller-manager-kubeconfig\/kubeconfig)$/,
    ...rootAlone,
  },
  { question: 'scheduler-pod-file-is-protected', path: podFile('kube-scheduler'), ...rootAlone },
  {
    question: 'scheduler-conf-is-protected',
    path: /^\/etc\/kubernetes\/(?:scheduler\.conf|static-pod-resources\/.+\/scheduler-kubeconfig\/kubeconfig)$/,
    ...rootAlone,
  },
  { question: 'etcd-pod-file-is-protected', path: podFile('etcd'), ...rootAlone },
  {
    question: 'cni-files-are-protected',
    path: /^(?:\/etc\/cni\/net\.d|(?:\/var)?\/run\/multus\/cni\/net\.d|\/var\/lib\/cni\/networks)\/.+$/,
    ...rootAlone,
  },
  {
    question: 'etcd-data-is-protected',
    path: /^\/var\/lib\/etcd(?:\/member)?\/?$/,
    widest: 0o700,
    owner: 'etcd:etcd',
  },
  {
    question: 'admin-conf-is-protected',
    path: /^\/etc\/kubernetes\/(?:(?:super-)?admin\.conf|kubeconfig)$/,
    ...rootAlone,
  },
  { question: 'pki-directory-belongs-to-root', path: new RegExp(`^${pki}(?:/.*)?$`), owner: 'root:root' },
  { question: 'pki-certificates-are-protected', path: new RegExp(`^${pki}/.*\\.crt$`), widest: 0o644 },
  { question: 'pki-keys-are-protected', path: new RegExp(`^${pki}/.*\\.key$`), widest: 0o600 },
];
