import type { Difference } from '../../scoring/difference.ts';
import { Button } from '../components/button.tsx';
import { ButtonGroup } from '../components/button-group.tsx';
import { InsetText } from '../components/inset-text.tsx';
import { Layout } from '../components/layout.tsx';
import type { PageFrame } from '../components/page-frame.ts';
import { PostForm } from '../components/post-form.tsx';
import { SummaryList } from '../components/summary-list.tsx';
import { points } from '../figures.ts';
import { applicationTexts } from '../texts/application.ts';
import { moveTexts } from '../texts/move.ts';
import { bandTitle } from '../verdict-statement.ts';
import { wordsIn } from '../words.ts';

type Questions = readonly { readonly questionId: string; readonly text: string }[];

/** What a move to the newest version of a questionnaire would change. */
export interface ShownMove {
  readonly from: { readonly version: string };
  readonly to: { readonly version: string };
  readonly added: Questions;
  readonly retired: Questions;
  readonly reopened: Questions;
  readonly difference: Pick<Difference, 'band' | 'proven' | 'path'>;
}

/** Shows what moving a draft to the newer version of its questionnaire changes, and asks whether it shall. */
export function MoveDraftPage({
  frame,
  application,
  assessment,
  move,
  version,
  isStale = false,
}: {
  readonly frame: PageFrame;
  /** Path of the application. */
  readonly application: string;
  /** Path of the assessment. */
  readonly assessment: string;
  /** Absent where there is no newer version. */
  readonly move?: ShownMove | undefined;
  readonly version: number;
  readonly isStale?: boolean;
}) {
  const texts = moveTexts[frame.language];
  const title = move ? texts.title : texts.newestTitle;
  return (
    <Layout
      frame={frame}
      title={title}
      back={{ href: application, text: applicationTexts[frame.language].back }}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      {isStale && (
        <div role="alert">
          <InsetText tone="fair">{texts.changed}</InsetText>
        </div>
      )}
      {!move && <p class="govuk-body">{texts.newest}</p>}
      {move && (
        <>
          <p class="govuk-body">{texts.lead(move.from.version, move.to.version)}</p>
          <Changes frame={frame} move={move} />
          <PostForm action={`${assessment}/move`} csrf={frame.csrf}>
            <input type="hidden" name="version" value={String(version)} />
            <input type="hidden" name="to" value={move.to.version} />
            <ButtonGroup>
              <Button>{texts.button(move.to.version)}</Button>
              <a class="govuk-link" href={application}>
                {texts.keep}
              </a>
            </ButtonGroup>
          </PostForm>
        </>
      )}
    </Layout>
  );
}

function Changes({ frame: { language }, move }: { readonly frame: PageFrame; readonly move: ShownMove }) {
  const texts = moveTexts[language];
  const { band, proven, path } = move.difference;
  const change = <T,>({ before, after }: { before: T; after: T }, text: (value: T) => string) =>
    before === after ? texts.same(text(before)) : texts.from(text(before), text(after));
  const lists = (['added', 'retired', 'reopened'] as const).filter((kind) => move[kind].length > 0);
  return (
    <>
      <h2 class="govuk-heading-m">{texts.what}</h2>
      <SummaryList
        rows={[
          { key: texts.band, value: change(band, (id) => bandTitle(id, language)) },
          { key: texts.score, value: change(proven, points) },
          { key: texts.path, value: change(path, (id) => (id ? wordsIn(language).path[id] : texts.noPath)) },
        ]}
      />
      {lists.length === 0 && <p class="govuk-body">{texts.noQuestions}</p>}
      {lists.map((kind) => (
        <>
          <h3 class="govuk-heading-s">{texts[kind]}</h3>
          <ul class="govuk-list govuk-list--bullet">
            {move[kind].map(({ text }) => (
              <li>
                <bdi>{text}</bdi>
              </li>
            ))}
          </ul>
        </>
      ))}
    </>
  );
}
