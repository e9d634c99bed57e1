// Which proposals that came of a workshop hold words that are to be hidden.
import type { ProposalNo } from '../../../domain/proposal/number.ts';
import type { Round } from '../../../domain/round/round.ts';
import type { Hide } from '../../../domain/triage/hidden-words.ts';
import { textFields, textsOf } from '../../../domain/triage/redact.ts';
import type { HidingDeps } from './hiding-deps.ts';

/** Those its notes became, or were added to, that have one of the words in some version. */
export async function landedWith(
  deps: HidingDeps,
  { tenant, id, workshop }: Round,
  hide: Hide,
): Promise<readonly ProposalNo[]> {
  if (workshop === undefined) return [];
  const notes = await deps.workshops.notes({ tenant, round: id });
  const landed = new Set(notes.flatMap(({ value }) => value.landed?.no ?? []));
  const found: ProposalNo[] = [];
  for (const no of landed) {
    const [stored, versions, endorsements] = await Promise.all([
      deps.proposals.proposal(tenant, no),
      deps.proposals.versions(tenant, no),
      deps.proposals.endorsements(tenant, no),
    ]);
    const all = [...(stored ? [stored.value] : []), ...versions];
    const sets = await Promise.all(all.map(({ set }) => deps.sets.get(tenant, set)));
    const fields = textFields(sets);
    const texts = [
      ...all.flatMap((one) => textsOf(one, fields)),
      ...endorsements.flatMap(({ examples }) => examples.map(({ text }) => text)),
    ];
    if (texts.some((text) => hide.count(text) > 0)) found.push(no);
  }
  return found;
}
