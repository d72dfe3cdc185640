import type { Condition } from '../relevance.ts';

/** The department can have the code changed. */
export const ownCode = {
  question: 'origin',
  is: ['built-for-the-department', 'customised-product'],
} as const satisfies Condition;

/** It is neither switched off within a year nor replaced; otherwise the path is settled, and how it is run decides nothing. */
export const staysInUse = {
  question: 'planned-life',
  is: ['over-three-years', 'one-to-three-years'],
} as const satisfies Condition;

/** A standstill stops a service to the public or a statutory duty. */
export const missionCritical = {
  question: 'criticality',
  is: ['mission-critical'],
} as const satisfies Condition;

/** Data whose loss of secrecy does more than ordinary harm. */
export const sensitiveData = {
  any: [
    { question: 'personal-data', is: ['sensitive'] },
    { question: 'data-classification', is: ['confidential', 'secret', 'top-secret'] },
  ],
} as const satisfies Condition;

/** People or systems call it over the network. */
export const called = {
  question: 'inbound-protocols',
  is: ['http', 'soap', 'graphql', 'grpc', 'raw-tcp', 'udp', 'rmi-corba-dcom'],
} as const satisfies Condition;

/** It consists of services. */
export const services = {
  question: 'architecture-style',
  is: ['microservices', 'miniservices'],
} as const satisfies Condition;

/** Its parts live apart, or should, and the department can act on it. */
export const partsApart = {
  any: [{ question: 'independent-change-need', is: ['strong'] }, { all: [ownCode, services] }],
} as const satisfies Condition;

/** It has no image of which somebody makes use, so what it needs of its machine has not been shown by running it. */
export const unprovenInContainers = {
  question: 'container-status',
  is: ['image-built', 'not-containerised'],
} as const satisfies Condition;
