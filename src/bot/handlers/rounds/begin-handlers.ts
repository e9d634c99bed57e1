// A host begins a survey or a poll where they stand, or prepares one in their personal chat.
import { type RoundFormView, roundFormCard, roundStartedCard } from '../../../cards/index.ts';
import { hostSets } from '../../../domain/round/host-sets.ts';
import type { Round } from '../../../domain/round/round.ts';
import {
  type HostedKind,
  type ReadRound,
  ROUND_FAULTS,
  readRound,
} from '../../../domain/round/typed-round.ts';
import { asId, type RoundId } from '../../../domain/shared/ids.ts';
import type { Localized } from '../../../domain/shared/language.ts';
import { catalogueOf } from '../../../i18n/catalogue.ts';
import { beginRound } from '../../../usecases/rounds/leading/begin-round.ts';
import { editRound } from '../../../usecases/rounds/leading/edit-round.ts';
import { mayRound } from '../../../usecases/rounds/round-access.ts';
import { roundOverview } from '../../../usecases/rounds/round-overview.ts';
import type { Reply } from '../../turn.ts';
import { callerOf, type Way } from '../channel/channel-kit.ts';
import type { Context, Handlers } from '../context.ts';
import { control } from './control-reply.ts';
import { type RoundKit, roundRefusal } from './round-kit.ts';
import { NOTHING_TYPED, typedOf, typedRound } from './typed-round.ts';

type BeginVerbs = 'round.new' | 'round.start' | 'round.edit' | 'round.save';

/** Handlers of the form. */
export function makeBeginHandlers(kit: RoundKit): Pick<Handlers, BeginVerbs> {
  return {
    'round.new': (context, { kind }) => begin(kit, context, { kind, way: 'forMe' }),
    'round.start': (context, data) => start(kit, context, data),
    'round.edit': (context, { round }) => edit(kit, context, asId<RoundId>(round)),
    'round.save': (context, { round, revision }) =>
      save(kit, context, { round: asId<RoundId>(round), revision }),
  };
}

/** The form; what was written after the command stands in it already. */
export async function begin(
  kit: RoundKit,
  context: Context,
  {
    kind,
    way,
    rest = '',
  }: { readonly kind: HostedKind; readonly way: Way; readonly rest?: string },
): Promise<readonly Reply[]> {
  if (!(await mayRound(kit, callerOf(context), { right: 'start' }))) {
    return roundRefusal('may-not-start', context, way);
  }
  const typed = { ...NOTHING_TYPED, [kind === 'poll' ? 'question' : 'title']: rest };
  const operation = kit.ids.fresh();
  return form(kit, context, {
    kind,
    way,
    view: { typed, faults: [], way: wayOf(context, operation) },
  });
}

async function start(
  kit: RoundKit,
  context: Context,
  { kind, operation }: { readonly kind: HostedKind; readonly operation: string },
): Promise<readonly Reply[]> {
  const { place } = context.caller;
  const personal = place.kind === 'personal';
  const { typed, read } = await readForm(kit, context, kind);
  if (read.faults.length > 0) {
    const view = { typed, faults: read.faults, way: wayOf(context, operation) };
    return form(kit, context, { kind, way: 'forMe', view });
  }
  const begun = await beginRound(kit, callerOf(context), {
    kind,
    read,
    heading: headingOf(kind),
    operation,
    ...(!personal && { place }),
  });
  if (!begun.ok) {
    const fault = ROUND_FAULTS.find((one) => one === begun.problem.kind);
    if (fault !== undefined) {
      const view = { typed, faults: [fault], way: wayOf(context, operation) };
      return form(kit, context, { kind, way: 'forMe', view });
    }
    const problem = begun.problem.kind === 'not-host' ? 'may-not-start' : begun.problem.kind;
    return roundRefusal(problem, context);
  }
  if (personal) return control(kit, context, { round: begun.value.id });
  return [{ kind: 'forAll', card: roundStartedCard(begun.value, context.language) }];
}

async function edit(kit: RoundKit, context: Context, id: RoundId): Promise<readonly Reply[]> {
  const seen = await roundOverview(kit, callerOf(context), id);
  if (!seen.ok) return roundRefusal(seen.problem.kind, context);
  const { round } = seen.value;
  if (round.state !== 'prepared') return roundRefusal('not-now', context);
  return editForm(kit, context, { round });
}

async function editForm(
  kit: RoundKit,
  context: Context,
  {
    round,
    ...differs
  }: { readonly round: Round } & Partial<Pick<RoundFormView, 'typed' | 'faults' | 'note'>>,
): Promise<readonly Reply[]> {
  const { kind, id, revision } = round;
  if (kind !== 'poll' && kind !== 'survey') return roundRefusal('not-now', context);
  const typed = typedOf(round, await kit.sets.get(round.tenant, round.set));
  const way = { kind: 'edit', round: id, revision } as const;
  return form(kit, context, { kind, way: 'forMe', view: { typed, faults: [], way, ...differs } });
}

async function save(
  kit: RoundKit,
  context: Context,
  { round: id, revision }: { readonly round: RoundId; readonly revision: number },
): Promise<readonly Reply[]> {
  const seen = await roundOverview(kit, callerOf(context), id);
  if (!seen.ok) return roundRefusal(seen.problem.kind, context);
  const { round } = seen.value;
  const { kind } = round;
  if (kind !== 'poll' && kind !== 'survey') return roundRefusal('not-now', context);
  const { typed, read } = await readForm(kit, context, kind);
  if (read.faults.length > 0) {
    return editForm(kit, context, { round: { ...round, revision }, typed, faults: read.faults });
  }
  const heading = headingOf(kind);
  const saved = await editRound(kit, callerOf(context), { round: id, revision, read, heading });
  if (saved.ok) return control(kit, context, { round: id });
  return saved.problem.kind === 'changed'
    ? editForm(kit, context, { round: saved.problem.round, typed, note: 'changed' })
    : roundRefusal(saved.problem.kind, context);
}

async function readForm(
  kit: RoundKit,
  { inputs, person }: Context,
  kind: HostedKind,
): Promise<{ readonly typed: ReturnType<typeof typedRound>; readonly read: ReadRound }> {
  const typed = typedRound(inputs);
  const sets = hostSets(await kit.sets.newest(person.tenant));
  return { typed, read: readRound(kind, typed, sets) };
}

async function form(
  kit: RoundKit,
  { person, language }: Context,
  {
    kind,
    way,
    view,
  }: {
    readonly kind: HostedKind;
    readonly way: Way;
    readonly view: Omit<RoundFormView, 'kind' | 'sets'>;
  },
): Promise<readonly Reply[]> {
  const sets = kind === 'survey' ? hostSets(await kit.sets.newest(person.tenant)) : [];
  const sorted = sets.toSorted((one, other) =>
    one.title[language].localeCompare(other.title[language], language),
  );
  return [{ kind: way, card: roundFormCard({ ...view, kind, sets: sorted }, language) }];
}

function wayOf({ caller }: Context, operation: string): RoundFormView['way'] {
  return { kind: caller.place.kind === 'personal' ? 'prepare' : 'start', operation };
}

/** The name of the kind stands over a question that says itself what is asked. */
function headingOf(kind: HostedKind): Localized {
  const name = (language: keyof Localized) => catalogueOf(language).rounds.kinds[kind];
  return { da: name('da'), en: name('en') };
}
