// Somebody else's proposal as another leader may see it: what the cards show is decided here.
import type { AlikeOffer, OthersProposal } from '../../../cards/index.ts';
import { peopleOf, workplacesOf } from '../../../domain/proposal/endorse.ts';
import { fieldsOf } from '../../../domain/proposal/fields.ts';
import type { Proposal } from '../../../domain/proposal/proposal.ts';
import { othersSeeText } from '../../../domain/proposal/text-visibility.ts';
import type { Register } from '../../../domain/shared/register.ts';
import { unitById } from '../../../domain/shared/register-lookup.ts';
import type { AlikeThing } from '../../../usecases/drafts/shown-page.ts';

/**
 * Its words and its kind of workplace, unless the proposer keeps them to the team; never more. A day
 * that is past (`today` is one, `2026-12-07`) is promised to nobody.
 */
export function othersProposal(
  proposal: Proposal,
  { register, today }: { readonly register: Register; readonly today: string },
): OthersProposal {
  const { no, status, outcome, holder, dueOn, unit } = proposal;
  const { challenge, areas, visibility } = fieldsOf(proposal.answers);
  const seen = othersSeeText(visibility);
  const type = seen && unit !== undefined ? unitById(register, unit)?.type : undefined;
  return {
    no,
    areas,
    ...(seen && { text: challenge }),
    ...(type !== undefined && { unitType: type }),
    workplaces: workplacesOf(proposal),
    people: peopleOf(proposal),
    status,
    holder,
    ...(outcome !== undefined && { outcome }),
    ...(dueOn !== undefined && dueOn >= today && { dueOn }),
  };
}

/** What was found like a draft, as the card offers it. */
export function alikeOffer(
  found: AlikeThing,
  at: { readonly register: Register; readonly today: string },
): AlikeOffer {
  const shared = sharedWords(found);
  if ('proposal' in found)
    return { kind: 'proposal', ...othersProposal(found.proposal, at), shared };
  if ('guidance' in found) {
    const { id, title, link } = found.guidance;
    return { kind: 'guidance', id, title, link, shared };
  }
  const { id, title, horizon } = found.initiative;
  return { kind: 'initiative', id, title, ...(horizon !== undefined && { horizon }), shared };
}

/** The words that led to it, each once: of a compound and its part the shorter, of a text not shown none. */
export function sharedWords(found: AlikeThing): readonly string[] {
  const { shared } = found;
  const seen = !('proposal' in found) || othersSeeText(fieldsOf(found.proposal.answers).visibility);
  const words = shared.map(({ mine, theirs }) =>
    seen && theirs.length < mine.length && mine.includes(theirs) ? theirs : mine,
  );
  return [...new Set(words)];
}
