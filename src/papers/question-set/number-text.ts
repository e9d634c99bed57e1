// Numbers in the cells of a question set, as `readNumber` reads them.

/** With a comma, as Danes write decimals. */
export function numberText(value: number): string {
  return String(value).replace('.', ',');
}
