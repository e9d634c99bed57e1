// Lets those who write to one row of a process be written together: nobody waits for their own turn.

interface Waiting<Item, Outcome> {
  readonly item: Item;
  readonly done: (outcome: Outcome) => void;
  readonly failed: (error: unknown) => void;
}

/** Does an item with whatever else waits in its line; resolves with what became of it. */
export type Together<Item, Outcome> = (line: string, item: Item) => Promise<Outcome>;

/**
 * Makes the lines. `work` is given everything that waits, at most `most` items, in the order in which
 * they came, and resolves with one outcome for each; a line is worked at once at a time.
 */
export function makeTogether<Item, Outcome>(
  work: (items: readonly [Item, ...Item[]]) => Promise<readonly Outcome[]>,
  most: number,
): Together<Item, Outcome> {
  const lines = new Map<string, Waiting<Item, Outcome>[]>();

  async function workOff(line: string, waiting: Waiting<Item, Outcome>[]): Promise<void> {
    while (waiting.length > 0) await settle(work, waiting.splice(0, most));
    lines.delete(line);
  }

  return (line, item) =>
    new Promise((done, failed) => {
      const before = lines.get(line);
      const waiting = before ?? [];
      waiting.push({ item, done, failed });
      if (before !== undefined) return;
      lines.set(line, waiting);
      void workOff(line, waiting);
    });
}

async function settle<Item, Outcome>(
  work: (items: readonly [Item, ...Item[]]) => Promise<readonly Outcome[]>,
  group: readonly Waiting<Item, Outcome>[],
): Promise<void> {
  const [first, ...more] = group.map(({ item }) => item);
  if (first === undefined) return;
  try {
    const outcomes = await work([first, ...more]);
    for (const [index, { done, failed }] of group.entries()) {
      const outcome = outcomes[index];
      if (outcome === undefined) failed(new Error('nobody said what became of it'));
      else done(outcome);
    }
  } catch (error) {
    for (const { failed } of group) failed(error);
  }
}
