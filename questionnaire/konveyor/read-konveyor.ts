import { decodeYaml } from './decode-yaml.ts';
import {
  type KonveyorAnswer,
  type KonveyorQuestion,
  type KonveyorQuestionnaire,
  type KonveyorSection,
  type KonveyorTag,
  konveyorLimits,
  konveyorRisks,
} from './konveyor-questionnaire.ts';
import { parseYaml } from './parse-yaml.ts';
import { gatingTags } from './tag-names.ts';
import { type Fields, type Found, YamlMapping } from './yaml-fields.ts';
import { type YamlIssue, YamlIssues } from './yaml-issue.ts';

/** Either the questionnaire, or every issue at once, in the order of the file and up to `MOST_ISSUES`. */
export type ReadKonveyor =
  | { readonly ok: true; readonly questionnaire: KonveyorQuestionnaire }
  | { readonly ok: false; readonly issues: readonly YamlIssue[] };

const fields = {
  questionnaire: {
    read: ['name', 'description', 'required', 'thresholds', 'riskMessages', 'sections'],
    passedOver: ['id', 'uuid', 'builtin', 'createUser', 'updateUser', 'createTime'],
  },
  thresholds: { read: ['red', 'yellow', 'unknown'] },
  riskMessages: { read: konveyorRisks },
  section: { read: ['order', 'name', 'comment', 'questions'] },
  question: { read: ['order', 'text', 'explanation', 'includeFor', 'excludeFor', 'answers'] },
  answer: {
    read: ['order', 'text', 'risk', 'rationale', 'mitigation', 'applyTags', 'autoAnswerFor'],
    passedOver: ['selected', 'autoAnswered'],
  },
  tag: { read: ['category', 'tag'] },
} satisfies Record<string, Fields>;

/**
 * Reads a Konveyor questionnaire in YAML. Texts stay as they are written: an unquoted `Yes`, `1.0` or `null` is text where
 * text is asked for. Never throws. What Konveyor refuses is refused, and what it would silently lose or misread as well:
 * a field that it does not know (a `mitigaton` would vanish, and with it the advice), a missing order, name or threshold
 * (it would count as 0 or empty), a threshold above 100, half a tag. Fields that Konveyor adds when it exports a
 * questionnaire are passed over. A file that is no plain YAML, of one document without anchors, aliases and tags, is
 * refused before its fields are looked at.
 */
export function readKonveyor(bytes: Uint8Array): ReadKonveyor {
  const decoded = decodeYaml(bytes);
  if (!decoded.ok) return decoded;
  const issues = new YamlIssues(decoded.text);
  const root = parseYaml(decoded.text, issues);
  const questionnaire =
    root === undefined
      ? undefined
      : new Reading(issues).questionnaire({ node: root, at: root?.range?.[0] ?? 0, path: [] });
  return questionnaire && issues.list.length === 0
    ? { ok: true, questionnaire }
    : { ok: false, issues: issues.list };
}

class Reading {
  readonly #issues: YamlIssues;
  #questions = 0;

  constructor(issues: YamlIssues) {
    this.#issues = issues;
  }

  questionnaire(found: Found): KonveyorQuestionnaire {
    const whole = new YamlMapping(found, fields.questionnaire, this.#issues);
    const questionnaire = {
      name: whole.text('name', konveyorLimits.name) ?? '',
      ...given('description', whole.optionalText('description')),
      required: whole.trueOrFalse('required'),
      thresholds: this.#thresholds(whole),
      riskMessages: this.#riskMessages(whole),
      sections: this.#ordered(whole.list('sections', 'at least one'), (section) => this.#section(section)),
    };
    const tags = gatingTags(questionnaire).length;
    if (tags > konveyorLimits.tags)
      this.#issues.add(
        found.at,
        'too-many-tags',
        `Questions depend on ${tags} different tags; ${konveyorLimits.tags} are allowed.`,
      );
    return questionnaire;
  }

