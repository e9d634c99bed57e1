// Proposals somebody looks for where they write, to insert one: its card is for everybody there.
import { sharedCard, sharedLine } from '../../../cards/index.ts';
import { givenAnswer } from '../../../domain/decision/given-answer.ts';
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
    const answer = givenAnswer(proposal);
    const view = {
      proposal: othersProposal(proposal, { register, today }),
      names,
      ...(answer !== undefined && { answer }),
    };
    return { ...sharedLine({ ...view, own }, language), card: sharedCard(view, language) };
  };
  return [
    { kind: 'found', results: found.map(shown), none: words.trim() === '' ? nothingYet : none },
  ];
}
