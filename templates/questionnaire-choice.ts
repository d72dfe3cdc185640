/** A questionnaire that an assessment can be started with, in its newest version. */
export interface QuestionnaireChoice {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly description: string;
  readonly questionCount: number;
}
