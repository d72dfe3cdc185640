import type { Adapter, AdapterPayload } from 'oidc-provider';

interface Kept {
  readonly payload: AdapterPayload;
  /** In milliseconds since 1970. */
  readonly until: number;
}

/** Where the issuer keeps sessions and codes: in memory, each for its time, so that all of them end with the process. */
export function timedMemory(): (model: string) => Adapter {
  const models = new Map<string, Map<string, Kept>>();
  return (model) => {
    const things = models.get(model) ?? new Map<string, Kept>();
    models.set(model, things);
    const find = async (id: string): Promise<AdapterPayload | undefined> => {
      const kept = things.get(id);
      if (kept && kept.until > Date.now()) return kept.payload;
      things.delete(id);
      return undefined;
    };
    const findBy = async (key: 'uid' | 'userCode', value: string): Promise<AdapterPayload | undefined> => {
      const [id] = [...things].find(([, { payload }]) => payload[key] === value) ?? [];
      return id === undefined ? undefined : find(id);
    };
    return {
      find,
      findByUid: (uid) => findBy('uid', uid),
      findByUserCode: (userCode) => findBy('userCode', userCode),
      upsert: async (id, payload, expiresInSeconds) => {
        for (const [other, { until }] of things) if (until <= Date.now()) things.delete(other);
        const until = expiresInSeconds ? Date.now() + expiresInSeconds * 1000 : Number.POSITIVE_INFINITY;
        things.set(id, { payload, until });
      },
      consume: async (id) => {
        const payload = await find(id);
        if (payload) payload.consumed = Math.floor(Date.now() / 1000);
      },
      destroy: async (id) => void things.delete(id),
      revokeByGrantId: async (grantId) => {
        for (const [id, { payload }] of things) if (payload.grantId === grantId) things.delete(id);
      },
    };
  };
}
