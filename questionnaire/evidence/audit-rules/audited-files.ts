/** A file or directory of Docker that is to be audited, by its paths on the systems in use. */
export interface AuditedFile {
  readonly name: string;
  readonly paths: readonly string[];
  /** True where a Docker host need not have it. */
  readonly mayBeAbsent?: true;
}

const unit = (name: string): readonly string[] => [
  `/usr/lib/systemd/system/${name}`,
  `/lib/systemd/system/${name}`,
  `/etc/systemd/system/${name}`,
];

/** What the row about auditing asks for; one of the paths of each is enough. */
export const auditedFiles: readonly AuditedFile[] = [
  { name: 'the daemon', paths: ['/usr/bin/dockerd', '/usr/sbin/dockerd', '/usr/local/bin/dockerd'] },
  { name: 'docker.service', paths: unit('docker.service') },
  { name: 'docker.socket', paths: unit('docker.socket') },
  { name: '/etc/default/docker', paths: ['/etc/default/docker', '/etc/sysconfig/docker'], mayBeAbsent: true },
  { name: 'daemon.json', paths: ['/etc/docker/daemon.json'] },
  { name: 'containerd', paths: ['/usr/bin/containerd', '/usr/local/bin/containerd'] },
  { name: 'runc', paths: ['/usr/bin/runc', '/usr/local/bin/runc', '/usr/local/sbin/runc'] },
];
