// What a person typed to us, without the mention of the bot Teams puts before it.

interface Typed {
  readonly text?: string;
  readonly recipient: { readonly id: string };
  readonly entities?: readonly {
    readonly type: string;
    readonly text?: unknown;
    readonly mentioned?: unknown;
  }[];
}

/** What stands for a character in the markup of Teams. */
export const ENTITIES: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
  '&apos;': "'",
};

/** The text with mentions of the bot taken out, entities decoded, and no blanks to spare. */
export function typedText({ text = '', recipient, entities = [] }: Typed): string {
  const mentions = entities
    .filter(({ type, mentioned }) => type === 'mention' && idOf(mentioned) === recipient.id)
    .flatMap((entity) => (typeof entity.text === 'string' ? [entity.text] : []))
    // An empty one stands between all letters.
    .filter((mention) => mention !== '');
  return mentions
    .reduce((rest, mention) => rest.replaceAll(mention, ' '), text)
    .replace(/&(nbsp|lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

function idOf(mentioned: unknown): unknown {
  return typeof mentioned === 'object' && mentioned !== null && 'id' in mentioned
    ? mentioned.id
    : undefined;
}
