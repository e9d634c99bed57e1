// Buttons and commands for the proposals a person handed in.
import type { Data } from '../../../cards/index.ts';
import {
  listCard,
  proposalCard,
  questionAnsweredCard,
  SUPPLEMENT_INPUTS,
  supplementCard,
  withdrawConfirmCard,
} from '../../../cards/index.ts';
import { type ProposalNo, readProposalNo } from '../../../domain/proposal/number.ts';
import { isOverdue } from '../../../domain/proposal/overdue.ts';
import type { Proposal } from '../../../domain/proposal/proposal.ts';
import { titleOf } from '../../../domain/proposal/title.ts';
import { asId, type DraftId } from '../../../domain/shared/ids.ts';
import { dayOf } from '../../../domain/shared/time.ts';
import { asMerged } from '../../../usecases/as-merged.ts';
import { editProposal } from '../../../usecases/drafts/edit-draft.ts';
import { textAsReply } from '../../../usecases/drafts/place-text.ts';
import { followedInitiatives } from '../../../usecases/followed-initiatives.ts';
import { mayReply } from '../../../usecases/may-reply.ts';
import { showOwn, supplementOwn, withdrawOwn } from '../../../usecases/own-proposals.ts';
import type { Reply } from '../../turn.ts';
import type { Context, Handlers } from '../context.ts';
import { batchList } from './batch-list.ts';
import { receiptReply } from './draft-handlers.ts';
import { type LeaderKit, namedDrafts, problemReply, sayPage } from './leader-kit.ts';
import { listed, withAnswer } from './listed-own.ts';
import { othersProposal } from './others-proposal.ts';

type OwnVerbs =
  | 'mine.list'
  | 'proposal.edit'
  | 'proposal.withdraw'
  | 'proposal.withdraw-confirm'
  | 'proposal.supplement'
  | 'proposal.supplement-send';

/** How many proposals a list shows at a time. */
const PAGE_LENGTH = 5;

/** Handlers for a person's own proposals. `proposal.show` belongs to everybody and is not here. */
export function makeOwnHandlers(kit: LeaderKit): Pick<Handlers, OwnVerbs> {
  return {
    'mine.list': async (context, { page, batch }) =>
      batch === undefined
        ? mine(kit, context, { page, as: 'forMe' })
        : batchList(kit, context, { batch, page }),
    'proposal.edit': async (context, data) => {
      const no = readProposalNo(data.no);
      if (no === undefined) return problemReply('not-found', context);
      const opened = await editProposal(kit, context.person, {
        no,
        ...(data.page !== undefined && { page: data.page }),
      });
      return opened.ok
        ? sayPage(kit, opened.value, context)
        : problemReply(opened.problem.kind, context, { no });
    },
    'proposal.withdraw': async (context, data) => {
      const found = await own(kit, context, data.no);
      if (found === undefined) return problemReply('not-found', context);
      const { no, answers, version } = found;
      return [
        {
          kind: 'forMe',
          card: withdrawConfirmCard({ no, title: titleOf({ answers }), version }, context.language),
        },
      ];
    },
    'proposal.withdraw-confirm': async (context, data) => {
      const no = readProposalNo(data.no);
      if (no === undefined) return problemReply('not-found', context);
      const withdrawn = await withdrawOwn(kit, context.person, { no, version: data.version });
      if (!withdrawn.ok) return problemReply(withdrawn.problem.kind, context, { no });
      return receiptReply(kit, context, { proposal: withdrawn.value, how: 'withdrawn' });
    },
    'proposal.supplement': async (context, data) => {
      const no = readProposalNo(data.no);
      const found = no && (await mayReply(kit, context.person, no));
      if (found === undefined) return problemReply('not-found', context);
      const form = supplementForm(kit, context, found.value);
      return [{ kind: 'forMe', card: supplementCard(form, context.language) }];
    },
    'proposal.supplement-send': async (context, data) => sendSupplement(kit, context, data),
  };
}

