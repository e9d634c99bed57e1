// Lists, search and single proposals for those who handle them.
import {
  type ListView,
  listCard,
  problemCard,
  proposalCard,
  type QueueNote,
} from '../../../cards/index.ts';
import type { WaitingKind } from '../../../domain/digest/waiting.ts';
import { assessmentOf } from '../../../domain/proposal/assessment.ts';
import { type ProposalNo, readProposalNo } from '../../../domain/proposal/number.ts';
import { dayOf } from '../../../domain/shared/time.ts';
import { listProposals, listWaiting } from '../../../usecases/list-proposals.ts';
import type { Listed } from '../../../usecases/listed.ts';
import { searchProposals } from '../../../usecases/search-proposals.ts';
import { showProposal } from '../../../usecases/show-proposal.ts';
import type { Reply } from '../../turn.ts';
import type { Context, Handlers } from '../context.ts';
import { listed as rowOf } from '../leader/listed-own.ts';
import { answer, type ChannelKit, callerOf, namesFor, refusal, type Way } from './channel-kit.ts';
import { isTrafficLight, statusNamed, waitingNamed } from './status-words.ts';

type ListVerbs = 'digest.list' | 'list.show' | 'search.show';

/** What a card can carry to the next page. */
const QUERY_MAX = 200;

interface Wanted {
  readonly words: string;
  readonly page: number;
  readonly way: Way;
}

interface PageAsked {
  readonly no: ProposalNo | undefined;
  readonly way: Way | 'forAll';
  readonly note?: QueueNote | undefined;
}

/** Handlers of the lists' own buttons. */
export function makeListHandlers(kit: ChannelKit): Pick<Handlers, ListVerbs> {
  return {
    'digest.list': async (context, { what, page }) => {
      // The overview names no page: it stays where it is, and the list comes below it.
      const way = context.inputs['page'] === undefined ? 'say' : 'forMe';
      return waiting(kit, context, { what, page, way });
    },
    'list.show': async (context, { query, page }) =>
      listed(kit, context, { words: query, page, way: 'forMe' }),
    'search.show': async (context, { query, page }) =>
      found(kit, context, { words: query, page, way: 'forMe' }),
  };
}

/** Proposals of an area, with a status or waiting; without either, those nobody has assessed. */
export async function listed(
  kit: ChannelKit,
  context: Context,
  { words, page, way }: Wanted,
): Promise<readonly Reply[]> {
  const what = words === '' ? 'to-assess' : waitingNamed(words);
  if (what !== undefined) return waiting(kit, context, { what, page, way });
  const trafficLight = isTrafficLight(words);
  const wanted = { words, status: statusNamed(words), trafficLight, page };
  const list = await listProposals(kit, callerOf(context), wanted);
  if (!list.ok) return refusal(list.problem, context, way);
  const { of } = list.value;
  const title = { kind: 'list', query: words.slice(0, QUERY_MAX), of } as const;
  return listReply(kit, context, { list: list.value, title, way });
}

/** Proposals with the words in them. */
export async function found(
  kit: ChannelKit,
  context: Context,
  { words, page, way }: Wanted,
): Promise<readonly Reply[]> {
  if (words === '') return answer(problemCard({ kind: 'no-words' }, context.language), way);
  const list = await searchProposals(kit, callerOf(context), { words, page });
  if (!list.ok) return refusal(list.problem, context, way);
  const title = { kind: 'search', query: words.slice(0, QUERY_MAX) } as const;
  return listReply(kit, context, { list: list.value, title, way });
}

/** One proposal, by its number, below whatever led to it: a list stays open. */
export async function shownToHandler(
  kit: ChannelKit,
  context: Context,
  no: string,
): Promise<readonly Reply[]> {
  if (no === '') return answer(problemCard({ kind: 'no-number' }, context.language), 'say');
  return pageReply(kit, context, { no: readProposalNo(no), way: 'say' });
}

/** The page of a proposal, with what was just done beside it. */
export async function pageReply(
  kit: ChannelKit,
  context: Context,
  { no, way, note }: PageAsked,
): Promise<readonly Reply[]> {
  const shown = await showProposal(kit, callerOf(context), no);
  if (!shown.ok) return refusal(shown.problem, context, way === 'say' ? 'say' : 'forMe');
  const names = await namesFor(kit, context);
  const view = { ...shown.value, reader: 'handler', names, ...(note && { note }) } as const;
  return answer(proposalCard(view, context.language), way);
}

async function waiting(
  kit: ChannelKit,
  context: Context,
  { what, page, way }: { readonly what: WaitingKind; readonly page: number; readonly way: Way },
): Promise<readonly Reply[]> {
  const list = await listWaiting(kit, callerOf(context), { what, page });
  if (!list.ok) return refusal(list.problem, context, way);
  return listReply(kit, context, { list: list.value, title: { kind: 'waiting', what }, way });
}

async function listReply(
  kit: ChannelKit,
  context: Context,
  {
    list,
    title,
    way,
  }: { readonly list: Listed; readonly title: ListView['title']; readonly way: Way },
): Promise<readonly Reply[]> {
  const today = dayOf(kit.clock.now());
  const items = list.items.map((proposal) => {
    const judged = assessmentOf(proposal);
    return { ...rowOf(proposal, today), ...(judged && { extent: judged.extent }) };
  });
  const view = { ...list, title, items, names: await namesFor(kit, context) };
  return answer(listCard(view, context.language), way);
}
