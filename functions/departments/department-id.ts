/** Whether a text can be the id of a new department: 1 to 64 letters, digits, dots and hyphens, a letter or digit first. */
export const isDepartmentId = (text: string): boolean => /^[A-Za-z0-9][A-Za-z0-9.-]{0,63}$/.test(text);
