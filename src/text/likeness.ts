// Finds proposals about the same thing as a text: by the rare words both have, and why.
import type { ProposalNo } from '../domain/proposal/number.ts';
import type { Proposal } from '../domain/proposal/proposal.ts';
import type { TenantId } from '../domain/shared/ids.ts';
import type {
  AlikeOther,
  AlikeText,
  Likeness,
  LikenessQuery,
  OtherText,
} from '../ports/likeness.ts';
import { loadStemmer } from './danish-words.ts';
import { likenessOf, PART_SHARE, sharedWords, tells } from './shared-words.ts';
import { makeTelling, type Telling, type Term } from './telling.ts';
import { makeVocabulary, type Slot, type Vocabulary } from './vocabulary.ts';

/**
 * The cosine of two texts, their words weighed by how rare they are (Salton and Buckley 1988), from
 * which they are alike. Set on made-up pairs: a wrong one is worse than none.
 */
const THRESHOLD = 0.3;
/** So many made-up texts without any of the words, so that the first few do not make all words common. */
const SMOOTHING = 40;
/** Texts that are compared word by word, of all that share something. */
const COMPARED = 20;
/** What has less than this share of the best rough sum is not looked at. */
const NEAR_BEST = 0.3;
const MOST_SHARED = 4;

interface Known {
  readonly slot: Slot;
  readonly proposal: Proposal;
  readonly terms: ReadonlyMap<string, Term>;
}

interface Index {
  readonly telling: Telling;
  readonly vocabulary: Vocabulary;
  readonly known: Map<ProposalNo, Known>;
  /** The same by slot; a slot is never used again. */
  readonly slots: (Known | undefined)[];
  /** The list it was last brought up to date with. */
  of?: readonly Proposal[];
}

/** Nothing is loaded or taken in before the first question. */
export function makeLikeness(): Likeness {
  const indexes = new Map<TenantId, Promise<Index>>();

  return {
    find: async (tenant, proposals, query) => {
      const index = await (indexes.get(tenant) ?? loadInto(indexes, tenant));
      if (index.of !== proposals) bringUpToDate(index, proposals);
      index.of = proposals;
      return find(index, query);
    },
    among: async (tenant, others, { text, least = THRESHOLD }) => {
      const index = await (indexes.get(tenant) ?? loadInto(indexes, tenant));
      return among(index, others, { text, least });
    },
  };
}

function loadInto(indexes: Map<TenantId, Promise<Index>>, tenant: TenantId): Promise<Index> {
  const loading = loadStemmer().then((stem): Index => {
    const telling = makeTelling(stem);
    return { telling, vocabulary: makeVocabulary(), known: new Map(), slots: [] };
  });
  indexes.set(tenant, loading);
  // What could not be loaded is tried again with the next question.
  void loading.catch(() => indexes.delete(tenant));
  return loading;
}

function bringUpToDate(index: Index, proposals: readonly Proposal[]): void {
  for (const proposal of proposals) {
    const before = index.known.get(proposal.no);
    if (before?.proposal === proposal) continue;
    if (before !== undefined) forget(index, before);
    takeIn(index, proposal);
  }
  if (index.known.size === proposals.length) return;
  const present = new Set(proposals.map(({ no }) => no));
  for (const known of [...index.known.values()]) {
    if (!present.has(known.proposal.no)) forget(index, known);
  }
}

function takeIn({ telling, vocabulary, known, slots }: Index, proposal: Proposal): void {
  const slot = slots.length;
  const terms = telling(String(proposal.answers['challenge'] ?? ''));
  for (const term of terms.values()) vocabulary.add(term, slot);
  slots.push({ slot, proposal, terms });
  known.set(proposal.no, { slot, proposal, terms });
}

function forget({ vocabulary, known, slots }: Index, { slot, proposal, terms }: Known): void {
  for (const stem of terms.keys()) vocabulary.remove(stem, slot);
  slots[slot] = undefined;
  known.delete(proposal.no);
}

function find(index: Index, { text, may, most }: LikenessQuery): readonly AlikeText[] {
  const mine = index.telling(text);
  const weigh = weighing(index);
  return promising(index, mine, may)
    .flatMap(({ proposal: { no }, terms: theirs }): readonly AlikeText[] => {
      const { score, shared } = compared({ mine, theirs, weigh });
      return score < THRESHOLD ? [] : [{ no, score, shared }];
    })
    .toSorted((a, b) => b.score - a.score || (a.no < b.no ? 1 : -1))
    .slice(0, most);
}

/** Each is compared: there are few, and their words are read once. */
function among(
  index: Index,
  others: readonly OtherText[],
  { text, least }: { readonly text: string; readonly least: number },
): readonly AlikeOther[] {
  const mine = index.telling(text);
  const weigh = weighing(index);
  return others
    .flatMap(({ id, text: other }): readonly AlikeOther[] => {
      const { score, shared } = compared({ mine, theirs: index.telling(other), weigh });
      return score === 0 || score < least ? [] : [{ id, score, shared }];
    })
    .toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

function compared(both: Parameters<typeof likenessOf>[1]): Pick<AlikeText, 'score' | 'shared'> {
  const matches = sharedWords(both.mine, both.theirs, both.weigh);
  const shared = matches
    .toSorted((a, b) => b.worth - a.worth)
    .slice(0, MOST_SHARED)
    .map((match) => ({ mine: match.mine.form, theirs: match.theirs.form }));
  return { score: likenessOf(matches, both), shared };
}

/** Those that share most for their length, by a rough sum: the only ones worth a closer look. */
function promising(
  index: Index,
  mine: ReadonlyMap<string, Term>,
  may: LikenessQuery['may'],
): readonly Known[] {
  const { vocabulary, slots } = index;
  const sums = new Float64Array(slots.length);
  const add = (stem: string, share: number) => {
    const texts = vocabulary.textsWith(stem);
    const worth = share * rarity(index, texts.size) ** 2;
    for (const slot of texts) sums[slot] = (sums[slot] ?? 0) + worth;
  };
  for (const term of mine.values()) {
    add(term.stem, tells(term) ** 2);
    for (const { stem } of vocabulary.related(term)) add(stem, PART_SHARE * tells(term));
  }
  const found: { readonly known: Known; readonly worth: number }[] = [];
  let best = 0;
  for (const known of slots) {
    const sum = known && sums[known.slot];
    if (!known || !sum || !may(known.proposal)) continue;
    const worth = sum / Math.sqrt(known.terms.size);
    best = Math.max(best, worth);
    found.push({ known, worth });
  }
  return found
    .filter(({ worth }) => worth >= best * NEAR_BEST)
    .toSorted((a, b) => b.worth - a.worth)
    .slice(0, COMPARED)
    .map(({ known }) => known);
}

function weighing(index: Index): (term: Term) => number {
  const { vocabulary } = index;
  return (term) => tells(term) * rarity(index, vocabulary.textsWith(term.stem).size);
}

function rarity({ known }: Index, texts: number): number {
  return Math.log(1 + (known.size + SMOOTHING) / (texts + 1));
}
