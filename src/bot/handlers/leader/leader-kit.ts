// What the leader's handlers share: their dependencies, and the parts every card of theirs needs.
import type { Card, MenuReason, Names, PageView, ProblemKind } from '../../../cards/index.ts';
import { alikeCard, menuCard, pageCard, problemCard } from '../../../cards/index.ts';
import type { ProposalNo } from '../../../domain/proposal/number.ts';
import type { Language } from '../../../domain/shared/language.ts';
import type { Register } from '../../../domain/shared/register.ts';
import { dayOf } from '../../../domain/shared/time.ts';
import { isUntouched, openDrafts } from '../../../usecases/drafts/open-draft.ts';
import type { ShownPage } from '../../../usecases/drafts/shown-page.ts';
import { draftTitle } from '../../../usecases/drafts/take-text.ts';
import type { LeaderDeps } from '../../../usecases/leader-deps.ts';
import type { Reply } from '../../turn.ts';
import type { Context } from '../context.ts';
import { heldBack } from '../held-back.ts';
import { alikeOffer } from './others-proposal.ts';

/** Refusals a leader can meet, whichever use case they come from. */
export type LeaderProblem =
  | 'draft-gone'
  | 'already-sent'
  | 'not-allowed'
  | 'not-found'
  | 'too-late'
  | 'ended'
  | 'changed-meanwhile'
  | 'not-answered'
  | 'not-asked'
  | 'full';

/** The words each refusal is put into. */
const WORDS: Readonly<Record<LeaderProblem, ProblemKind>> = {
  'draft-gone': 'gone',
  'already-sent': 'already-sent',
  'not-allowed': 'not-invited',
  'not-found': 'gone',
  'too-late': 'too-late',
  ended: 'ended',
  'changed-meanwhile': 'changed-meanwhile',
  'not-answered': 'not-answered',
  'not-asked': 'not-asked',
  full: 'full',
};

export type LeaderKit = LeaderDeps & {
  readonly namesOf: (register: Register, language: Language) => Names;
  readonly whistleblowerUrl?: string;
};

/** The field a unit is found by, where there are many. */
const FIND_UNIT = 'find.unit';

/** A page as the card takes it. */
export function pageView(shown: ShownPage, context: Context): PageView {
  const { draft, set, page: at, note, received } = shown;
  const find = context.inputs[FIND_UNIT];
  // Once is enough: on the first page, not on every one.
  const offer = at.id === set.pages[0]?.id ? offeredLanguage(context) : undefined;
  return {
    set,
    page: at,
    draft: draft.id,
    revision: draft.revision,
    answers: draft.answers,
    ...heldBack(shown),
    ...(typeof find === 'string' && { find }),
    ...(note !== undefined && { note }),
    ...(received !== undefined && { received }),
    ...(draft.edits !== undefined && { editing: draft.edits.no }),
    ...(offer !== undefined && { offer }),
  };
}

/** The page on the card that was pressed. */
export async function showPage(
  kit: LeaderKit,
  shown: ShownPage,
  context: Context,
): Promise<readonly Reply[]> {
  return [{ kind: 'forMe', card: await cardOf(kit, shown, context) }];
}

/** The page as a message of its own. */
export async function sayPage(
  kit: LeaderKit,
  shown: ShownPage,
  context: Context,
): Promise<readonly Reply[]> {
  return [{ kind: 'say', card: await cardOf(kit, shown, context) }];
}

/** What others have written about the same comes before the page. */
async function cardOf(kit: LeaderKit, shown: ShownPage, context: Context): Promise<Card> {
  const { alike, draft, note } = shown;
  const { language, person } = context;
  if (alike === undefined) return pageCard(pageView(shown, context), language);
  const register = await kit.registry.register(person.tenant);
  const today = dayOf(kit.clock.now());
  return alikeCard(
    {
      draft: draft.id,
      revision: draft.revision,
      found: alike.map((one) => alikeOffer(one, { register, today })),
      names: kit.namesOf(register, language),
      ...((note === 'alike-ended' || note === 'alike-own' || note === 'alike-full') && { note }),
    },
    language,
  );
}

/** The menu with a friendly line. */
export async function menuReply(
  kit: LeaderKit,
  context: Context,
  how: { readonly reason: MenuReason; readonly as: 'say' | 'forMe' },
): Promise<readonly Reply[]> {
  const { person, language } = context;
  const [own, followed, drafts] = await Promise.all([
    kit.projection.ofPerson(person.tenant, person.id),
    kit.projection.followedBy(person.tenant, person.id),
    namedDrafts(kit, context),
  ]);
  const offer = offeredLanguage(context);
  const card = menuCard(
    {
      reason: how.reason,
      hasProposals: own.length + followed.length > 0,
      drafts,
      ...(offer !== undefined && { offer }),
    },
    language,
  );
  return [{ kind: how.as, card }];
}

/** Unfinished drafts by the first words in them; those without a word or a change have nothing to resume. */
export async function namedDrafts(kit: LeaderKit, { person }: Context): ReturnType<typeof named> {
  const open = await openDrafts(kit, person);
  return named(
    kit,
    open.filter(({ value }) => !isUntouched(value)),
  );
}

async function named(
  kit: LeaderKit,
  stored: Awaited<ReturnType<typeof openDrafts>>,
): Promise<
  readonly { readonly id: (typeof stored)[number]['value']['id']; readonly title: string }[]
> {
  const titled = await Promise.all(
    stored.map(async ({ value }) => ({
      id: value.id,
      title: draftTitle(value, await kit.sets.get(value.tenant, value.set)),
    })),
  );
  return titled.filter(({ title }) => title !== '');
}

/** A refusal in words, on the card that was pressed or as a message. */
export function problemReply(
  kind: LeaderProblem,
  context: Context,
  { as = 'forMe', no }: { readonly as?: 'say' | 'forMe'; readonly no?: ProposalNo } = {},
): readonly Reply[] {
  return [
    {
      kind: as,
      card: problemCard({ kind: WORDS[kind], ...(no !== undefined && { no }) }, context.language),
    },
  ];
}

/** The way back to Danish; English to those whose client speaks it and who never chose. */
export function offeredLanguage({ caller, person, language }: Context): Language | undefined {
  if (language === 'en') return 'da';
  return caller.clientLanguage === 'en' && person.language === undefined ? 'en' : undefined;
}
