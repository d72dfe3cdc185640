import { expect, it } from 'vitest';
import { operatingSystem } from '../../../../questionnaire/evidence/software/operating-system.ts';

it.each([
  ['Red Hat Enterprise Linux 7 (64-bit)', 'linux-end-of-life', '2024-06-30'],
  ['Red Hat Enterprise Linux Server release 6.10 (Santiago)', 'linux-end-of-life', '2020-11-30'],
  ['RHEL 9.4', 'linux-supported', '2032-05-31'],
  ['redhat 8.10', 'linux-supported', '2029-05-31'],
  ['Red Hat Enterprise Linux 10 (64-bit)', 'linux-supported', '2035-05-31'],
  ['CentOS 7 (64-bit)', 'linux-end-of-life', '2024-06-30'],
  ['CentOS Linux release 8.5.2111', 'linux-end-of-life', '2021-12-31'],
  ['CentOS Stream 9', 'linux-supported', '2027-05-31'],
  ['Ubuntu 18.04.6 LTS', 'linux-end-of-life', '2023-05-31'],
  ['Debian GNU/Linux 12 (bookworm)', 'linux-supported', '2028-06-30'],
  ['SUSE Linux Enterprise 12 (64-bit)', 'linux-end-of-life', '2024-10-31'],
  ['SUSE Linux Enterprise Server 15 SP5', 'linux-end-of-life', '2024-12-31'],
  ['sles 15.6', 'linux-end-of-life', '2025-12-31'],
  ['SUSE Linux Enterprise Server 15 SP7', 'linux-supported', '2031-07-31'],
  ['Rocky Linux 8.10', 'linux-supported', '2029-05-31'],
  ['alpine 3.10.2', 'linux-end-of-life', '2021-05-01'],
  ['alpine 3.18.4', 'linux-end-of-life', '2025-05-09'],
  ['Microsoft Windows Server 2008 R2 (64-bit)', 'windows-server', '2020-01-14'],
  ['Microsoft Windows Server 2022 (64-bit)', 'windows-server', '2031-10-14'],
  ['Microsoft Windows Server 2016 or later (64-bit)', 'windows-server', 'Windows.'],
  ['Microsoft Windows Server 2025 (64-bit)', 'windows-server', '2034-11-14'],
  ['Windows 11', 'windows-server', 'name'],
  ['Oracle Solaris 10 (64-bit)', 'unix', 'name'],
  ['SunOS 5.9', 'unix', '2011-10-31'],
  ['AIX 7.1', 'unix', '2023-04-30'],
  ['HP-UX 11i v3', 'unix', 'name'],
  ['z/OS 2.5', 'mainframe', 'name'],
  ['IBM i 7.4', 'mainframe', 'name'],
])('%s is %s', (name, answer, told) => {
  expect(operatingSystem(name)).toMatchObject({ answer, because: expect.stringContaining(told) });
});

it.each([
  'Other 3.x or later Linux (64-bit)',
  'VMware Photon OS (64-bit)',
  'CentOS 4/5/6/7 (64-bit)',
  'CentOS 4/5 or later (64-bit)',
  'Ubuntu Linux (64-bit)',
  'Red Hat Enterprise Linux',
  'macOS',
  '',
])('%s is not judged', (name) => {
  expect(operatingSystem(name)).toBeUndefined();
});
