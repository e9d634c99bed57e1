// Parts of an initiative with a form of their own: milestones, proposals and benefit.
import {
  BENEFIT_INPUTS,
  type BenefitView,
  benefitFormCard,
  type Data,
  LINK_INPUTS,
  type LinksView,
  linksFormCard,
  MILESTONE_INPUTS,
  type MilestonesView,
  milestonesFormCard,
  NOT_CPR_INPUT,
} from '../../../cards/index.ts';
import { AFTER_MONTHS, benefitAt } from '../../../domain/initiative/benefit.ts';
import type { Initiative } from '../../../domain/initiative/initiative.ts';
import { titleOf } from '../../../domain/proposal/title.ts';
import type { InitiativeId } from '../../../domain/shared/ids.ts';
import { keepBenefit } from '../../../usecases/initiatives/keep-benefit.ts';
import { keepLinks } from '../../../usecases/initiatives/keep-links.ts';
import { keepMilestones } from '../../../usecases/initiatives/keep-milestones.ts';
import { showInitiative } from '../../../usecases/initiatives/show-initiative.ts';
import type { Reply } from '../../turn.ts';
import { answer, type ChannelKit, callerOf, refusal } from '../channel/channel-kit.ts';
import type { Context, Handlers } from '../context.ts';
import { idIn, initiativeReply, refusedReply, writtenReply } from './initiative-kit.ts';

type PartVerbs =
  | 'initiative.milestones'
  | 'initiative.milestones-save'
  | 'initiative.proposals'
  | 'initiative.proposals-save'
  | 'benefit.open'
  | 'benefit.save';

/** Handlers of the forms of its parts. */
export function makeInitiativePartHandlers(kit: ChannelKit): Pick<Handlers, PartVerbs> {
  return {
    'initiative.milestones': async (context, data) =>
      milestonesReply(kit, context, { id: idIn(data) }),
    'initiative.milestones-save': async (context, data) => saveMilestones(kit, context, data),
    'initiative.proposals': async (context, data) => linksReply(kit, context, { id: idIn(data) }),
    'initiative.proposals-save': async (context, data) => saveLinks(kit, context, data),
    'benefit.open': async (context, { after, ...data }) =>
      benefitReply(kit, context, { id: idIn(data), ...(after !== undefined && { after }) }),
    'benefit.save': async (context, data) => saveBenefit(kit, context, data),
  };
}

async function milestonesReply(
  kit: ChannelKit,
  context: Context,
  given: { readonly id: InitiativeId } & Partial<Pick<MilestonesView, 'typed' | 'fault'>>,
): Promise<readonly Reply[]> {
  const { id, typed, fault } = given;
  const shown = await showInitiative(kit, callerOf(context), id);
  if (!shown.ok) return refusal(shown.problem, context, 'forMe');
  const { version, title, milestones } = shown.value.initiative;
  const done = milestones.flatMap(({ doneOn }, at) => (doneOn === undefined ? [] : [at]));
  const view = {
    ...{ id, version, title, milestones },
    typed: typed ?? { done, title: '', on: '' },
    ...(fault !== undefined && { fault }),
  };
  return answer(milestonesFormCard(view, context.language), 'forMe');
}

async function saveMilestones(
  kit: ChannelKit,
  context: Context,
  data: Data<'initiative.milestones-save'>,
): Promise<readonly Reply[]> {
  const id = idIn(data);
  const text = textsOf(context);
  const done = listed(text(MILESTONE_INPUTS.done)).map(Number);
  const typed = { done, title: text(MILESTONE_INPUTS.title), on: text(MILESTONE_INPUTS.on) };
  const notCpr = context.inputs[NOT_CPR_INPUT] === 'true';
  const given = { id, seen: data.version, typed, notCpr };
  const kept = await keepMilestones(kit, callerOf(context), given);
  if (kept.ok) return writtenReply(kit, context, { initiative: kept.value, note: 'saved' });
  const { problem } = kept;
  const again = (fault: NonNullable<MilestonesView['fault']>) =>
    milestonesReply(kit, context, { id, typed, fault });
  switch (problem.kind) {
    case 'bad-title':
      return again(problem.problem.kind === 'required' ? { kind: 'bad-title' } : problem.problem);
    case 'bad-day':
    case 'too-many':
    case 'changed-since':
      return again({ kind: problem.kind });
    default:
      return refusedReply(kit, context, { id, problem });
  }
}

