/** Whether a text states an amount that only GCIS could promise: resources, money or availability in figures. */
export const claimsFigures = (text: string): boolean =>
  /\d\s*(vcpus?|cores?\b|[kmgt]i?b\b|%|percent|pods?\b|projects?\b)|(hk)?\$\s*\d|\b\d{2}\.\d+\b/i.test(text);
