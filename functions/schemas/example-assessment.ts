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
} as const satisfies Assessment;
