// Makes an initiative from its form, once however often the form is sent.
import {
  INITIATIVE_STATES,
  type Initiative,
  type InitiativeOrigin,
} from '../../domain/initiative/initiative.ts';
import type { InitiativeFault, TypedInitiative } from '../../domain/initiative/typed-initiative.ts';
import { asId, type InitiativeId } from '../../domain/shared/ids.ts';
import type { Register } from '../../domain/shared/register.ts';
import { ok, type Result, refused } from '../../domain/shared/result.ts';
import { dayOf } from '../../domain/shared/time.ts';
import type { AccessProblem, ChannelCaller } from '../channel-access.ts';
import { tryAgain } from '../try-again.ts';
import { type InitiativeDeps, initiativeSight, mayTouch, type Sight } from './initiative-sight.ts';
import { linkedProposals } from './linked-proposals.ts';
import { readInitiative } from './typed-initiative.ts';

export interface NotFilled {
  readonly kind: 'not-filled';
  readonly faults: readonly InitiativeFault[];
}

export interface NewInitiative {
  readonly typed: TypedInitiative;
  readonly notCpr: boolean;
  /** The form it was typed on. */
  readonly press: string;
  /** The result it is made from. */
  readonly origin?: InitiativeOrigin;
}

/** May they make one, and in which areas? Owners in their own, whoever only leads one in none. */
export async function areasToChoose(
  deps: InitiativeDeps,
  caller: ChannelCaller,
): Promise<Result<{ readonly register: Register; readonly sight: Sight }, AccessProblem>> {
  const sight = await initiativeSight(deps, caller);
  if (!sight.ok) return sight;
  const { administrator, owns } = sight.value;
  if (!administrator && owns.length === 0) return refused({ kind: 'not-administrator' });
  const register = await deps.registry.register(caller.tenant);
  const areas = register.areas.filter(({ id }) => administrator || owns.includes(id));
  return ok({ register: { ...register, areas }, sight: sight.value });
}

/** The new initiative; the one that is there when the form was sent before. */
export function createInitiative(
  deps: InitiativeDeps,
  caller: ChannelCaller,
  given: NewInitiative,
): Promise<Result<Initiative, AccessProblem | NotFilled>> {
  return tryAgain(() => createOnce(deps, caller, given));
}

async function createOnce(
  deps: InitiativeDeps,
  caller: ChannelCaller,
  given: NewInitiative,
): Promise<Result<Initiative, AccessProblem | NotFilled> | 'changed'> {
  const may = await areasToChoose(deps, caller);
  if (!may.ok) return may;
  const { tenant } = caller;
  const id = asId<InitiativeId>(`i-${given.press}`);
  const there = await deps.initiatives.initiative(tenant, id);
  if (there !== undefined) {
    return mayTouch(there.value, may.value.sight)
      ? ok(there.value)
      : refused({ kind: 'not-administrator' });
  }
  const made = await read(deps, caller, { ...given, ...may.value, id });
  if (!made.ok) return made;
  const saved = await deps.initiatives.save(made.value, undefined, []);
  return saved === 'changed' ? saved : ok(saved.value);
}

async function read(
  deps: InitiativeDeps,
  { tenant }: ChannelCaller,
  given: NewInitiative & {
    readonly register: Register;
    readonly sight: Sight;
    readonly id: InitiativeId;
  },
): Promise<Result<Initiative, NotFilled>> {
  const { typed, notCpr, register, sight, id, origin } = given;
  const now = deps.clock.now();
  const fields = readInitiative(typed, { register, notCpr, today: dayOf(now) });
  const area = register.areas.find((one) => one.id === typed.area)?.id;
  const linked = await linkedProposals(deps, tenant, { typed: typed.proposals, sight });
  const over = fields.ok && INITIATIVE_STATES[fields.value.wanted.state].over;
  const faults: readonly InitiativeFault[] = [
    ...(fields.ok ? [] : fields.problem),
    ...(over ? [{ field: 'state', fault: { kind: 'not-here' } } as const] : []),
    ...(area === undefined && !sight.administrator
      ? [{ field: 'area', fault: { kind: 'required' } } as const]
      : []),
    ...(linked.ok ? [] : [{ field: 'proposals', fault: linked.problem } as const]),
  ];
  if (!fields.ok || !linked.ok || faults.length > 0) return refused({ kind: 'not-filled', faults });
  const at = now.toISOString();
  return ok({
    tenant,
    id,
    version: 1,
    ...fields.value.wanted,
    ...(area !== undefined && { area }),
    ...(origin !== undefined && { origin }),
    proposals: linked.value,
    followers: [],
    milestones: [],
    realised: [],
    createdAt: at,
    changedAt: at,
    said: [],
  });
}
