import type { Person } from '../issuer/person.ts';
import { demonstrationDepartment } from './index.ts';

const marineLicensing = { id: 'marine-licensing', name: 'Marine Licensing Office (demonstration)' } as const;
const procurementOffice = { id: 'procurement-office', name: 'Procurement Office (demonstration)' } as const;
const platformOffice = { id: 'platform-office', name: 'Platform Office (demonstration)' } as const;

/** Who may sign in to the demonstration: one for each role, and an assessor of another department. All are invented. */
export const people: readonly Person[] = [
  {
    id: 'chan-ka-man',
    name: 'Chan Ka-man 陳嘉敏',
    post: 'Systems Manager (Permits)',
    department: demonstrationDepartment,
    roles: ['assessor'],
    departmentsGranted: [],
  },
  {
    id: 'lee-chi-ho',
    name: 'Lee Chi-ho 李志豪',
    post: 'Senior Systems Manager (Assurance)',
    department: demonstrationDepartment,
    roles: ['reviewer'],
    departmentsGranted: [],
  },
  {
    id: 'ng-wing-sze',
    name: 'Ng Wing-sze 吳穎思',
    post: 'Contracts Manager (Container Services)',
    department: procurementOffice,
    roles: ['procurement'],
    departmentsGranted: [demonstrationDepartment.id, marineLicensing.id],
  },
  {
    id: 'cheung-kwok-keung',
    name: 'Cheung Kwok-keung 張國強',
    post: 'Head of Information Technology Management',
    department: demonstrationDepartment,
    roles: ['department-admin'],
    departmentsGranted: [],
  },
  {
    id: 'lam-yuet-wah',
    name: 'Lam Yuet-wah 林月華',
    post: 'Platform Manager (Loadline)',
    department: platformOffice,
    roles: ['platform-admin'],
    departmentsGranted: [],
  },
  {
    id: 'ho-tsz-yan',
    name: 'Ho Tsz-yan 何梓欣',
    post: 'Systems Manager (Vessel Licences)',
    department: marineLicensing,
    roles: ['assessor'],
    departmentsGranted: [],
  },
];
