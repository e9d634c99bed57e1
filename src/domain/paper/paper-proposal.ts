// A proposal as it may stand on paper: papers leave the house, so names and kept-back texts do not.
import { givenAnswer } from '../decision/given-answer.ts';
import { assessmentOf, type Extent, type Value } from '../proposal/assessment.ts';
import type { Authority, Need } from '../proposal/classification.ts';
import {
  type Decision,
  publishedOf,
  type Treatment,
  type WorkshopWord,
} from '../proposal/decision.ts';
import { peopleOf, workplacesOf } from '../proposal/endorse.ts';
import { fieldsOf } from '../proposal/fields.ts';
import type { AutomationStage, BudgetInput, Degree } from '../proposal/marks.ts';
import type { ProposalNo } from '../proposal/number.ts';
import type { Batch } from '../proposal/origin.ts';
import type { Holder, Proposal, ReleasedExample } from '../proposal/proposal.ts';
import { type Outcome, STATUSES, type Status } from '../proposal/status.ts';
import { othersSeeText } from '../proposal/text-visibility.ts';
import { titleOf } from '../proposal/title.ts';
import type { Register, Unit, UnitType } from '../shared/register.ts';
import { hideIn } from '../triage/hidden-words.ts';
import { namesIn } from '../triage/names-in-text.ts';

/** One handling in a forum or a workshop, without what was noted for those who handle it. */
export type PaperTreatment = Omit<Treatment, 'note' | 'by' | 'onBehalf' | 'at' | 'workshop'> & {
  readonly workshop?: Omit<WorkshopWord, 'who'>;
};

/** How many have it, with what was merged into it. */
export interface CountedTogether {
  readonly workplaces: number;
  readonly people: number;
}

/** A decision that is published, without who wrote it. */
export type PaperDecision = Omit<
  Decision,
  'by' | 'publishedBy' | 'disputed' | 'state' | 'version' | 'as'
> & { readonly publishedAt: string };

export interface PaperProposal {
  readonly no: ProposalNo;
  /** The challenge in one sentence: as the answer puts it, else its proposer's first words. */
  readonly title?: string;
  /** Its words are for those who handle it alone: what stands here has no text of the proposer's. */
  readonly kept: boolean;
  readonly unitType?: UnitType;
  readonly department?: string;
  /** How many workplaces and people have it, this one included. */
  readonly workplaces: number;
  readonly people: number;
  /** Ids; the one it was assessed to comes first. */
  readonly areas: readonly string[];
  readonly need: Need;
  readonly authority: Authority;
  readonly extent?: Extent;
  readonly value?: Value;
  /** 1 to 5. */
  readonly hassle?: number;
  readonly status: Status;
  /** Who has it now: an area or a forum, never a name. */
  readonly holder: Holder;
  /** As it is now: what was planned may be done since. */
  readonly outcome?: Outcome;
  /** How many say that it is solved for them, and how far. */
  readonly judged?: Readonly<Record<Degree, number>>;
  /** Why, as everybody behind it was told; given with a decision, or without one. */
  readonly reason?: string;
  readonly decision?: PaperDecision;
  readonly formerDecisions: readonly PaperDecision[];
  readonly treatments: readonly PaperTreatment[];
  /** What somebody released of it. */
  readonly example?: string;
  readonly budget?: BudgetInput;
  readonly automation?: AutomationStage;
  readonly concernsMed: boolean;
  readonly batch?: Batch;
  readonly journal?: string;
  /** ISO instants. */
  readonly receivedAt: string;
  readonly changedAt: string;
  readonly dueOn?: string;
  /** It was merged into this one. */
  readonly mergedInto?: ProposalNo;
  readonly merged: readonly ProposalNo[];
}

/**
 * What may leave the house of a proposal; nothing of a decision before everybody is told of it.
 * `counted` where others were merged into it: they are counted with it.
 */
export function paperProposal(
  proposal: Proposal,
  { units }: Pick<Register, 'units'>,
  counted: CountedTogether = { workplaces: workplacesOf(proposal), people: peopleOf(proposal) },
): PaperProposal {
  const { no, status, batch, dueOn, receivedAt, changedAt } = proposal;
  const decision = published(proposal.decision);
  const answer = givenAnswer(proposal);
  return {
    no,
    ...titled(proposal, decision, units),
    ...placed(proposal, units),
    workplaces: counted.workplaces,
    people: counted.people,
    ...sorted(proposal),
    status,
    holder: proposal.holder,
    ...outcomeOf(proposal, decision),
    ...(answer && { reason: answer.reason }),
    ...(decision && { decision }),
    ...judgedOf(proposal),
    formerDecisions: (proposal.formerDecisions ?? []).flatMap((one) => published(one) ?? []),
    treatments: openTreatments(proposal),
    ...marked(proposal),
    ...(batch && { batch }),
    receivedAt,
    changedAt,
    ...(dueOn !== undefined && { dueOn }),
    ...(proposal.mergedInto && { mergedInto: proposal.mergedInto.no }),
    merged: proposal.merged ?? [],
  };
}

