import type { Flags } from '../control-plane/flags.ts';
import { at, booleanOf, entriesOf, isGiven, itemsOf, type Place, textOf } from '../parsing/datum.ts';

type Collected = Map<string, { readonly values: string[]; readonly line: number; readonly field: string }>;

/** Fields of the configuration of OpenShift's API server, and the flag of Kubernetes that each stands for. */
const fields: readonly (readonly [readonly string[], string])[] = [
  [['servingInfo', 'certFile'], 'tls-cert-file'],
  [['servingInfo', 'keyFile'], 'tls-private-key-file'],
  [['servingInfo', 'clientCA'], 'client-ca-file'],
  [['servingInfo', 'cipherSuites'], 'tls-cipher-suites'],
  [['servingInfo', 'minTLSVersion'], 'tls-min-version'],
  [['serviceAccountPublicKeyFiles'], 'service-account-key-file'],
  [['serviceAccountConfig', 'publicKeyFiles'], 'service-account-key-file'],
  [['kubeletClientInfo', 'ca'], 'kubelet-certificate-authority'],
  [['kubeletClientInfo', 'certFile'], 'kubelet-client-certificate'],
  [['kubeletClientInfo', 'keyFile'], 'kubelet-client-key'],
  [['etcdClientInfo', 'ca'], 'etcd-cafile'],
  [['etcdClientInfo', 'certFile'], 'etcd-certfile'],
  [['etcdClientInfo', 'keyFile'], 'etcd-keyfile'],
];

const audit: readonly (readonly [string, string])[] = [
  ['auditFilePath', 'audit-log-path'],
  ['policyFile', 'audit-policy-file'],
  ['policyConfiguration', 'audit-policy-file'],
  ['maximumFileRetentionDays', 'audit-log-maxage'],
  ['maximumRetainedFiles', 'audit-log-maxbackup'],
  ['maximumFileSizeMegabytes', 'audit-log-maxsize'],
];

/** The settings of an API server as flags: its arguments, and the fields that stand for flags. */
export function apiServerSettings(config: Place, ...argumentPath: readonly string[]): Flags {
  const flags: Collected = new Map();
  for (const [path, name] of fields) add(flags, name, path.join('.'), at(config, ...path));
  const auditConfig = at(config, 'auditConfig');
  if (booleanOf(at(auditConfig, 'enabled')) !== false)
    for (const [key, name] of audit) add(flags, name, `auditConfig.${key}`, at(auditConfig, key));
  const plugins = entriesOf(at(config, 'admissionConfig', 'pluginConfig')).filter(
    ([, plugin]) => booleanOf(at(plugin, 'configuration', 'disable')) !== true,
  );
  for (const [name, plugin] of plugins)
    push(flags, 'enable-admission-plugins', 'admissionConfig.pluginConfig', name, plugin.line);
  addArguments(flags, config, argumentPath);
  return flags;
}

/** The settings of a controller manager as flags. */
export function controllerManagerSettings(config: Place, ...argumentPath: readonly string[]): Flags {
  const flags: Collected = new Map();
  const account = 'serviceAccountConfig';
  add(
    flags,
    'service-account-private-key-file',
    `${account}.privateKeyFile`,
    at(config, account, 'privateKeyFile'),
  );
  add(flags, 'root-ca-file', `${account}.masterCA`, at(config, account, 'masterCA'));
  addArguments(flags, config, argumentPath);
  return flags;
}

function addArguments(flags: Collected, config: Place, path: readonly string[]): void {
  for (const [name, value] of entriesOf(at(config, ...path)))
    add(flags, name, `${path.at(-1)}.${name}`, value);
}

function add(flags: Collected, name: string, field: string, value: Place | undefined): void {
  if (!isGiven(value) || !value) return;
  if (value.datum.kind === 'mapping') push(flags, name, field, 'inline', value.line);
  const items = value.datum.kind === 'list' ? itemsOf(value) : [value];
  // An empty text in a list is how an operator leaves a setting out.
  for (const item of items) {
    const text = textOf(item) ?? (item.datum.kind === 'scalar' ? item.datum.source : '');
    if (text.trim() !== '') push(flags, name, field, text, value.line);
  }
}

function push(flags: Collected, name: string, field: string, value: string, line: number): void {
  const values = flags.get(name)?.values ?? [];
  values.push(value);
  flags.set(name, { values, line, field });
}
