// Walks a card: every object in it that has a type, with the path that leads there.

export type CardNode = Readonly<Record<string, unknown>> & { readonly type: string };

export interface Place {
  readonly node: CardNode;
  readonly path: string;
}

/** Every element, action and text run, `fallback`s and what buttons carry left out. */
export function placesIn(value: unknown, path = 'card'): readonly Place[] {
  if (Array.isArray(value)) return value.flatMap((item, at) => placesIn(item, `${path}[${at}]`));
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.entries(value).flatMap(([key, child]) =>
    key === 'data' || key === 'fallback' ? [] : placesIn(child, `${path}.${key}`),
  );
  return isNode(value) ? [{ node: value, path }, ...inside] : inside;
}

/** The elements of these types. */
export function nodesIn(value: unknown, ...types: readonly string[]): readonly CardNode[] {
  return placesIn(value)
    .map(({ node }) => node)
    .filter(({ type }) => types.some((wanted) => type === wanted || type.startsWith(`${wanted}.`)));
}

/** Everything that is shown as running text, one text run after another. */
export function textIn(value: unknown): string {
  return nodesIn(value, 'TextRun', 'TextBlock')
    .map(({ text }) => String(text))
    .join('\n');
}

/** The buttons under a card and in it, by what they say; rows that can be pressed are not among them. */
export function buttonsIn(card: unknown): readonly CardNode[] {
  return placesIn(card)
    .filter(({ path }) => !path.endsWith('.selectAction'))
    .map(({ node }) => node)
    .filter(({ type }) => type.startsWith('Action.'));
}

function isNode(value: object): value is CardNode {
  return 'type' in value && typeof value.type === 'string';
}

/** What the buttons of a card say, in order. */
export function titlesIn(card: unknown): readonly string[] {
  return buttonsIn(card).map(({ title }) => String(title));
}

/** What a press is called: a row that can be pressed says it to older clients alone. */
export function calledBy(action: CardNode): string {
  return String(action['title'] ?? Object(action['fallback']).title ?? '');
}

/** What the button or row with this title sends; its verb is in it. */
export function sentBy(card: unknown, title: string): unknown {
  const found = nodesIn(card, 'Action.Execute').find((action) => calledBy(action) === title);
  if (found === undefined) throw new Error(`no button ${title}`);
  return found['data'];
}

/** The input with this id. */
export function inputIn(card: unknown, id: string): CardNode {
  const found = nodesIn(card, 'Input').find((input) => input['id'] === id);
  if (found === undefined) throw new Error(`no input ${id}`);
  return found;
}