  #thresholds(whole: YamlMapping): KonveyorQuestionnaire['thresholds'] {
    const mapping = whole.mapping('thresholds', fields.thresholds);
    const [red, yellow, unknown] = fields.thresholds.read.map((name) => mapping?.wholeNumber(name, 100));
    if (red === 0 && yellow === 0 && unknown === 0)
      this.#issues.add(
        mapping?.at ?? 0,
        'thresholds-all-zero',
        'Set at least one threshold above 0, or every application is red.',
        ['thresholds'],
      );
    return { red: red ?? 0, yellow: yellow ?? 0, unknown: unknown ?? 0 };
  }

  #riskMessages(whole: YamlMapping): KonveyorQuestionnaire['riskMessages'] {
    const mapping = whole.mapping('riskMessages', fields.riskMessages);
    const [red = '', yellow = '', green = '', unknown = ''] = konveyorRisks.map((risk) =>
      mapping?.text(risk),
    );
    return { red, yellow, green, unknown };
  }

  #section(found: Found): KonveyorSection {
    const mapping = new YamlMapping(found, fields.section, this.#issues);
    return {
      order: this.#order(mapping),
      name: mapping.text('name', konveyorLimits.name) ?? '',
      ...given('comment', mapping.optionalText('comment')),
      questions: this.#ordered(mapping.list('questions', 'at least one'), (question) =>
        this.#question(question),
      ),
    };
  }

  #question(found: Found): KonveyorQuestion {
    this.#questions += 1;
    if (this.#questions === konveyorLimits.questions + 1)
      this.#issues.add(
        found.at,
        'too-many-questions',
        `Ask no more than ${konveyorLimits.questions} questions; this is one more.`,
        found.path,
      );
    const mapping = new YamlMapping(found, fields.question, this.#issues);
    const answers = mapping.list('answers', 'at least one');
    const most = konveyorLimits.answersOfQuestion;
    const surplus = answers[most];
    if (surplus)
      this.#issues.add(
        surplus.at,
        'too-many-answers',
        `Offer no more than ${most} answers; this is one more.`,
        surplus.path,
      );
    return {
      order: this.#order(mapping),
      text: mapping.text('text') ?? '',
      ...given('explanation', mapping.optionalText('explanation')),
      includeFor: this.#tags(mapping, 'includeFor'),
      excludeFor: this.#tags(mapping, 'excludeFor'),
      answers: this.#ordered(answers, (answer) => this.#answer(answer)),
    };
  }

  #answer(found: Found): KonveyorAnswer {
    const mapping = new YamlMapping(found, fields.answer, this.#issues);
    return {
      order: this.#order(mapping),
      text: mapping.text('text') ?? '',
      risk: mapping.oneOf('risk', konveyorRisks) ?? 'unknown',
      ...given('rationale', mapping.optionalText('rationale')),
      ...given('mitigation', mapping.optionalText('mitigation')),
      applyTags: this.#tags(mapping, 'applyTags'),
      autoAnswerFor: this.#tags(mapping, 'autoAnswerFor'),
    };
  }

  #tags(parent: YamlMapping, name: string): KonveyorTag[] {
    return parent.list(name).map((found) => {
      const mapping = new YamlMapping(found, fields.tag, this.#issues);
      const [category = '', tag = ''] = fields.tag.read.map((part) =>
        mapping.text(part, konveyorLimits.tagName),
      );
      return { category, tag };
    });
  }

  /** NaN where the order is missing, so that it equals no other. */
  #order(mapping: YamlMapping): number {
    return mapping.wholeNumber('order', konveyorLimits.order) ?? Number.NaN;
  }

  #ordered<T extends { readonly order: number }>(members: readonly Found[], read: (found: Found) => T): T[] {
    const taken = new Set<number>();
    return members.map((found) => {
      const member = read(found);
      if (taken.has(member.order))
        this.#issues.add(
          found.at,
          'duplicate-order',
          `Give it another order: ${member.order} stands before in the same list.`,
          [...found.path, 'order'],
        );
      if (!Number.isNaN(member.order)) taken.add(member.order);
      return member;
    });
  }
}

const given = <const Name extends string>(
  name: Name,
  text: string | undefined,
): { readonly [K in Name]?: string } =>
  (text === undefined ? {} : { [name]: text }) as { readonly [K in Name]?: string };
