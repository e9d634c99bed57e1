// "I sagde – vi gjorde": what is finished, what it was about, and for how many; never by whom.
import type { Initiative } from '../initiative/initiative.ts';
import { assessmentOf } from '../proposal/assessment.ts';
import { publishedOf } from '../proposal/decision.ts';
import { fieldsOf } from '../proposal/fields.ts';
import type { ProposalNo } from '../proposal/number.ts';
import type { Proposal } from '../proposal/proposal.ts';
import { othersSeeText } from '../proposal/text-visibility.ts';
import { titleOf } from '../proposal/title.ts';
import type { UnitId } from '../shared/ids.ts';
import type { Register, UnitType } from '../shared/register.ts';
import { dayOf } from '../shared/time.ts';

/** One thing that was done, for one proposal or several. */
export interface Finished {
  /** A day. */
  readonly on: string;
  /** What was cumbersome; absent where others may not read it. */
  readonly challenge?: string;
  /** What was done. */
  readonly what: string;
  /** Area ids. */
  readonly areas: readonly string[];
  readonly types: readonly UnitType[];
  /** How many workplaces it was about; 0 when nobody knows. */
  readonly workplaces: number;
}

export interface FinishedFilter {
  readonly area?: string;
  readonly type?: UnitType;
}

interface Known {
  readonly proposals: readonly Proposal[];
  readonly initiatives: readonly Initiative[];
  readonly register: Pick<Register, 'units'>;
}

/**
 * Newest first. An initiative that is done is one thing, whatever the number of its proposals; the
 * other proposals that are done are one each. What is not told yet is not among them.
 */
export function finishedOf(known: Known): readonly Finished[] {
  const byNo = new Map(known.proposals.filter(isDone).map((one) => [one.no, one]));
  const done = known.initiatives.filter(({ state }) => state === 'done');
  const places = placesAmong(known);
  const ofInitiatives = done.flatMap((initiative) => {
    const about = initiative.proposals.flatMap((no) => byNo.get(no) ?? []);
    // Nobody was told of it as an answer, or not yet that it is done.
    return about.length === 0 ? [] : [fromInitiative(initiative, about, places)];
  });
  const told = new Set<ProposalNo>(done.flatMap(({ proposals }) => proposals));
  const alone = [...byNo.values()].filter(({ no }) => !told.has(no));
  return [...ofInitiatives, ...alone.map((one) => fromProposal(one, places))].toSorted(
    (one, other) => (one.on < other.on ? 1 : -Number(one.on > other.on)),
  );
}

/** Those of an area and of a kind of workplace. */
export function chosen(
  all: readonly Finished[],
  { area, type }: FinishedFilter,
): readonly Finished[] {
  return all.filter(
    ({ areas, types }) =>
      (area === undefined || areas.includes(area)) && (type === undefined || types.includes(type)),
  );
}

function isDone({ status, outcome }: Proposal): boolean {
  return status === 'closed' && outcome === 'done';
}

function fromInitiative(
  { title, area, doneAt, changedAt }: Initiative,
  about: readonly Proposal[],
  places: PlacesOf,
): Finished {
  const challenge = about.map(challengeOf).find((one) => one !== undefined);
  const areas = about.flatMap(areasOf);
  return {
    on: dayOf(doneAt ?? changedAt),
    what: title,
    areas: [...new Set([...(area === undefined ? [] : [area]), ...areas])],
    ...places(about),
    ...(challenge !== undefined && { challenge }),
  };
}

function fromProposal(proposal: Proposal, places: PlacesOf): Finished {
  const challenge = challengeOf(proposal);
  const { answer = '', answeredAt, changedAt } = proposal;
  return {
    on: dayOf(answeredAt ?? changedAt),
    what: publishedOf(proposal)?.parts?.initiative ?? answer,
    areas: areasOf(proposal),
    ...places([proposal]),
    ...(challenge !== undefined && { challenge }),
  };
}

/** In one sentence, as it was told with the answer; else in the proposer's own first words. */
function challengeOf(proposal: Proposal): string | undefined {
  if (!othersSeeText(fieldsOf(proposal.answers).visibility)) return undefined;
  return publishedOf(proposal)?.parts?.challenge ?? titleOf(proposal);
}

/** As it was assessed; else as its proposer chose. */
function areasOf(proposal: Proposal): readonly string[] {
  const judged = assessmentOf(proposal)?.area;
  return judged === undefined ? fieldsOf(proposal.answers).areas : [judged];
}

type PlacesOf = (about: readonly Proposal[]) => Pick<Finished, 'types' | 'workplaces'>;

/**
 * Tells whom proposals concern, with what was merged into them. The kind of workplace of a proposer
 * whose text others may not see is kept to the team, too.
 */
export function placesAmong({
  proposals,
  register,
}: Pick<Known, 'proposals' | 'register'>): PlacesOf {
  const merged = Map.groupBy(proposals, ({ mergedInto }) => mergedInto?.no);
  const typeOf = new Map(register.units.map(({ id, type }) => [id, type]));
  return (about) => {
    const all = new Set<UnitId>();
    const shown = new Set<UnitId>();
    for (const { unit, endorsed, answers } of about.flatMap((one) => [
      one,
      ...(merged.get(one.no) ?? []),
    ])) {
      const seen = othersSeeText(fieldsOf(answers).visibility);
      if (unit !== undefined) all.add(unit);
      if (unit !== undefined && seen) shown.add(unit);
      for (const one of endorsed?.units ?? []) {
        all.add(one);
        shown.add(one);
      }
    }
    const types = [...shown].flatMap((id) => typeOf.get(id) ?? []);
    return { types: [...new Set(types)], workplaces: all.size };
  };
}
