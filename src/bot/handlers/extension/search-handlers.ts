// Proposals somebody looks for where they write, to insert one: its card is for everybody there.
import { type Names, type SharedView, sharedCard, sharedLine } from '../../../cards/index.ts';
import { givenAnswer } from '../../../domain/decision/given-answer.ts';
import type { Proposal } from '../../../domain/proposal/proposal.ts';
import type { Register } from '../../../domain/shared/register.ts';
import { dayOf } from '../../../domain/shared/time.ts';
import { catalogueOf } from '../../../i18n/catalogue.ts';
import { type FindDeps, findToShare, type Shareable } from '../../../usecases/find-to-share.ts';
import type { Found, Reply, Searching } from '../../turn.ts';
import type { Context } from '../context.ts';
import type { LeaderKit } from '../leader/leader-kit.ts';
import { othersProposal } from '../leader/others-proposal.ts';

/** Results shown at a time. */
const MOST = 10;

export type ExtensionKit = LeaderKit & Pick<FindDeps, 'shareable'>;

/** What they may find; whatever they choose, its card says no more than anybody may know. */
export async function findInDialog(
  kit: ExtensionKit,
  context: Context,
  { words, skip, most }: Searching,
): Promise<readonly Reply[]> {
  const { person, language } = context;
  const wanted = { words, skip, most: Math.min(most, MOST) };
  const [found, register] = await Promise.all([
    findToShare(kit, person, wanted),
    kit.registry.register(person.tenant),
  ]);
  const { none, nothingYet } = catalogueOf(language).extension;
  const names = kit.namesOf(register, language);
  const today = dayOf(kit.clock.now());
  const shown = ({ proposal, own }: Shareable): Found => {
    const view = sharedView(proposal, { register, today, names });
    return { ...sharedLine({ ...view, own }, language), card: sharedCard(view, language) };
  };
  return [
    { kind: 'found', results: found.map(shown), none: words.trim() === '' ? nothingYet : none },
  ];
}

/** An answer repeats what was written: it is left out where that is for the team, or is another's. */
function sharedView(
  proposal: Proposal,
  { register, today, names }: { register: Register; today: string; names: Names },
): SharedView {
  const seen = othersProposal(proposal, { register, today });
  const told = seen.text !== undefined && proposal.mergedInto === undefined;
  const answer = told ? givenAnswer(proposal) : undefined;
  return { proposal: seen, names, ...(answer !== undefined && { answer }) };
}
