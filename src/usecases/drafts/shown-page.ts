// A draft made ready to be shown: its set with the register's choices, and the page it is on.
import type { Initiative } from '../../domain/initiative/initiative.ts';
import type { Person } from '../../domain/people/person.ts';
import type { Draft } from '../../domain/proposal/draft.ts';
import type { FoundAlike } from '../../domain/proposal/found-alike.ts';
import type { ProposalNo } from '../../domain/proposal/number.ts';
import type { Proposal } from '../../domain/proposal/proposal.ts';
import { withRegister } from '../../domain/questions/choices.ts';
import { fieldOf } from '../../domain/questions/filled.ts';
import { pageById } from '../../domain/questions/flow.ts';
import type { Problem } from '../../domain/questions/problems.ts';
import type { Choice, Page, QuestionSet } from '../../domain/questions/question-set.ts';
import type { Answer, Answers } from '../../domain/shared/answer.ts';
import type { Area, Guidance, Register, Unit } from '../../domain/shared/register.ts';
import { areasFor, unitsOf } from '../../domain/shared/register-lookup.ts';
import type { LeaderDeps } from '../leader-deps.ts';
import type { HeldText } from './held-texts.ts';

/** A page as it is to be shown, with what is wrong on it. */
export interface ShownPage {
  readonly draft: Draft;
  readonly set: QuestionSet;
  readonly page: Page;
  readonly problems: readonly Problem[];
  /** Texts that were not stored because a CPR number seems to be in them. */
  readonly held: readonly HeldText[];
  readonly note?:
    | 'stale'
    | 'from-chat'
    | 'resumed'
    | 'clipped'
    | 'alike-ended'
    | 'alike-own'
    | 'alike-full'
    | 'from-message'
    | 'message-clipped'
    | 'message-empty';
  /** Shown first: what there is about the same, before the page it leads on to. */
  readonly alike?: readonly AlikeThing[];
  /** The proposal just received, when the page is shown for another one. */
  readonly received?: ProposalNo;
  /** Typed on a stale card, or taken from a message: shown instead of what is stored. */
  readonly typed?: Answers;
}

/** What a draft may be about: somebody else's proposal, what is done already, or guidance. */
export type AlikeThing = (
  | { readonly proposal: Proposal }
  | { readonly initiative: Initiative }
  | { readonly guidance: Guidance }
) & { readonly shared: FoundAlike['shared'] };

/** A person with the part of the register that is theirs. */
export interface Respondent {
  readonly person: Person;
  readonly register: Register;
  /** Units they lead or deputise for; else the one they gave; else none. */
  readonly units: readonly Unit[];
}

/** Looks a person up in the register. */
export async function respondentOf(
  deps: Pick<LeaderDeps, 'registry'>,
  person: Person,
): Promise<Respondent> {
  const register = await deps.registry.register(person.tenant);
  const led = unitsOf(register, person);
  const units = led.length > 0 ? led : register.units.filter((unit) => unit.id === person.unit);
  return { person, register, units };
}

/**
 * The set a draft is answered with, as it was when the draft was begun, with today's choices. The
 * workplace it is about stays one of them, when the person has left it since.
 */
export async function setFor(
  deps: Pick<LeaderDeps, 'sets'>,
  draft: Pick<Draft, 'tenant' | 'set'> & { readonly answers?: Answers },
  { register, units }: Respondent,
): Promise<QuestionSet> {
  const stored = await deps.sets.get(draft.tenant, draft.set);
  const set = register.units.length === 0 ? withoutUnits(stored) : stored;
  const about = unitsAnswered(stored, draft.answers ?? {});
  const former = register.units.filter((unit) => about.includes(unit.id) && !units.includes(unit));
  const own = units.length > 0 ? [...units, ...former] : register.units;
  return withRegister(set, {
    areas: areasFor(register, units[0]?.type).map((area) => areaChoice(area)),
    units: own.map((unit) => ({ id: unit.id, label: { da: unit.name, en: unit.name } })),
  });
}

/** Workplaces in answers by question, as a draft has them, or by field, as a proposal has. */
function unitsAnswered({ pages }: QuestionSet, answers: Answers): readonly (Answer | undefined)[] {
  return pages
    .flatMap(({ questions }) => questions)
    .filter(({ kind }) => kind === 'unit')
    .flatMap((question) => [answers[question.id], answers[fieldOf(question)]]);
}

/** Nobody can choose among units when the register has none. */
function withoutUnits(set: QuestionSet): QuestionSet {
  const asked = (page: Page) => page.questions.filter(({ kind }) => kind !== 'unit');
  return { ...set, pages: set.pages.map((page) => ({ ...page, questions: asked(page) })) };
}

/** The page a draft is on; the first one when its page is no longer there. */
export function pageOf(set: QuestionSet, draft: Draft): Page {
  const page = pageById(set, draft.page) ?? set.pages[0];
  if (page === undefined) throw new Error(`question set ${set.id} has no pages`);
  return page;
}

/** A draft on its page with nothing wrong. */
export function shown(set: QuestionSet, draft: Draft, note?: ShownPage['note']): ShownPage {
  const page = pageOf(set, draft);
  return { draft, set, page, problems: [], held: [], ...(note !== undefined && { note }) };
}

function areaChoice({ id, name }: Area): Choice {
  return { id, label: name };
}
