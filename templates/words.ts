import type { Basis } from '../questionnaire/evidence/basis-of.ts';
import type { FileReading } from '../questionnaire/evidence/read-evidence.ts';
import type { Effort, Owner } from '../scoring/criterion.ts';
import type { BandId, Finding, NextQuestion, PathState, StandingRisk } from '../scoring/result.ts';
import type { Tone } from './block.ts';
import type { Subject } from './subject.ts';

/** The words and tones for everything that results name by id; every page and report uses these and no others. */
export const words = {
  outcome: {
    pass: { text: 'Holds', tone: 'good' },
    partial: { text: 'Holds in part', tone: 'fair' },
    fail: { text: 'Does not hold', tone: 'poor' },
    unknown: { text: 'Not yet known', tone: 'open' },
    error: { text: 'Could not be judged', tone: 'open' },
    'not-applicable': { text: 'Does not apply', tone: 'neutral' },
  } satisfies Record<Finding['outcome'], { text: string; tone: Tone }>,
  band: {
    ready: {
      tone: 'good',
      meaning: {
        move: 'It can move; what is left can be done along the way.',
        state: 'Most of what counts is in place; what is left can be mended along the way.',
      },
    },
    'ready-with-conditions': {
      tone: 'fair',
      meaning: {
        move: 'It can move once the first fixes are made.',
        state: 'It can be relied on once the first fixes are made.',
      },
    },
    'needs-remediation': {
      tone: 'poor',
      meaning: {
        move: 'It has to be changed before it can move.',
        state: 'It has to be mended before it can be relied on.',
      },
    },
    'not-ready': {
      tone: 'bad',
      meaning: {
        move: 'As it stands, it should not be moved into containers.',
        state: 'As it stands, it should not be relied on.',
      },
    },
  } satisfies Record<BandId, { tone: Tone; meaning: Record<Subject, string> }>,
  effort: {
    S: 'S (up to a week)',
    M: 'M (up to a month)',
    L: 'L (up to a quarter)',
    XL: 'XL (more than a quarter)',
  } satisfies Record<Effort, string>,
  owner: {
    department: 'the department',
    'platform-operator': 'the platform operator',
    supplier: 'the supplier of the product',
  } satisfies Record<Owner, string>,
  /** The same in a column of a table. */
  ownerTitle: {
    department: 'Department',
    'platform-operator': 'Platform operator',
    supplier: 'Supplier',
  } satisfies Record<Owner, string>,
  riskState: {
    counted: 'Counts',
    expired: 'Expired, counts no more',
    'not-needed': 'Not needed: the claim does not fall short',
  } satisfies Record<StandingRisk['state'], string>,
  basis: {
    'read-from-file': 'read from a file',
    documented: 'documented',
    asserted: 'asserted',
  } satisfies Record<Basis, string>,
  fileState: {
    read: 'read',
    'read-in-part': 'read in part',
    skipped: 'skipped',
    refused: 'not readable',
  } satisfies Record<FileReading['state'], string>,
  decides: { verdict: 'verdict', path: 'path', advice: 'advice' } satisfies Record<
    NextQuestion['decides'][number],
    string
  >,
  pathState: {
    allowed: 'Possible',
    'ruled-out': 'Ruled out',
    open: 'Open',
  } satisfies Record<PathState, string>,
} as const;
