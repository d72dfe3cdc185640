const sentences: Readonly<Record<string, string>> = {
  BAD_INDENT: 'Indent this line as the others of its list or mapping are.',
  BAD_PROP_ORDER: 'Write this line as "name: value".',
  BAD_SCALAR_START: 'Put this text in quotes: it begins with a character that means something in YAML.',
  BLOCK_AS_IMPLICIT_KEY: 'Put the text in quotes: a colon with a space after it begins a new value.',
  BLOCK_IN_FLOW: 'Close the bracket before this place, or write the whole list with one "- " a line.',
  COMMENT_SPACE: 'Put a space before the #, or put the text in quotes.',
  KEY_OVER_1024_CHARS: 'Put the text in quotes, or begin the line with a field and a colon.',
  MISSING_CHAR:
    'Something is missing here: a closing quote, a closing bracket, a comma, or the colon of a field.',
  MULTILINE_IMPLICIT_KEY: 'Write the field and its colon on one line; put a text with a colon in quotes.',
  TAB_AS_INDENT: 'Indent with spaces, not with tabs.',
  UNEXPECTED_TOKEN: 'This is not expected here. Put the text in quotes, or mend the indentation.',
};

/** What to do about an error of the YAML parser, by its code: one sentence. */
export const yamlSentence = (code: string): string =>
  sentences[code] ?? 'This is not YAML. Look at the indentation and the quotes.';
