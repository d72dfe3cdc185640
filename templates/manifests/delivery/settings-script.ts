/** The lines of `delivery/settings.sh`, which every script reads first: what is the same for all, and nothing secret. */
export const settingsScript = (name: string, builds: boolean): readonly string[] => [
  '# Read by every script of this folder; holds nothing secret. The pipeline sets COMMIT, and where a step needs it',
  '# REGISTRY_AUTH_FILE, COSIGN_KEY or KUBECONFIG, each the path of a file from its secret store.',
  '# CHANGE-ME: the place of the image in the registry, without tag; what GCIS CaaS may pull from is to be confirmed [image-is-in-private-registry]',
  'IMAGE=CHANGE-ME',
  '# CHANGE-ME: the project on OpenShift; take one for test first',
  'PROJECT=CHANGE-ME',
  ...(builds
    ? [
        '# CHANGE-ME: a folder of this repository with Semgrep rules for the language, or p/default where semgrep.dev may be reached',
        'SEMGREP_RULES=CHANGE-ME',
      ]
    : []),
  '',
  `case "$IMAGE$PROJECT${builds ? '$SEMGREP_RULES' : ''}" in`,
  '  *CHANGE[-]ME*)',
  '    echo "Fill in delivery/settings.sh first." >&2',
  '    exit 1',
  '    ;;',
  'esac',
  '',
  `COMMIT="\${COMMIT:-unreleased}"`,
  `if [ -z "\${IMAGE_DIGEST:-}" ] && [ -f image-digest ]; then`,
  '  IMAGE_DIGEST="$(cat image-digest)"',
  'fi',
  '# The scanners and cosign look for config.json in a folder; it is gone when the script ends.',
  `if [ -f "\${REGISTRY_AUTH_FILE:-}" ]; then`,
  `  DOCKER_CONFIG="$(mktemp -d "\${TMPDIR:-/tmp}/${name}.XXXXXX")"`,
  `  trap 'rm -rf "$DOCKER_CONFIG"' EXIT`,
  '  cp "$REGISTRY_AUTH_FILE" "$DOCKER_CONFIG/config.json"',
  '  export DOCKER_CONFIG REGISTRY_AUTH_FILE',
  'fi',
];
