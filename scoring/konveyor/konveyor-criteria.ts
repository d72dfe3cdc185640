import { choosable } from '../../questionnaire/konveyor/as-questionnaire.ts';
import type {
  KonveyorAnswer,
  KonveyorQuestion,
  KonveyorQuestionnaire,
  KonveyorRisk,
  KonveyorSection,
} from '../../questionnaire/konveyor/konveyor-questionnaire.ts';
import { optionIdOf, questionIdOf, sectionIdsOf } from '../../questionnaire/konveyor/stable-ids.ts';
import { type Criterion, fail, type Judgement, notApplicable, partial, pass } from '../criterion.ts';

const judgementOf: Readonly<Record<KonveyorRisk, Judgement>> = {
  green: pass,
  yellow: partial(50),
  red: fail,
  unknown: notApplicable,
};

/**
 * One criterion for each question of a Konveyor questionnaire that has an answer of known risk: green passes, yellow is
 * half a pass, red fails. Answers of unknown risk are "we do not know" here (see `choosable`), so they count nothing as proven
 * and everything as possible. Konveyor gives no weights and no efforts: all weigh 3, and a month is assumed for each fix.
 */
export function konveyorCriteria(konveyor: KonveyorQuestionnaire): readonly Criterion[] {
  const categories = sectionIdsOf(konveyor);
  return konveyor.sections
    .toSorted((a, b) => a.order - b.order)
    .flatMap((section) =>
      section.questions
        .toSorted((a, b) => a.order - b.order)
        .filter(({ answers }) => answers.some(({ risk }) => risk !== 'unknown'))
        .map((question) => criterionOf(konveyor, section, question, categories.get(section) as string)),
    );
}

function criterionOf(
  konveyor: KonveyorQuestionnaire,
  section: KonveyorSection,
  question: KonveyorQuestion,
  category: string,
): Criterion {
  const id = questionIdOf(section, question);
  const answers = choosable(question);
  const judgements = new Map<unknown, Judgement>(
    answers.map((answer) => [optionIdOf(answer), judgementOf[answer.risk]]),
  );
  return {
    id,
    title: question.text,
    category,
    weight: 3,
    why:
      perAnswer(answers, ({ rationale }) => rationale) ??
      'The questionnaire gives no reason why its answers differ in risk.',
    fix: `${
      perAnswer(answers, ({ mitigation }) => mitigation) ??
      'The questionnaire names no remedy: agree one with its author.'
    } It states no effort; a month is assumed.`,
    effort: 'M',
    owner: 'department',
    sources: [{ document: konveyor.name, part: `${section.name}, question ${question.order}` }],
    reads: [id],
    ...(answers.some(({ risk }) => risk === 'green') ? {} : { given: true as const }),
    assess: (known) => judgements.get(known[id]) ?? notApplicable,
    examples: answers.map((answer) => ({
      answers: { [id]: optionIdOf(answer) },
      judgement: judgementOf[answer.risk],
    })),
  };
}

/** What the answers that fall short say, worst first, each after the answer that it belongs to. */
function perAnswer(
  answers: readonly KonveyorAnswer[],
  textOf: (answer: KonveyorAnswer) => string | undefined,
): string | undefined {
  const lines = (['red', 'yellow'] as const).flatMap((risk) =>
    answers
      .filter((answer) => answer.risk === risk && textOf(answer))
      .map((answer) => `“${answer.text}”: ${textOf(answer)?.trim()}`),
  );
  return lines.length > 0 ? lines.join(' ') : undefined;
}
