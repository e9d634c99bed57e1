// Full-text search over proposals, kept in memory and brought up to date before each question.
import type MiniSearch from 'minisearch';
import type { ProposalNo } from '../domain/proposal/number.ts';
import type { Proposal } from '../domain/proposal/proposal.ts';
import type { TenantId } from '../domain/shared/ids.ts';
import type { Search } from '../ports/search.ts';
import { loadStemmer, wordsOf } from './danish-words.ts';

/** Fields filled by a choice: what is in them is a code, not something anybody wrote. */
const CHOSEN: readonly string[] = [
  'need',
  'authority',
  'visibility',
  'unit',
  'frequency',
  'spread',
];

interface Indexed {
  readonly id: ProposalNo;
  readonly challenge: string;
  readonly rest: string;
}

interface Index {
  readonly words: MiniSearch<Indexed>;
  /** What is in it, by number; a proposal that changed is another object. */
  readonly known: Map<ProposalNo, Proposal>;
  /** The list it was last brought up to date with. */
  of?: readonly Proposal[];
}

/** Nothing is loaded or indexed before the first search. */
export function makeSearch(): Search {
  const indexes = new Map<TenantId, Promise<Index>>();

  return {
    find: async (tenant, proposals, query) => {
      const index = await (indexes.get(tenant) ?? loadInto(indexes, tenant));
      if (index.of !== proposals) bringUpToDate(index, proposals);
      index.of = proposals;
      return index.words.search(query).map(({ id }) => id);
    },
  };
}

function loadInto(indexes: Map<TenantId, Promise<Index>>, tenant: TenantId): Promise<Index> {
  const loading = emptyIndex();
  indexes.set(tenant, loading);
  // What could not be loaded is tried again with the next question.
  void loading.catch(() => indexes.delete(tenant));
  return loading;
}

async function emptyIndex(): Promise<Index> {
  const [{ default: MiniSearch }, stem] = await Promise.all([import('minisearch'), loadStemmer()]);
  const words = new MiniSearch<Indexed>({
    fields: ['challenge', 'rest'],
    tokenize: (text) => [...wordsOf(text)],
    processTerm: stem,
    searchOptions: {
      combineWith: 'AND',
      boost: { challenge: 2 },
      prefix: (term) => term.length > 2,
      // One letter wrong in a long word is a slip of the finger; in a short one it is another word.
      fuzzy: (term) => (term.length > 5 ? 1 : false),
    },
  });
  return { words, known: new Map() };
}

function bringUpToDate({ words, known }: Index, proposals: readonly Proposal[]): void {
  for (const proposal of proposals) {
    const before = known.get(proposal.no);
    if (before === proposal) continue;
    if (before === undefined) words.add(textsOf(proposal));
    else words.replace(textsOf(proposal));
    known.set(proposal.no, proposal);
  }
  if (known.size === proposals.length) return;
  const present = new Set(proposals.map(({ no }) => no));
  for (const no of [...known.keys()].filter((one) => !present.has(one))) {
    words.discard(no);
    known.delete(no);
  }
}

/** Every text in it; of the answers also those to questions the program does not know. */
function textsOf(proposal: Proposal): Indexed {
  const { no, answers, supplements, question, answer, campaign, origin } = proposal;
  const { challenge, ...others } = answers;
  const typed = Object.entries(others)
    .filter(([field, value]) => typeof value === 'string' && !CHOSEN.includes(field))
    .map(([, value]) => String(value));
  const said = [...supplements.map(({ text }) => text), question?.text ?? '', answer ?? ''];
  // The name of the collection or workshop finds everything that came in with it.
  const within = [campaign?.title ?? '', origin?.workshop ?? ''];
  return {
    id: no,
    challenge: typeof challenge === 'string' ? challenge : '',
    rest: [no, ...typed, ...said, ...within].join('\n'),
  };
}
