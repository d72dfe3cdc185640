/** An https address in a text, without the punctuation that ends a sentence, and with nothing in it that cannot be seen. */
const ADDRESS =
  /https:\/\/[^\s\p{Cf}<>"'“”‘’「」『』，。、；：（）()[\]{}]*[^\s\p{Cf}<>"'“”‘’「」『』，。、；：（）()[\]{}.,;:!?]/gu;

/** A text of a person as it was typed, in its own direction and with its line breaks; https addresses in it are links. */
export function TypedText({ text }: { readonly text: string }) {
  const parts: { readonly text: string; readonly isLink: boolean }[] = [];
  let end = 0;
  for (const { 0: address, index } of text.matchAll(ADDRESS)) {
    if (!URL.canParse(address)) continue;
    parts.push({ text: text.slice(end, index), isLink: false }, { text: address, isLink: true });
    end = index + address.length;
  }
  parts.push({ text: text.slice(end), isLink: false });
  return (
    <span class="loadline-typed" dir="auto">
      {parts.map((part) =>
        part.isLink ? (
          <a class="govuk-link" href={part.text} rel="noopener noreferrer nofollow">
            {part.text}
          </a>
        ) : (
          part.text
        ),
      )}
    </span>
  );
}
