// Tells people we know that the register names them for another workplace, once.
import type { Person } from '../domain/people/person.ts';
import type { TenantId } from '../domain/shared/ids.ts';
import type { Unit } from '../domain/shared/register.ts';
import { unitsOf } from '../domain/shared/register-lookup.ts';
import { localParts } from '../domain/shared/time.ts';
import type { Calendar } from '../ports/clock.ts';
import type { PeopleStore } from '../ports/people-store.ts';
import { eachPerson } from './delivery/leaders.ts';
import { type PipelineDeps, pipelineOf, toldOfPipeline } from './pipeline-now.ts';

export interface GreetDeps extends PipelineDeps {
  readonly people: Pick<PeopleStore, 'page' | 'byId' | 'save'>;
  readonly calendar: Calendar;
}

/** In Denmark, on working days. */
const FROM = '07:00';
const UNTIL = '18:00';
/** People in one run; the others come in the next. */
const MOST_IN_A_RUN = 200;

/**
 * Compares what the register says with what each was told last, and writes both down together; true
 * when somebody was told. Whoever was welcomed before this was kept is not told what they know.
 */
export async function greetLeaders(
  deps: GreetDeps,
  tenant: TenantId,
  stopping?: Pick<AbortSignal, 'aborted'>,
): Promise<boolean> {
  const { day, time } = localParts(deps.clock.now());
  if (deps.calendar.isOff(day) || time < FROM || time >= UNTIL) return false;
  const register = await deps.registry.register(tenant);
  let written = 0;
  let told = false;
  for await (const person of eachPerson(deps.people, tenant)) {
    if (stopping?.aborted === true || written === MOST_IN_A_RUN) break;
    if (person.welcomedAt === undefined) continue;
    const units = unitsOf(register, person);
    if (isKnown(person, units)) continue;
    written += 1;
    told = (await greetOne(deps, person, units)) || told;
  }
  return told;
}

/** Nobody needs to be told or noted anything. */
function isKnown({ leads }: Person, units: readonly Unit[]): boolean {
  if (leads === undefined) return units.length === 0;
  return leads.length === units.length && units.every(({ id }) => leads.includes(id));
}

async function greetOne(
  deps: GreetDeps,
  { tenant, id }: Person,
  units: readonly Unit[],
): Promise<boolean> {
  const stored = await deps.people.byId(tenant, id);
  if (stored === undefined) return false;
  const { value: person, tag } = stored;
  const added = units.filter((unit) => person.leads?.includes(unit.id) === false);
  const says =
    added.length === 0
      ? []
      : [
          {
            audience: { kind: 'person', person: id },
            content: {
              kind: 'new-leader',
              units: added.map(({ name }) => name),
              pipeline: toldOfPipeline(await pipelineOf(deps, person, added)),
            },
          } as const,
        ];
  const next = { ...person, leads: units.map((unit) => unit.id) };
  return (await deps.people.save(next, tag, says)) !== 'changed' && says.length > 0;
}
