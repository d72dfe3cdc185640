/** The version of the API that every answer names. Its first number stands in every path. */
export const API_VERSION = '1.0.0';
