/** The lines of a step that runs an action of others, by the commit that a person checked. */
export const action = (name: string, inputs: readonly string[] = []): readonly string[] => [
  `      # CHANGE-ME: the commit of a release of ${name} that was checked; a tag can be moved`,
  `      - uses: ${name}@CHANGE-ME`,
  ...(inputs.length > 0 ? ['        with:', ...inputs.map((line) => `          ${line}`)] : []),
];
