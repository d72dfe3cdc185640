/** What is wrong with the fields of a form, in words, in the order of `fields`; a code without words of its own gets those of `other`. */
export function toldErrors<Field extends string>(
  fields: readonly Field[],
  errors: Readonly<Partial<Record<Field, string>>>,
  texts: Readonly<Record<Field, Readonly<Record<string, string>> & { readonly other: string }>>,
): readonly { readonly field: Field; readonly text: string }[] {
  return fields.flatMap((field) => {
    const code = errors[field];
    return code === undefined ? [] : [{ field, text: texts[field][code] ?? texts[field].other }];
  });
}
