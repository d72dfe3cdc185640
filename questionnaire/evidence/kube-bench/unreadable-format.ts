import type { EvidenceFile } from '../evidence-file.ts';

/** In which other format than JSON kube-bench wrote a file; `undefined` where it is none of its formats. */
export function unreadableFormat({ text }: EvidenceFile): 'JUnit XML' | 'plain text' | undefined {
  if (/^\s*</.test(text))
    return /<testsuite[\s>]/.test(text) &&
      /test_number|kube-bench|Ensure that the (?:API server|--)/.test(text)
      ? 'JUnit XML'
      : undefined;
  // Colours may stand around the brackets.
  const isResult = /^\S{0,9}\[(?:PASS|FAIL|WARN|INFO)\]\S{0,9} \d+(?:\.\d+)* (?!- )\S/m;
  return isResult.test(text) &&
    /^(?:== (?:Summary|Remediations)|\S{0,9}\[INFO\]\S{0,9} \d+ .*(?:Configuration|Security|Policies))/m.test(
      text,
    )
    ? 'plain text'
    : undefined;
}
