// The form of an initiative: make one, change it, or give it a new time.
import {
  type Data,
  type InitiativeFormView,
  initiativeFormCard,
  NOT_CPR_INPUT,
} from '../../../cards/index.ts';
import type { Initiative } from '../../../domain/initiative/initiative.ts';
import type { TypedInitiative } from '../../../domain/initiative/typed-initiative.ts';
import type { InitiativeId } from '../../../domain/shared/ids.ts';
import { amendInitiative, typedOf } from '../../../usecases/initiatives/amend-initiative.ts';
import {
  areasToChoose,
  createInitiative,
} from '../../../usecases/initiatives/create-initiative.ts';
import { showInitiative } from '../../../usecases/initiatives/show-initiative.ts';
import type { Reply } from '../../turn.ts';
import { answer, type ChannelKit, callerOf, refusal } from '../channel/channel-kit.ts';
import type { Context, Handlers } from '../context.ts';
import { idIn, initiativeReply, refusedReply, writtenReply } from './initiative-kit.ts';

type FormVerbs = 'initiative.new' | 'initiative.create' | 'initiative.edit' | 'initiative.save';

/** A form nobody has typed on. */
export const EMPTY_INITIATIVE: TypedInitiative = {
  title: '',
  what: '',
  improvement: '',
  state: 'planned',
  horizon: '',
  lead: '',
  why: '',
  area: '',
  proposals: '',
};

type Faulty = Partial<Pick<InitiativeFormView, 'faults' | 'note'>>;

/** Handlers of the forms. */
export function makeInitiativeFormHandlers(kit: ChannelKit): Pick<Handlers, FormVerbs> {
  return {
    'initiative.new': async (context) =>
      newForm(kit, context, { press: kit.ids.fresh(), typed: EMPTY_INITIATIVE }),
    'initiative.create': async (context, data) => create(kit, context, data),
    'initiative.edit': async (context, data) => editForm(kit, context, { id: idIn(data) }),
    'initiative.save': async (context, data) => save(kit, context, data),
  };
}

/** Asks for a new time alone. */
export function lateForm(
  kit: ChannelKit,
  context: Context,
  id: InitiativeId,
): Promise<readonly Reply[]> {
  return editForm(kit, context, { id, late: true, typed: { horizon: '' } });
}

async function newForm(
  kit: ChannelKit,
  context: Context,
  given: Faulty & { readonly press: string; readonly typed: TypedInitiative },
): Promise<readonly Reply[]> {
  const { press, typed, faults = [] } = given;
  const may = await areasToChoose(kit, callerOf(context));
  if (!may.ok) return refusal(may.problem, context, 'forMe');
  const { register, sight } = may.value;
  const areas = register.areas.map(({ id, name }) => ({ id, name: name[context.language] }));
  const [only] = areas.length === 1 && !sight.administrator ? areas : [];
  const view = {
    of: { kind: 'new', press },
    typed: { ...typed, area: typed.area === '' && only !== undefined ? only.id : typed.area },
    faults,
    areas,
    areaOptional: sight.administrator,
  } as const;
  return answer(initiativeFormCard(view, context.language), 'forMe');
}

async function create(
  kit: ChannelKit,
  context: Context,
  { press }: Data<'initiative.create'>,
): Promise<readonly Reply[]> {
  const typed = { ...EMPTY_INITIATIVE, ...typedInitiative(context) };
  const notCpr = context.inputs[NOT_CPR_INPUT] === 'true';
  const created = await createInitiative(kit, callerOf(context), { press, typed, notCpr });
  if (created.ok) {
    return writtenReply(kit, context, { initiative: created.value, note: 'created' });
  }
  const { problem } = created;
  return problem.kind === 'not-filled'
    ? newForm(kit, context, { press, typed, faults: problem.faults })
    : refusal(problem, context, 'forMe');
}

async function editForm(
  kit: ChannelKit,
  context: Context,
  given: Faulty & {
    readonly id: InitiativeId;
    readonly late?: boolean;
    readonly typed?: Partial<TypedInitiative>;
  },
): Promise<readonly Reply[]> {
  const { id, late, typed = {}, faults = [], note } = given;
  const shown = await showInitiative(kit, callerOf(context), id);
  if (!shown.ok) return refusal(shown.problem, context, 'forMe');
  const { initiative, over } = shown.value;
  if (over) return initiativeReply(kit, context, { id, note: 'not-from-here' });
  const { version, title, state } = initiative;
  const view = {
    of: { kind: late === true ? 'late' : 'edit', id, version, title, state },
    typed: { ...typedOf(initiative), ...typed },
    faults,
    areas: [],
    areaOptional: true,
    ...(note !== undefined && { note }),
  } as const;
  return answer(initiativeFormCard(view, context.language), 'forMe');
}

async function save(
  kit: ChannelKit,
  context: Context,
  data: Data<'initiative.save'>,
): Promise<readonly Reply[]> {
  const id = idIn(data);
  const late = data.late === true;
  const typed = typedInitiative(context);
  const notCpr = context.inputs[NOT_CPR_INPUT] === 'true';
  const given = { id, seen: data.version, typed, notCpr, later: late };
  const saved = await amendInitiative(kit, callerOf(context), given);
  if (saved.ok) {
    return writtenReply(kit, context, { initiative: saved.value, note: noteOf(saved.value) });
  }
  const { problem } = saved;
  switch (problem.kind) {
    case 'not-filled':
      return editForm(kit, context, { id, late, typed, faults: problem.faults });
    case 'changed-since':
    case 'not-from-here':
      return editForm(kit, context, { id, late, typed, note: problem.kind });
    default:
      return refusedReply(kit, context, { id, problem });
  }
}

/** What others are told of is said. */
function noteOf({ owed, proposals, followers }: Initiative): 'told' | 'saved' {
  return owed === undefined || proposals.length + followers.length === 0 ? 'saved' : 'told';
}

/** Only what the form asked for. */
export function typedInitiative({ inputs }: Context): Partial<TypedInitiative> {
  const asked = Object.keys(EMPTY_INITIATIVE).filter((field) => typeof inputs[field] === 'string');
  return Object.fromEntries(asked.map((field) => [field, inputs[field]]));
}
