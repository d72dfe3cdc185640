/** The options by which a commit of the pipeline names its author. */
export const gitAuthor = '-c user.name=pipeline -c user.email=pipeline@example.invalid';

/** The lines that let a script work in a checked-out repository of another user, and push with what the pipeline was given. */
export const gitAccess: readonly string[] = [
  'git config --global --add safe.directory "$PWD"',
  `if [ -f "\${GIT_CREDENTIALS_FILE:-}" ]; then`,
  '  git config --global credential.helper "store --file=$GIT_CREDENTIALS_FILE"',
  'fi',
];
