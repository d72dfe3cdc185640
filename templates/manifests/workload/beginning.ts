import type { Situation } from '../situation/situation.ts';
import { blocks } from '../yaml/yaml.ts';

/** What is said at the top of a workload: that it is one of several services, and what is left out while questions are open. */
export function beginning({ known, undecided }: Situation): string {
  const count = known('service-count') ?? 1;
  return blocks(
    count > 1 &&
      `# It consists of ${count} services: this set is for the first; repeat it for each under its own name, and keep app.kubernetes.io/part-of. [release-unit-fits-the-need]`,
    ...undecided.map(
      ({ title, questions }) =>
        `# CHANGE-ME: answer ${questions.join(', ')} to learn whether it needs: ${title}.`,
    ),
  );
}
