/** What holds of every row about the Docker daemon or its host. */
export const onDockerHosts = { platforms: ['docker-host'], duty: 'platform-operator' } as const;
