/** The name of a field's input in a form; most fields have just one, named like the field. */
export function inputName(field: string, index: number): string {
  return index === 0 ? field : `${field}#${index}`
}