async function linksReply(
  kit: ChannelKit,
  context: Context,
  given: { readonly id: InitiativeId } & Partial<Pick<LinksView, 'typed' | 'fault'>>,
): Promise<readonly Reply[]> {
  const { id, typed = { add: '', remove: [] }, fault } = given;
  const shown = await showInitiative(kit, callerOf(context), id);
  if (!shown.ok) return refusal(shown.problem, context, 'forMe');
  const { version, title } = shown.value.initiative;
  const proposals = shown.value.proposals.map((one) => ({ no: one.no, title: titleOf(one) }));
  const view = { id, version, title, proposals, typed, ...(fault !== undefined && { fault }) };
  return answer(linksFormCard(view, context.language), 'forMe');
}

async function saveLinks(
  kit: ChannelKit,
  context: Context,
  data: Data<'initiative.proposals-save'>,
): Promise<readonly Reply[]> {
  const id = idIn(data);
  const text = textsOf(context);
  const typed = { add: text(LINK_INPUTS.add), remove: listed(text(LINK_INPUTS.remove)) };
  const kept = await keepLinks(kit, callerOf(context), { id, seen: data.version, typed });
  if (kept.ok) return writtenReply(kit, context, { initiative: kept.value, note: 'saved' });
  const { problem } = kept;
  switch (problem.kind) {
    case 'no-proposals':
      return linksReply(kit, context, { id, typed, fault: problem });
    case 'too-many':
    case 'changed-since':
      return linksReply(kit, context, { id, typed, fault: { kind: problem.kind } });
    case 'not-from-here':
    case 'not-theirs':
      return initiativeReply(kit, context, { id, note: problem.kind });
    default:
      return refusal(problem, context, 'forMe');
  }
}

type Wrong = Partial<Pick<BenefitView, 'typed' | 'faults' | 'stale'>>;

async function benefitReply(
  kit: ChannelKit,
  context: Context,
  given: Wrong & { readonly id: InitiativeId; readonly after?: 3 | 12 },
): Promise<readonly Reply[]> {
  const { id, after, typed, faults = [], stale } = given;
  const shown = await showInitiative(kit, callerOf(context), id);
  if (!shown.ok) return refusal(shown.problem, context, 'forMe');
  const { initiative, over } = shown.value;
  const times = ['expected', ...(over ? AFTER_MONTHS : [])] as const;
  const view = {
    ...{ id, version: initiative.version, title: initiative.title, faults },
    ...(after !== undefined && { after }),
    typed: typed ?? typedBenefit(initiative, after),
    others: times.filter((one) => one !== (after ?? 'expected')),
    ...(stale && { stale }),
  };
  return answer(benefitFormCard(view, context.language), 'forMe');
}

function typedBenefit(initiative: Initiative, after?: 3 | 12): BenefitView['typed'] {
  const { hoursAYear, kr, hassle, basis = 'estimated' } = benefitAt(initiative, after) ?? {};
  const text = (figure: number | undefined) =>
    figure === undefined ? '' : String(figure).replace('.', ',');
  return { hours: text(hoursAYear), kr: text(kr), hassle: text(hassle), basis };
}

async function saveBenefit(
  kit: ChannelKit,
  context: Context,
  data: Data<'benefit.save'>,
): Promise<readonly Reply[]> {
  const id = idIn(data);
  const text = textsOf(context);
  const typed = {
    hours: text(BENEFIT_INPUTS.hours),
    kr: text(BENEFIT_INPUTS.kr),
    hassle: text(BENEFIT_INPUTS.hassle),
    basis: text(BENEFIT_INPUTS.basis),
  };
  const at = data.after === undefined ? {} : { after: data.after };
  const kept = await keepBenefit(kit, callerOf(context), { id, seen: data.version, typed, ...at });
  if (kept.ok) return writtenReply(kit, context, { initiative: kept.value, note: 'saved' });
  const { problem } = kept;
  switch (problem.kind) {
    case 'not-filled':
      return benefitReply(kit, context, { id, ...at, typed, faults: problem.faults });
    case 'changed-since':
      return benefitReply(kit, context, { id, ...at, typed, stale: true });
    default:
      return refusedReply(kit, context, { id, problem });
  }
}

function textsOf({ inputs }: Context): (id: string) => string {
  return (id) => {
    const value = inputs[id];
    return typeof value === 'string' ? value : '';
  };
}

function listed(text: string): readonly string[] {
  return text.split(',').filter((one) => one !== '');
}
