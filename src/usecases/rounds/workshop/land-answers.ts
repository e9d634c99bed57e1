// Writes what was said and agreed of the shortlist on the proposals its groups became.
import { treatInWorkshop } from '../../../domain/decision/treat-in-workshop.ts';
import type { ProposalNo } from '../../../domain/proposal/number.ts';
import type { PickAnswer } from '../../../domain/round/shortlist.ts';
import type { PersonId } from '../../../domain/shared/ids.ts';
import { storedMainOf } from '../../drafts/main-of.ts';
import { tryAgain } from '../../try-again.ts';
import { mainOf } from './land-notes.ts';
import type { LateDeps, WorkshopRound } from './workshop-deps.ts';
import { standingOf } from './workshop-standing.ts';

/**
 * Each once, or only that of one group; done already, it changes nothing. Left out where nothing more
 * happens to the proposal.
 */
export async function landAnswers(
  deps: LateDeps,
  round: WorkshopRound,
  only?: string,
): Promise<void> {
  const { shortlists } = await standingOf(deps, round);
  const picks = await deps.workshops.picks({ tenant: round.tenant, round: round.id });
  const byGroup = new Map(picks.map((pick) => [pick.group, pick]));
  for (const { group, answer } of shortlists.flatMap(({ list }) => list)) {
    if (only !== undefined && group.id !== only) continue;
    const no = mainOf(group);
    const pick = byGroup.get(group.id);
    if (answer === undefined || no === undefined || pick === undefined) continue;
    await landAnswer(deps, round, { no, answer, by: pick.by, at: pick.at });
  }
}

async function landAnswer(
  deps: LateDeps,
  { tenant, title }: WorkshopRound,
  given: {
    readonly no: ProposalNo;
    readonly answer: PickAnswer;
    readonly by: PersonId;
    readonly at: string;
  },
): Promise<void> {
  const { no, answer, by, at } = given;
  await tryAgain(async () => {
    const before = await storedMainOf(deps, tenant, no);
    if (before === undefined) return undefined;
    const treated = treatInWorkshop(before.value, { title, ...answer }, { person: by, now: at });
    if (!treated.ok || treated.value.events.length === 0) return undefined;
    const { treatments = [] } = before.value;
    const operation = `treat-${before.value.no}-${at}-${treatments.length}-${by}`;
    const written = await deps.proposals.change(operation, { ...treated.value, before, says: [] });
    return written === 'changed' ? written : undefined;
  });
}
