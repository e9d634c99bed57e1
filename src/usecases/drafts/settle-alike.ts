// "Det dækker mit" and "Det løste det for mig": the draft is used up, counted, and settled at once.
import { answeredCampaign } from '../../domain/delivery/invitation.ts';
import { follow } from '../../domain/initiative/links.ts';
import type { Person } from '../../domain/people/person.ts';
import type { Draft } from '../../domain/proposal/draft.ts';
import { receive, sentDraft } from '../../domain/proposal/hand-in.ts';
import { settleAtOnce } from '../../domain/proposal/settle-at-once.ts';
import type { Outcome } from '../../domain/proposal/status.ts';
import { filled } from '../../domain/questions/filled.ts';
import type { QuestionSet } from '../../domain/questions/question-set.ts';
import type { InitiativeId, PersonId, TenantId } from '../../domain/shared/ids.ts';
import { ok, type Result, refused } from '../../domain/shared/result.ts';
import { yearOf } from '../../domain/shared/time.ts';
import type { Tagged } from '../../ports/tagged.ts';
import type { LeaderDeps } from '../leader-deps.ts';
import { tryAgain } from '../try-again.ts';
import { type AlikePress, pressedAlike } from './answer-alike.ts';
import type { EndorseAlikeProblem } from './endorse-alike.ts';
import { isSafe, isUnderWay, standing } from './find-alike.ts';
import type { Followed } from './follow-sent.ts';
import { answerDay, mayPropose, unitOf } from './hand-in.ts';
import { respondentOf } from './shown-page.ts';

/** What settles it, by its id. */
export type Settling =
  | { readonly kind: 'covered'; readonly initiative: InitiativeId }
  | { readonly kind: 'guided'; readonly guidance: string };

const OUTCOMES = {
  covered: 'already-under-way',
  guided: 'guidance',
} as const satisfies Record<Settling['kind'], Outcome>;

/**
 * Ends in its receipt however often it is pressed. Who is covered by an initiative follows it first:
 * cut off in between, the next press finds them following and uses up the draft.
 */
export async function settleAlike(
  deps: LeaderDeps,
  person: Person,
  press: AlikePress & { readonly by: Settling },
): Promise<Result<Followed, EndorseAlikeProblem>> {
  const found = await pressedAlike(deps, person, press);
  if (!found.ok) return found;
  if (found.value.kind !== 'alike') return ok(found.value);
  const { stored, set } = found.value;
  const draft = stored.value;
  if (!wasShown(draft, press.by)) return refused({ kind: 'not-found' });
  if (!mayPropose(deps, await respondentOf(deps, person))) return refused({ kind: 'not-allowed' });
  const answer = await settledBy(deps, draft, press.by);
  if (answer === undefined) {
    return ok({ kind: 'page', shown: await standing(deps, set, { draft, note: 'alike-ended' }) });
  }
  const { kind } = press.by;
  const added = await keep(deps, { stored, set, kind, answer });
  // Another device was faster with the draft: judged again by what is there now.
  if (added === 'changed' || added.outcome !== OUTCOMES[kind]) {
    return settleAlike(deps, person, press);
  }
  return ok({ kind: 'sent', proposal: added, how: kind });
}

/** Only what was found for the draft can settle it. */
function wasShown({ alike = [] }: Draft, by: Settling): boolean {
  return alike.some((one) =>
    by.kind === 'covered'
      ? 'initiative' in one && one.initiative === by.initiative
      : 'guidance' in one && one.guidance === by.guidance,
  );
}

/** What it is called that settles it; undefined when it is over or gone. */
async function settledBy(
  deps: LeaderDeps,
  { tenant, person }: Draft,
  by: Settling,
): Promise<string | undefined> {
  if (by.kind === 'covered') return followed(deps, { tenant, person, id: by.initiative });
  const { guidance } = await deps.registry.register(tenant);
  const there = guidance.find(({ id }) => id === by.guidance);
  return there && isSafe(there) ? there.title : undefined;
}

function followed(
  { initiatives }: Pick<LeaderDeps, 'initiatives'>,
  who: { readonly tenant: TenantId; readonly person: PersonId; readonly id: InitiativeId },
): Promise<string | undefined> {
  const { tenant, person, id } = who;
  return tryAgain(async () => {
    const now = await initiatives.initiative(tenant, id);
    if (now === undefined || !isUnderWay(now.value)) return undefined;
    const next = follow(now.value, person);
    if (next === now.value) return next.title;
    const saved = await initiatives.save(next, now.tag, []);
    return saved === 'changed' ? saved : next.title;
  });
}

function keep(
  deps: LeaderDeps,
  given: {
    readonly stored: Tagged<Draft>;
    readonly set: QuestionSet;
    readonly kind: Settling['kind'];
    readonly answer: string;
  },
) {
  const { stored, set, kind, answer } = given;
  const draft = stored.value;
  const now = deps.clock.now().toISOString();
  const answers = filled(set, draft.answers);
  const unit = unitOf(answers['unit']);
  return deps.proposals.add({ tenant: draft.tenant, year: yearOf(draft.id) }, draft.id, (no) => {
    const received = receive({
      ...{ draft, no, answers, now, locally: false },
      dueOn: answerDay(deps),
      ...(unit !== undefined && { unit }),
    });
    return {
      ...settleAtOnce(received, { outcome: OUTCOMES[kind], answer }),
      draft: { before: stored, next: sentDraft(draft, { no, settled: kind }, now) },
      says: answeredCampaign(draft.campaign, now),
    };
  });
}
