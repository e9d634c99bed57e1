// An owner hands a proposal back that is not for their area; those who sort are told why.
import { handBack } from '../../domain/decision/hand-back.ts';
import { taskOver } from '../../domain/delivery/task-messages.ts';
import { toChannel } from '../../domain/delivery/to-channel.ts';
import { told } from '../../domain/delivery/told.ts';
import type { ProposalNo } from '../../domain/proposal/number.ts';
import type { Proposal } from '../../domain/proposal/proposal.ts';
import type { Full } from '../../domain/proposal/room.ts';
import type { PersonId } from '../../domain/shared/ids.ts';
import { ok, type Result, refused } from '../../domain/shared/result.ts';
import { NOTE_MAX } from '../../domain/triage/assess.ts';
import type { ChannelCaller } from '../channel-access.ts';
import { problemWith, type TextProblem } from '../supplement-text.ts';
import { tryAgain } from '../try-again.ts';
import { type OwnerDeps, ownerTask, type TaskProblem } from './owner-task.ts';

export interface TypedHandBack {
  readonly no: ProposalNo | undefined;
  readonly text: string;
  readonly notCpr: boolean;
}

export type HandBackTaskProblem =
  | TaskProblem
  | {
      readonly kind: 'bad-text';
      readonly proposal: Proposal;
      readonly problem: TextProblem | Full;
    };

/** Once: whoever presses again is told that it is theirs no more. */
export async function handBackTask(
  deps: OwnerDeps,
  caller: ChannelCaller,
  typed: TypedHandBack,
): Promise<Result<Proposal, HandBackTaskProblem>> {
  return tryAgain(async () => {
    const found = await ownerTask(deps, caller, { no: typed.no, right: 'answer' });
    if (!found.ok) return found;
    const { before } = found.value;
    const wrong = problemWith(typed.text, typed.notCpr, NOTE_MAX);
    if (wrong !== undefined) {
      return refused({ kind: 'bad-text', proposal: before.value, problem: wrong });
    }
    const text = typed.text.trim();
    const by = { person: caller.person, now: deps.clock.now().toISOString() };
    const back = handBack(before.value, text, by);
    if (!back.ok) {
      const { problem } = back;
      return problem.kind === 'full'
        ? refused({ kind: 'bad-text', proposal: before.value, problem })
        : refused({ kind: 'over', proposal: before.value, how: 'taken-back' });
    }
    const { proposal, events } = back.value;
    const { holder, dueOn } = proposal;
    const written = await deps.proposals.change(
      `hand-back-${proposal.no}-${before.value.sentOnAt ?? before.value.changedAt}`,
      {
        proposal,
        events,
        before,
        says: [
          ...taskOver(before.value, proposal),
          toChannel(proposal, { what: 'handed-back', text, holder: before.value.holder }),
          ...told(proposal, { kind: 'moved', holder, ...(dueOn !== undefined && { dueOn }) }),
        ],
      },
    );
    // Changed meanwhile, or handed back with other words from another device: judged by what is there now.
    const isOurs = written !== 'changed' && isNoted(written, caller.person, text);
    return isOurs ? ok(written) : 'changed';
  });
}

function isNoted({ notes = [] }: Proposal, person: PersonId, text: string): boolean {
  return notes.some((note) => note.by === person && note.text === text);
}
