/** A text of ours in which what stands between backticks is code. */
export function Prose({ text }: { readonly text: string }) {
  return (
    <>{text.split('`').map((part, index) => (index % 2 === 1 ? <code dir="ltr">{part}</code> : part))}</>
  );
}
