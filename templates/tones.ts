import type { Finding, Verdict } from '../scoring/result.ts';
import type { Tone } from './block.ts';

/** The tones of what results name by id, the same in every language. */
export const tones = {
  outcome: {
    pass: 'good',
    partial: 'fair',
    fail: 'poor',
    unknown: 'open',
    error: 'open',
    'not-applicable': 'neutral',
  },
  band: {
    ready: 'good',
    'ready-with-conditions': 'fair',
    'needs-remediation': 'poor',
    'not-ready': 'bad',
    undetermined: 'open',
    'not-assessed': 'neutral',
  },
} as const satisfies { outcome: Record<Finding['outcome'], Tone>; band: Record<Verdict['band'], Tone> };
