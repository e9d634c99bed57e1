// What the workplaces of a leader have under way, raised by others there.
import type { PipelineItem, PipelineOf } from '../domain/delivery/new-leader.ts';
import type { Person } from '../domain/people/person.ts';
import { fieldsOf } from '../domain/proposal/fields.ts';
import { seesName } from '../domain/proposal/name-visibility.ts';
import type { Proposal } from '../domain/proposal/proposal.ts';
import { titleOf } from '../domain/proposal/title.ts';
import { unitPipeline } from '../domain/proposal/unit-pipeline.ts';
import type { Unit } from '../domain/shared/register.ts';
import { unitsOf } from '../domain/shared/register-lookup.ts';
import { dayOf } from '../domain/shared/time.ts';
import type { Clock } from '../ports/clock.ts';
import type { RegistryStore } from '../ports/registry-store.ts';
import type { Projection } from './projection.ts';

/** Told in a message; the others are behind its button. */
const TOLD = 3;

export interface PipelineDeps {
  readonly projection: Pick<Projection, 'proposals'>;
  readonly registry: Pick<RegistryStore, 'register'>;
  readonly clock: Clock;
}

/** All of them, newest first; none for whoever leads no workplace. */
export async function pipelineNow(
  deps: PipelineDeps,
  person: Person,
): Promise<readonly PipelineItem[]> {
  const units = unitsOf(await deps.registry.register(person.tenant), person);
  if (units.length === 0) return [];
  return pipelineOf(deps, person, units);
}

/** The same of these workplaces alone. */
export async function pipelineOf(
  { projection, clock }: Pick<PipelineDeps, 'projection' | 'clock'>,
  person: Pick<Person, 'id' | 'tenant'>,
  units: readonly Unit[],
): Promise<readonly PipelineItem[]> {
  const today = dayOf(clock.now());
  const ids = units.map(({ id }) => id);
  const proposals = unitPipeline(await projection.proposals(person.tenant), ids, person.id);
  return proposals.map((one) => itemOf(one, today));
}

/** As a message carries it. */
export function toldOfPipeline(items: readonly PipelineItem[]): PipelineOf {
  return { count: items.length, items: items.slice(0, TOLD) };
}

/** A day that is past is promised to nobody, and who keeps their name is not known by their words. */
function itemOf(proposal: Proposal, today: string): PipelineItem {
  const { no, status, outcome, holder, dueOn } = proposal;
  const { areas, visibility } = fieldsOf(proposal.answers);
  return {
    ...(seesName('other', visibility) && { no, title: titleOf(proposal) }),
    areas,
    status,
    holder,
    ...(outcome !== undefined && { outcome }),
    ...(dueOn !== undefined && dueOn >= today && { dueOn }),
  };
}
