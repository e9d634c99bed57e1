// Somebody asks for a paper: looked through at once, made off the turn, told of in their own chat.
import { paperMessage } from '../../domain/delivery/paper-contents.ts';
import { asked, type PaperOrder } from '../../domain/paper/order.ts';
import { PAPERS, type PaperField } from '../../domain/paper/papers.ts';
import type { PaperWanted } from '../../domain/paper/wanted.ts';
import type { Language } from '../../domain/shared/language.ts';
import { ok, type Result, refused } from '../../domain/shared/result.ts';
import { dayOf } from '../../domain/shared/time.ts';
import { type AccessProblem, type ChannelCaller, channelAccess } from '../channel-access.ts';
import type { PaperDeps } from './paper-deps.ts';

/** What is the matter with what was asked for, field by field. */
export interface PaperFault {
  readonly field: PaperField;
  readonly kind: 'required' | 'unknown' | 'to-come';
}

export type OrderProblem =
  | AccessProblem
  | { readonly kind: 'bad-paper'; readonly faults: readonly PaperFault[] };

export interface OrderPress {
  /** Names the press: pressed twice, there is one paper. */
  readonly press: string;
  readonly wanted: PaperWanted;
  readonly language: Language;
}

/** The order as it is stored; a second press is answered with the first one's. */
export async function orderPaper(
  deps: PaperDeps,
  caller: ChannelCaller,
  { press, wanted, language }: OrderPress,
): Promise<Result<PaperOrder, OrderProblem>> {
  const access = await channelAccess(deps, caller, 'report');
  if (!access.ok) return access;
  const faults = await faultsOf(deps, caller, wanted);
  if (faults.length > 0) return refused({ kind: 'bad-paper', faults });
  const { tenant, person } = caller;
  const order = asked({ tenant, id: press, wanted, person, language }, deps.clock.now());
  const saved = await deps.papers.save(order, undefined, [paperMessage(order)]);
  if (saved === 'changed') {
    const there = await deps.papers.order(tenant, press);
    if (there === undefined || there.value.person !== person) {
      throw new Error('a paper was ordered twice at once by two');
    }
    return ok(there.value);
  }
  deps.begin();
  return ok(order);
}

async function faultsOf(
  deps: PaperDeps,
  { tenant }: ChannelCaller,
  wanted: PaperWanted,
): Promise<readonly PaperFault[]> {
  const { scope } = wanted;
  const { areas, forums } = await deps.registry.register(tenant);
  const fault = (field: PaperField, kind: PaperFault['kind'], wrong: boolean) =>
    wrong ? [{ field, kind }] : [];
  const { area, forum, round, proposal, since } = scope;
  const noRound = round !== undefined && (await deps.rounds.round(tenant, round)) === undefined;
  const noProposal =
    proposal !== undefined && (await deps.proposals.proposal(tenant, proposal)) === undefined;
  return [
    ...PAPERS[wanted.kind].needs.flatMap((field) =>
      fault(field, 'required', isMissing(wanted, field)),
    ),
    ...fault('area', 'unknown', area !== undefined && !areas.some(({ id }) => id === area)),
    ...fault('forum', 'unknown', forum !== undefined && !forums.some(({ id }) => id === forum)),
    ...fault('round', 'unknown', noRound),
    ...fault('proposal', 'unknown', noProposal),
    ...fault('since', 'to-come', since !== undefined && since > dayOf(deps.clock.now())),
  ];
}

function isMissing(wanted: PaperWanted, field: PaperField): boolean {
  if (field === 'matter') return wanted.case === undefined;
  return wanted.scope[field] === undefined;
}
