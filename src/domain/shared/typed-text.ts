// Text as a person typed it, made fit to keep: what clients add unseen is taken out, nothing else.

/** Line ends become `\n`; control characters other than newline and tab and trailing space go. */
export function cleanText(typed: string): string {
  return typed
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .toWellFormed()
    .trimEnd();
}

/** The same for a field of one line: a pasted line end or tab becomes a space, leading space goes. */
export function cleanLine(typed: string): string {
  return cleanText(typed.replace(/[\r\n\t]+/g, ' ')).trim();
}

/** Length in characters as people count them: code points, `å` being one however it is encoded. */
export function seenLength(text: string): number {
  return [...text.trim().normalize('NFC')].length;
}