/** The list of a person's own proposals, newest first, with what they have begun. */
export async function mine(
  kit: LeaderKit,
  context: Context,
  how: { readonly page: number; readonly as: 'say' | 'forMe' },
): Promise<readonly Reply[]> {
  const { person, language } = context;
  const [raised, endorsed, covering, drafts, register] = await Promise.all([
    kit.projection.ofPerson(person.tenant, person.id),
    kit.projection.followedBy(person.tenant, person.id),
    followedInitiatives(kit, person),
    namedDrafts(kit, context),
    kit.registry.register(person.tenant),
  ]);
  const [proposals, followed] = await Promise.all([asMerged(kit, raised), asMerged(kit, endorsed)]);
  const names = kit.namesOf(register, language);
  const pages = Math.max(1, Math.ceil(proposals.length / PAGE_LENGTH));
  const at = Math.min(how.page, pages - 1);
  const today = dayOf(kit.clock.now());
  const card = listCard(
    {
      title: { kind: 'mine' },
      items: proposals
        .slice(at * PAGE_LENGTH, (at + 1) * PAGE_LENGTH)
        .map((one) => withAnswer(listed(one, today), one)),
      total: proposals.length,
      page: at,
      pages,
      drafts,
      followed: followed.map((one) => othersProposal(one, { register, today })),
      covering,
      names,
    },
    language,
  );
  return [{ kind: how.as, card }];
}

/** One of the person's own proposals with its history; undefined when it is not theirs. */
export async function showOwnCard(
  kit: LeaderKit,
  context: Context,
  no: ProposalNo,
): Promise<ReturnType<typeof proposalCard> | undefined> {
  const found = await showOwn(kit, context.person, no);
  if (!found.ok) return undefined;
  const register = await kit.registry.register(context.person.tenant);
  return proposalCard(
    {
      ...found.value,
      reader: 'proposer',
      overdue: isOverdue(found.value.proposal, dayOf(kit.clock.now())),
      names: kit.namesOf(register, context.language),
    },
    context.language,
  );
}

async function sendSupplement(
  kit: LeaderKit,
  context: Context,
  data: Data<'proposal.supplement-send'>,
): Promise<readonly Reply[]> {
  const no = readProposalNo(data.no);
  if (no === undefined) return problemReply('not-found', context);
  const text = context.inputs[SUPPLEMENT_INPUTS.text];
  const typed = typeof text === 'string' ? text : '';
  const notCpr = context.inputs[SUPPLEMENT_INPUTS.notCpr] === 'true';
  const draft = data.draft === undefined ? undefined : asId<DraftId>(data.draft);
  const added = await (draft === undefined
    ? supplementOwn(kit, context.person, { no, press: data.press, text: typed, notCpr })
    : textAsReply(kit, context.person, { from: draft, no, text: typed, notCpr }));
  if (added.ok) return addedReply(kit, context, added.value);
  const { problem } = added;
  const { kind } = problem;
  if (kind !== 'required' && kind !== 'too-long' && kind !== 'cpr' && kind !== 'full') {
    return problemReply(kind, context, { no });
  }
  const found = await mayReply(kit, context.person, no);
  if (found === undefined) return problemReply('not-found', context);
  const form = { ...supplementForm(kit, context, found.value), press: data.press, typed, problem };
  const begun = draft !== undefined && { draft };
  return [{ kind: 'forMe', card: supplementCard({ ...form, ...begun }, context.language) }];
}

/** Whoever answered for somebody who left gets to see no more of the proposal than before. */
async function addedReply(
  kit: LeaderKit,
  context: Context,
  proposal: Proposal,
): Promise<readonly Reply[]> {
  if (isTheirs(context, proposal)) {
    return receiptReply(kit, context, { proposal, how: 'supplemented' });
  }
  const view = { no: proposal.no, title: titleOf(proposal), replied: true } as const;
  return [{ kind: 'forAll', card: questionAnsweredCard(view, context.language) }];
}

/** The form to add something, empty. */
export function supplementForm(kit: LeaderKit, context: Context, proposal: Proposal) {
  const { no, question } = proposal;
  return {
    no,
    title: titleOf(proposal),
    press: kit.ids.fresh(),
    ...(question !== undefined && { question }),
    ...(!isTheirs(context, proposal) && { standsIn: true as const }),
  };
}

function isTheirs({ person }: Context, { proposer }: Proposal): boolean {
  return proposer === person.id;
}

async function own(kit: LeaderKit, { person }: Context, no: string): Promise<Proposal | undefined> {
  const read = readProposalNo(no);
  if (read === undefined) return undefined;
  const stored = await kit.proposals.proposal(person.tenant, read);
  return stored?.value.proposer === person.id ? stored.value : undefined;
}
