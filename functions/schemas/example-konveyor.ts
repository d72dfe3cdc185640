/** A small questionnaire in the YAML of Konveyor, for the examples of the OpenAPI document. */
export const exampleKonveyor = `name: Container basics
description: What we ask before anything else.
thresholds:
  red: 5
  yellow: 30
  unknown: 5
riskMessages:
  red: Not yet
  yellow: With care
  green: Go ahead
  unknown: Ask more
sections:
  - order: 1
    name: Start
    questions:
      - order: 1
        text: Does an image of the application exist?
        explanation: It counts when a pod was started from it.
        answers:
          - order: 1
            text: Yes
            risk: green
          - order: 2
            text: No
            risk: red
            rationale: Nothing can be tried on the platform.
            mitigation: Build one on a base image of the platform team.
`;
