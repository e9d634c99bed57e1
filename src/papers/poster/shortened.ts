// A text that has to fit: cut after a word, with a sign that there is more.

/** On one line, at most so many characters. */
export function shortened(text: string, most: number): string {
  const line = text.trim().replace(/\s+/gu, ' ');
  if (line.length <= most) return line;
  const words = line.slice(0, most - 1).replace(/[\s,;:–-]+\S*$/u, '');
  return `${words} …`;
}
