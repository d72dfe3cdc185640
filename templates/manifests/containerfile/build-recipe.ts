/** How an application in one language runtime is built into an image. Lines are those of a Containerfile. */
export interface BuildRecipe {
  /** What is built, in a few words, such as `a Java program`. */
  readonly builds: string;
  /** The image with compilers and build tools, without tag or digest. */
  readonly builder: string;
  /** The image that runs, without tag or digest. */
  readonly runtime: string;
  /** What to know before the runtime image is taken; one sentence. */
  readonly runtimeNote: string;
  /** Installs packages in the runtime image. */
  readonly packageManager: 'dnf' | 'microdnf';
  /** Files and folders of the repository that the build needs: what is copied, and all that the ignore file lets through. */
  readonly sources: readonly string[];
  /** The lines of the first stage after the sources are there. */
  readonly build: readonly string[];
  /** The lines of the last stage that bring in what was built. */
  readonly bring: readonly string[];
  /** Defaults that are the same in test and in production, as `NAME=value`. */
  readonly defaults?: readonly string[];
  /** The lines before the start command, such as what is to be filled in. */
  readonly startNote?: string;
  /** The start command: program and arguments. */
  readonly start: readonly string[];
  /** The commands that run the tests, in the builder image. */
  readonly test: readonly string[];
}
