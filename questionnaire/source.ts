/** Where a question or a claim comes from, so that a reader can check it. */
export interface Source {
  /** Title of the document. */
  readonly document: string;
  /** Heading, section or benchmark id inside the document. */
  readonly part: string;
  /** Public https address of that part, where there is one. */
  readonly url?: string;
}

/** The source document of this service: the training deck for GCIS CaaS, by slide heading. */
export const deck = (part: string): Source => ({
  document: 'Container Technology and GCIS Container-as-a-Service, training workshop',
  part,
});

/** A page of the Kubernetes documentation; `path` follows `https://kubernetes.io/docs/`. */
export const kubernetes = (part: string, path: string): Source => ({
  document: 'Kubernetes documentation',
  part,
  url: `https://kubernetes.io/docs/${path}`,
});

/** A chapter of the OpenShift Container Platform documentation, by its title; its address depends on the version in use. */
export const openshift = (part: string): Source => ({
  document: 'Red Hat OpenShift Container Platform documentation',
  part,
});

/** A section of the CIS Docker Benchmark 1.6, by its number and claim. */
export const cisDocker = (part: string): Source => ({ document: 'CIS Docker Benchmark 1.6', part });

/** One of the twelve factors, by its name and the last part of its address. */
export const twelveFactor = (part: string, path: string): Source => ({
  document: 'The Twelve-Factor App',
  part,
  url: `https://12factor.net/${path}`,
});

/** A rule or guide of the Hong Kong Government or of GCIS, by title and part. */
export const hongKong = (document: string, part: string): Source => ({ document, part });
