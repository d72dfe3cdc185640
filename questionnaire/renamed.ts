/** Old question id → the id it has now, so that stored and sent answers outlive a rename. Entries are never removed. */
export const renamed: Readonly<Record<string, string>> = {};
