// What of a set can be compared with an earlier version of it, so that a change is a change.
import { type Item, itemsIn, wordingOf } from './items.ts';
import type { QuestionSet } from './question-set.ts';
import { canMap, sameScale } from './same-scale.ts';
import { sameWords } from './same-words.ts';

/** A person's word that an item of now can be compared with one of before, its own or another. */
export interface ItemMapping {
  /** Ids as in `Item`. */
  readonly before: string;
  readonly now: string;
}

/** `reworded`: label or help; `rescaled`: kind, scale, its parts or choices, whatever its words. */
export type ItemChange = 'same' | 'reworded' | 'rescaled' | 'new' | 'gone';

export interface ComparedItem {
  /** Id of now; of what is gone, of before. */
  readonly id: string;
  readonly change: ItemChange;
  /** The item of before, unless it is new. */
  readonly before?: string;
  /** Whether figures of the two may stand beside each other. */
  readonly comparable: boolean;
}

/**
 * Every item of now in its order, then those that are gone. Only what is the same is comparable,
 * or what somebody mapped, as long as it is of one kind and has as many steps. Mapped items are
 * taken from those that would be compared by their id.
 */
export function compareSets(
  before: Pick<QuestionSet, 'pages'>,
  now: Pick<QuestionSet, 'pages'>,
  mappings: readonly ItemMapping[] = [],
): readonly ComparedItem[] {
  const earlier = new Map(itemsIn(before).map((item) => [item.id, item]));
  const partners = partnersOf(itemsIn(now), earlier, mappings);
  const compared = itemsIn(now).map((item): ComparedItem => {
    const { id } = item;
    const partner = partners.get(id);
    if (partner === undefined) return { id, change: 'new', comparable: false };
    const change = changeOf(partner, item);
    const mapped = mappings.some((one) => one.now === id && one.before === partner.id);
    const comparable = change === 'same' || (mapped && canMap(partner.question, item.question));
    return { id, change, before: partner.id, comparable };
  });
  const used = new Set(compared.map((one) => one.before));
  const gone = [...earlier.keys()].filter((id) => !used.has(id));
  return [
    ...compared,
    ...gone.map((id) => ({ id, change: 'gone', before: id, comparable: false }) as const),
  ];
}

/** Each item of before stands beside one of now at most; what was mapped comes first. */
function partnersOf(
  items: readonly Item[],
  earlier: ReadonlyMap<string, Item>,
  mappings: readonly ItemMapping[],
): ReadonlyMap<string, Item> {
  const ids = new Set(items.map(({ id }) => id));
  const own = items.map(({ id }) => ({ before: id, now: id }));
  const taken = new Set<string>();
  const partners = new Map<string, Item>();
  for (const { before, now } of [...mappings, ...own]) {
    const item = earlier.get(before);
    if (item === undefined || !ids.has(now) || taken.has(before) || partners.has(now)) continue;
    taken.add(before);
    partners.set(now, item);
  }
  return partners;
}

function changeOf(before: Item, now: Item): ItemChange {
  if (!sameScale(before.question, now.question)) return 'rescaled';
  return sameWords(wordingOf(before), wordingOf(now)) ? 'same' : 'reworded';
}
