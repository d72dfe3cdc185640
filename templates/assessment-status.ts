/** Where an assessment is in its life. */
export type AssessmentStatus = 'draft' | 'submitted' | 'returned' | 'approved';
