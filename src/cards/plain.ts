// What people type is shown as they typed it and never comes alive.

/** Control characters but newline and tab, and characters that turn the direction of the text. */
const UNSEEN = /[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069]/gu;
const ZERO_WIDTH = '\u200b';
const ELLIPSIS = ' …';

/**
 * Typed text for a text run or the title of a choice: clients replace `{{DATE(…)}}` and the like
 * wherever they draw text, so every `{{` is broken with a character nobody sees.
 */
export function plain(text: string): string {
  return text
    .toWellFormed()
    .replace(UNSEEN, '')
    .replaceAll(/\{(?=\{)/g, `{${ZERO_WIDTH}`);
}

/** The same on one line of at most `max` characters, cut at a word where there is one. */
export function oneLine(text: string, max: number): string {
  return plain(clipped(text.trim().replace(/\s+/g, ' '), max));
}

/** The same in at most `most` paragraphs of `bytes` in all (UTF-8); the last takes what is left. */
export function paragraphs(text: string, bytes: number, most = 8): readonly string[] {
  const parts = fitting(text.trim(), bytes)
    .split('\n')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const rest = parts.slice(most - 1).join(' ');
  return [...parts.slice(0, most - 1), ...(rest === '' ? [] : [rest])].map(plain);
}

/** Typed text for where markdown is read, such as a heading or a button: letters, digits, harmless signs. */
export function bare(text: string, max: number): string {
  return clipped(
    text
      .toWellFormed()
      .replace(/[^\p{L}\p{N}\p{M} .,;:!?'’“”&+()–-]/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
    max,
  );
}

/** As much of a text as there is room for. */
function fitting(text: string, bytes: number): string {
  const { read } = new TextEncoder().encodeInto(text, new Uint8Array(bytes));
  return read < text.length ? `${text.slice(0, read)}${ELLIPSIS}` : text;
}

function clipped(text: string, max: number): string {
  if (text.length <= max) return text;
  // Half a character would be drawn as a sign that something is broken.
  const cut = text.slice(0, max - ELLIPSIS.length).replace(/[\ud800-\udbff]$/, '');
  const atWord = cut.slice(0, Math.max(cut.lastIndexOf(' '), 0));
  return `${atWord.length > max / 2 ? atWord : cut}${ELLIPSIS}`;
}
