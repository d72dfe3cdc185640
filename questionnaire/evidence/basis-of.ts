import type { ComparedSuggestion, Given } from './compare.ts';

/** What an answer rests on. `read-from-file`: a file shows it. `documented`: a note stands beside it, or a file hints at it. `asserted`: a person's word. */
export type Basis = 'read-from-file' | 'documented' | 'asserted';

/** What each answer rests on, by question id; a question without a known answer rests on nothing and is left out. */
export function basisOf(
  { answers, notes }: Pick<Given, 'answers' | 'notes'>,
  compared: readonly Pick<ComparedSuggestion, 'question' | 'standing' | 'sureness' | 'open'>[],
): ReadonlyMap<string, Basis> {
  const agreeing = new Map(
    compared.filter(({ standing }) => standing === 'agrees').map((one) => [one.question, one]),
  );
  return new Map(
    Object.keys(answers)
      .filter((id) => answers[id] !== null)
      .map((id): [string, Basis] => {
        const one = agreeing.get(id);
        if (one && one.sureness !== 'hinted' && one.open.length === 0) return [id, 'read-from-file'];
        return [id, one || Object.hasOwn(notes, id) ? 'documented' : 'asserted'];
      }),
  );
}