/** Only what everybody who raised it was told. */
function outcomeOf({ status, outcome }: Proposal, decision: PaperDecision | undefined) {
  const told = (STATUSES[status].answered ? outcome : undefined) ?? decision?.outcome;
  return told === undefined ? {} : { outcome: told };
}

function judgedOf({ verdicts = [] }: Proposal) {
  const count = (degree: Degree) => verdicts.filter(({ solved }) => solved === degree).length;
  const judged = { yes: count('yes'), partly: count('partly'), no: count('no') };
  return judged.yes + judged.partly + judged.no === 0 ? {} : { judged };
}

function titled(proposal: Proposal, decision: PaperDecision | undefined, units: readonly Unit[]) {
  const kept = !othersSeeText(fieldsOf(proposal.answers).visibility);
  const title = decision?.parts?.challenge ?? (kept ? undefined : ownTitle(proposal, units));
  return { kept, ...(title !== undefined && { title }) };
}

/** Its proposer's first words, without the name of the workplace and of those who lead it. */
function ownTitle(proposal: Proposal, units: readonly Unit[]): string {
  const title = titleOf(proposal);
  const own = units.filter(({ id }) => id === proposal.unit);
  const leaders = own.flatMap(({ leader, deputy }) => [leader?.name ?? [], deputy?.name ?? []]);
  const { people, likely } = namesIn(title, { units: own, areas: [] }, leaders.flat());
  return hideIn([...people, ...likely])(title);
}

function placed({ unit: id }: Proposal, units: readonly Unit[]) {
  const unit = units.find((one) => one.id === id);
  return unit && { unitType: unit.type, department: unit.department };
}

/** Ids of what it is about: the area it was assessed to first, then those its proposer named. */
export function areasOf(proposal: Proposal): readonly string[] {
  const assessed = assessmentOf(proposal)?.area;
  const { areas } = fieldsOf(proposal.answers);
  return [...new Set([...(assessed ? [assessed] : []), ...areas])];
}

/** As it was assessed; until then, as its proposer put it. */
function sorted(proposal: Proposal) {
  const fields = fieldsOf(proposal.answers);
  const assessed = assessmentOf(proposal);
  return {
    areas: areasOf(proposal),
    need: assessed?.need ?? fields.need ?? 'unknown',
    authority: assessed?.authority ?? fields.authority ?? 'unknown',
    ...(assessed && { extent: assessed.extent, value: assessed.value }),
    ...(fields.hassle !== undefined && { hassle: fields.hassle }),
  } as const;
}

function marked({ answers, flags, example, journal }: Proposal) {
  return {
    concernsMed: flags?.concernsMed ?? false,
    ...(flags?.budget && { budget: flags.budget }),
    ...(flags?.automation && { automation: flags.automation }),
    ...(example && mayQuote(answers, example) && { example: example.text }),
    ...(journal && { journal: journal.number }),
  };
}

/** What is for the team alone is quoted only where whoever wrote it agreed. */
function mayQuote(answers: Proposal['answers'], { agreed = false }: ReleasedExample): boolean {
  return agreed || othersSeeText(fieldsOf(answers).visibility);
}

function published(decision: Decision | undefined): PaperDecision | undefined {
  const found = publishedOf(decision === undefined ? {} : { decision });
  if (found === undefined) return undefined;
  const { by: _by, publishedBy: _publisher, disputed: _disputed, ...rest } = found;
  const { state: _state, version: _version, as: _as, ...shown } = rest;
  return shown;
}

/** What decides is left out until everybody is told: its word gives the answer away. */
function openTreatments(proposal: Proposal): readonly PaperTreatment[] {
  const told = publishedOf(proposal) !== undefined;
  return (proposal.treatments ?? []).filter(({ decides }) => told || !decides).map(treated);
}

function treated({ note: _note, by: _by, onBehalf: _behalf, at: _at, ...rest }: Treatment) {
  const { workshop, ...shown } = rest;
  if (workshop === undefined) return shown;
  const { who: _who, ...word } = workshop;
  return { ...shown, workshop: word };
}
