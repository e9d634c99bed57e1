// What tells one list of choices from another to clients that keep a drop-down between two cards.

interface Choices {
  readonly id: string;
  readonly choices: readonly { readonly title: string; readonly value: string }[];
}

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;
const RADIX = 36;

/**
 * A key that follows from an input and its choices. When a card takes the place of another, the
 * renderer of Teams leaves a drop-down at the same spot as it was, with the choices of the card
 * before: under another key it is drawn anew. 32 bits of FNV-1a, as two lists at one spot are few.
 */
export function choicesKey({ id, choices }: Choices): string {
  const told = [id, ...choices.flatMap(({ title, value }) => [title, value])].join('\n');
  let hash = OFFSET;
  for (let at = 0; at < told.length; at += 1) {
    hash = Math.imul(hash ^ told.charCodeAt(at), PRIME);
  }
  return (hash >>> 0).toString(RADIX);
}
