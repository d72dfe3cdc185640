import type { Assessment } from '../store/store.ts';

/** A draft with a few answers, for the examples of the OpenAPI document. */
export const exampleAssessment = {
  id: '01JD9Z3M5Q8R7T6V5W4X3Y2Z1A',
  departmentId: 'demo',
  applicationId: '01JD9Z1A2B3C4D5E6F7G8H9J0K',
  revision: 1,
  status: 'draft',
  questionnaire: { id: 'application-readiness', version: '1.0' },
  answers: {
    'planned-life': 'over-three-years',
    'session-state': null,
    'container-status': 'not-containerised',
    'service-count': 3,
  },
  notes: { 'service-count': 'Counted in the release of May.' },
  version: 2,
  createdAt: '2026-11-02T01:15:00.000Z',
  updatedAt: '2026-11-03T06:30:00.000Z',
  submittedAt: null,
  outcome: {
    band: 'undetermined',
    settled: false,
    path: 'retain',
    proven: 1.2,
    potential: 85.8,
    completeness: 15.3,
    blockers: 0,
  },
} as const satisfies Assessment;

const submittedAt = '2026-11-04T02:00:00.000Z';

/** The same, submitted. */
export const exampleSubmitted = {
  ...exampleAssessment,
  status: 'submitted',
  version: 3,
  updatedAt: submittedAt,
  submittedAt,
  submittedBy: 'person:01JD9YYX4T6B8C1D3F5G7H9J0K',
} as const satisfies Assessment;

const reviewedAt = '2026-11-05T03:20:00.000Z';

/** The same, approved. */
export const exampleApproved = {
  ...exampleSubmitted,
  status: 'approved',
  version: 4,
  updatedAt: reviewedAt,
  reviews: [
    {
      decision: 'approved',
      comment: 'Sessions leave the application server before the move.',
      reviewedAt,
      reviewedBy: 'person:01JD9YYZ7V2W4X6Y8Z0A1B3C5D',
    },
  ],
} as const satisfies Assessment;

/** What the approved one goes on as. */
export const exampleReopened = {
  ...exampleAssessment,
  id: '01JDKX2B4C6D8E0F1G3H5J7K9M',
  revision: 2,
  version: 1,
  createdAt: '2026-12-01T01:00:00.000Z',
  updatedAt: '2026-12-01T01:00:00.000Z',
  reopenedFrom: exampleAssessment.id,
} as const satisfies Assessment;
