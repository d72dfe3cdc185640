import { expect, test } from 'vitest';
import { containerfileInstructions } from '../../../questionnaire/application-readiness/topics/containers.ts';
import { availabilityPractices } from '../../../questionnaire/application-readiness/topics/orchestration.ts';
import { topics } from '../../../questionnaire/application-readiness/topics.ts';
import { evidencePage, onlyAPerson } from '../../../questionnaire/evidence/evidence-page.ts';
import { evidenceReaders } from '../../../questionnaire/evidence/index.ts';
import { questionnaires } from '../../../questionnaire/index.ts';
import { hardeningTables } from '../../../questionnaire/platform-hardening/index.ts';
import { coverage } from '../../../scoring/coverage.ts';
import { policyOf } from '../../../scoring/policy.ts';

const read = new Set(evidenceReaders.flatMap(({ fields }) => fields.map(({ question }) => question)));
const entries = hardeningTables.flatMap((table) => table.entries);

test('every row of the security tables has a reader, or a reason why only a person can tell', () => {
  const wrong = entries.filter(({ id }) => read.has(id) === Object.hasOwn(onlyAPerson, id));
  expect(wrong.map(({ id, rows }) => `${id} (${rows.join(', ')})`)).toEqual([]);
});

test('every practice for high availability and every instruction of a Containerfile is read from files', () => {
  const [newest] = questionnaires;
  if (!newest) throw new Error('There is no questionnaire.');
  const rows = coverage(topics, [newest], [policyOf(newest)]);
  const unread = [...availabilityPractices, ...containerfileInstructions].filter((topic) =>
    rows.find((row) => row.topic.id === topic.id)?.questions.every((question) => !read.has(question)),
  );
  expect(unread.map(({ title }) => title)).toEqual([]);
});

test('the page of fields is what the readers declare (npm run golden rewrites it)', async () => {
  await expect(evidencePage(evidenceReaders)).toMatchFileSnapshot(
    '../../../questionnaire/evidence/EVIDENCE.md',
  );
});
