// Finds out how a text file with separators was written: its letters and its separator.

/** The text of a file in UTF-8, UTF-16 or Windows-1252; undefined when it is no text at all. */
export function textOf(bytes: Uint8Array): string | undefined {
  const encodings =
    bytes[0] === 0xff && bytes[1] === 0xfe ? ['utf-16le'] : ['utf-8', 'windows-1252'];
  for (const encoding of encodings) {
    const text = decode(bytes, encoding);
    if (text !== undefined) return text.includes('\0') ? undefined : text;
  }
  return undefined;
}

/**
 * Semicolon, tab or comma: the first of those that stand outside quotes in most lines, so that a
 * comma in a title above the table or in its texts decides nothing.
 */
export function separatorOf(text: string): string {
  const told = /^sep=(.)\r?\n/i.exec(text)?.[1];
  if (told !== undefined) return told;
  // The last quoted text may be cut off by the measure of what is looked at.
  const unquoted = text.slice(0, 20_000).replace(/"[^"]*(?:"|$)/g, '');
  const lines = unquoted.split(/\r\n|\r|\n/);
  const held = (separator: string) => lines.filter((line) => line.includes(separator)).length;
  return [';', '\t', ','].reduce((most, next) => (held(next) > held(most) ? next : most));
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
