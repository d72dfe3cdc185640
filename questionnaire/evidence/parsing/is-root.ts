/** Whether a user that an image or container names is root: by name, by number, or because none is named. A group after a colon counts for nothing. */
export const isRoot = (user: string): boolean => /^(?:|root|0+)$/.test(user.split(':', 1)[0]?.trim() ?? '');
