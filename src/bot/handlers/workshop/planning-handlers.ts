// A host plans a workshop, in their own chat or where it is to be held.
import {
  PLAN_AREA,
  PLAN_CO_HOST,
  PLAN_INPUTS,
  roundStartedCard,
  type WorkshopFormView,
  workshopFormCard,
} from '../../../cards/index.ts';
import { stationLines, type TypedWorkshop } from '../../../domain/round/typed-workshop.ts';
import { asId, type RoundId } from '../../../domain/shared/ids.ts';
import type { Language, Localized } from '../../../domain/shared/language.ts';
import { inOrder } from '../../../domain/shared/register-lookup.ts';
import { catalogueOf } from '../../../i18n/catalogue.ts';
import { mayRound } from '../../../usecases/rounds/round-access.ts';
import { ledBy } from '../../../usecases/rounds/workshop/find-workshop.ts';
import { themeChoice } from '../../../usecases/rounds/workshop/gathered-station.ts';
import { changePlan, planWorkshop } from '../../../usecases/rounds/workshop/plan-workshop.ts';
import { asWorkshop, type WorkshopRound } from '../../../usecases/rounds/workshop/workshop-deps.ts';
import type { Reply } from '../../turn.ts';
import { answer, callerOf, type Way } from '../channel/channel-kit.ts';
import type { Context, Handlers } from '../context.ts';
import { roundRefusal } from '../rounds/round-kit.ts';
import { workshopControl } from './leading-handlers.ts';
import { textIn, textsIn, type WorkshopKit } from './workshop-kit.ts';

type PlanVerbs = 'workshop.new' | 'workshop.save' | 'workshop.edit' | 'workshop.change';

/** As most workshops want it. */
const USUAL: TypedWorkshop = {
  title: '',
  stations: '',
  slots: '2',
  minutes: '30',
  tables: 'yes',
  names: 'no',
  votes: '3',
  guests: 'no',
};

/** Handlers of the form. */
export function makePlanningHandlers(kit: WorkshopKit): Pick<Handlers, PlanVerbs> {
  return {
    'workshop.new': (context) => beginWorkshop(kit, context, { way: 'forMe' }),
    'workshop.save': (context, { operation }) => save(kit, context, operation),
    'workshop.edit': (context, { round }) => edit(kit, context, asId<RoundId>(round)),
    'workshop.change': (context, { round, revision }) =>
      change(kit, context, { round: asId<RoundId>(round), revision }),
  };
}

/** The form; what was written after the command is its name. */
export async function beginWorkshop(
  kit: WorkshopKit,
  context: Context,
  { way, rest = '' }: { readonly way: Way; readonly rest?: string },
): Promise<readonly Reply[]> {
  if (!(await mayRound(kit, callerOf(context), { right: 'start' }))) {
    return roundRefusal('not-host', context, way);
  }
  const view = { typed: { ...USUAL, title: rest }, area: '', faults: [] };
  return form(kit, context, { ...view, reply: way, way: wayOf(context, kit.ids.fresh()) });
}

async function save(
  kit: WorkshopKit,
  context: Context,
  operation: string,
): Promise<readonly Reply[]> {
  const { place } = context.caller;
  const typed = typedIn(context);
  const personal = place.kind === 'personal';
  const coHost = textIn(context.inputs, PLAN_CO_HOST);
  const planned = await planWorkshop(kit, callerOf(context), {
    ...{ ...typed, coHost },
    operation,
    ...(!personal && { place }),
  });
  if (!planned.ok) {
    const { problem } = planned;
    if (problem.kind === 'changed') return roundRefusal('not-now', context);
    if (problem.kind !== 'not-filled') return roundRefusal(problem.kind, context);
    const { faults } = problem;
    return form(kit, context, { ...typed, coHost, faults, way: wayOf(context, operation) });
  }
  if (personal) return workshopControl(kit, context, { round: planned.value.id });
  return [{ kind: 'forAll', card: roundStartedCard(planned.value, context.language) }];
}

async function edit(kit: WorkshopKit, context: Context, id: RoundId): Promise<readonly Reply[]> {
  const led = await ledBy(kit, callerOf(context), id);
  if (!led.ok) return roundRefusal(led.problem.kind, context);
  const round = led.value.value;
  if (round.state !== 'prepared') return roundRefusal('not-now', context);
  return editForm(kit, context, { round });
}

async function editForm(
  kit: WorkshopKit,
  context: Context,
  {
    round,
    ...differs
  }: { readonly round: WorkshopRound } & Partial<
    Pick<WorkshopFormView, 'typed' | 'faults' | 'note' | 'area'>
  >,
): Promise<readonly Reply[]> {
  const { id, revision } = round;
  const way = { kind: 'edit', round: id, revision } as const;
  const view = { typed: typedOf(round), area: '', faults: [], way, ...differs };
  return form(kit, context, view);
}

async function change(
  kit: WorkshopKit,
  context: Context,
  at: { readonly round: RoundId; readonly revision: number },
): Promise<readonly Reply[]> {
  const typed = typedIn(context);
  const changed = await changePlan(kit, callerOf(context), { ...at, ...typed });
  if (changed.ok) return workshopControl(kit, context, { round: at.round });
  const { problem } = changed;
  if (problem.kind === 'not-filled') {
    const way = { kind: 'edit', ...at } as const;
    return form(kit, context, { ...typed, faults: problem.faults, way });
  }
  const now = problem.kind === 'changed' ? asWorkshop(problem.round) : undefined;
  if (now !== undefined) return editForm(kit, context, { round: now, ...typed, note: 'changed' });
  return roundRefusal(problem.kind === 'changed' ? 'not-now' : problem.kind, context);
}

async function form(
  kit: WorkshopKit,
  { person, language }: Context,
  { reply = 'forMe', ...view }: Omit<WorkshopFormView, 'areas'> & { readonly reply?: Way },
): Promise<readonly Reply[]> {
  const [{ areas }, themes] = await Promise.all([
    kit.registry.register(person.tenant),
    kit.themes.all(person.tenant),
  ]);
  const chosen = themes.map(({ id, name }) => ({ id: themeChoice(id), name: themeNames(name) }));
  const card = workshopFormCard({ ...view, areas: [...inOrder(areas), ...chosen] }, language);
  return answer(card, reply);
}

/** Told from an area of the same name. */
function themeNames(name: string): Localized {
  const said = (language: Language) => catalogueOf(language).themes.choice(name);
  return { da: said('da'), en: said('en') };
}

function wayOf({ caller }: Context, operation: string): WorkshopFormView['way'] {
  return { kind: caller.place.kind === 'personal' ? 'keep' : 'start', operation };
}

function typedIn({ inputs }: Context): { readonly typed: TypedWorkshop; readonly area: string } {
  return { typed: textsIn(inputs, PLAN_INPUTS), area: textIn(inputs, PLAN_AREA) };
}

function typedOf({ title, guests, workshop }: WorkshopRound): TypedWorkshop {
  const yes = (is: boolean) => (is ? 'yes' : 'no');
  return {
    title,
    stations: stationLines(workshop.stations),
    slots: String(workshop.slots),
    minutes: String(workshop.slotMinutes),
    tables: yes(workshop.tables),
    names: yes(workshop.namesShown),
    votes: String(workshop.votesEach),
    guests: yes(guests),
  };
}
