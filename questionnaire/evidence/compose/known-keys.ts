/** What may stand at a key: b a truth value, l a list, m a mapping, n a number, s a text. */
export type Kinds = ReadonlyMap<string, string>;

const kinds = (table: string): Kinds =>
  new Map(
    table
      .trim()
      .split(/\s+/)
      .map((entry) => entry.split(':') as [string, string]),
  );

/** Keys at the top of a Compose file of versions 2 and later. */
export const topLevelKeys: Kinds = kinds(
  'version:sn name:s include:l services:m models:m networks:m volumes:m secrets:m configs:m',
);

/** Keys of a service, those of the specification and those of versions 1 to 3. */
export const serviceKeys: Kinds = kinds(`
  annotations:lm attach:b blkio_config:m build:ms cap_add:l cap_drop:l cgroup:s cgroup_parent:s command:ls configs:l container_name:s
  cpu_count:n cpu_percent:n cpu_period:ns cpu_quota:ns cpu_rt_period:ns cpu_rt_runtime:ns cpu_shares:n cpus:n cpuset:ns
  credential_spec:m depends_on:lm deploy:m develop:m device_cgroup_rules:l devices:l dns:ls dns_opt:l dns_search:ls dockerfile:s
  domainname:s entrypoint:ls env_file:ls environment:lm expose:l extends:ms external_links:l extra_hosts:lm gpus:ls group_add:l
  healthcheck:m hostname:s image:s init:bs ipc:s isolation:s label_file:ls labels:lm links:l log_driver:s log_opt:m logging:m
  mac_address:s mem_limit:ns mem_reservation:ns mem_swappiness:n memswap_limit:ns models:lm net:s network_mode:s networks:lm
  oom_kill_disable:b oom_score_adj:n pid:s pids_limit:n platform:s ports:l post_start:l pre_stop:l privileged:b profiles:l
  provider:m pull_policy:s pull_refresh_after:s read_only:b restart:sb runtime:s scale:n secrets:l security_opt:l shm_size:ns
  stdin_open:b stop_grace_period:s stop_signal:sn storage_opt:m sysctls:lm tmpfs:ls tty:b ulimits:m use_api_socket:b user:sn
  userns_mode:s uts:s volume_driver:s volumes:l volumes_from:l working_dir:s`);

/** Keys of mappings inside a service, by the path to them. */
export const nestedKeys: ReadonlyMap<string, Kinds> = new Map([
  ['healthcheck', kinds('test:ls interval:s timeout:s retries:n start_period:s start_interval:s disable:b')],
  [
    'deploy',
    kinds(
      'mode:s endpoint_mode:s replicas:n labels:lm rollback_config:m update_config:m resources:m restart_policy:m placement:m',
    ),
  ],
  ['deploy.resources', kinds('limits:m reservations:m')],
  ['deploy.resources.limits', kinds('cpus:n memory:ns pids:n')],
  ['deploy.resources.reservations', kinds('cpus:n memory:ns generic_resources:l devices:l')],
  ['deploy.restart_policy', kinds('condition:s delay:s max_attempts:n window:s')],
  ['logging', kinds('driver:s options:m')],
]);
