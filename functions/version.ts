/** The version of the API that every answer names. Its first number stands in every path. */
export const API_VERSION = '1.1.0';

/** The release of the service, as package.json names it; every change to what a report looks like comes with a new one. */
export const RELEASE = '0.2.0';
