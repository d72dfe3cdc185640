/** What holds of every row about an image or a container, which the department builds and describes itself. */
export const onEveryPlatform = {
  platforms: ['docker-host', 'self-run-kubernetes', 'openshift-4'],
  duty: 'department',
} as const;
