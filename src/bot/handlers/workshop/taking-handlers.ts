// Somebody takes part in a workshop: every answer is for them alone.
import {
  NOTE_FIELDS,
  STATION_INPUT,
  VOTES_INPUT,
  workshopNoteBackCard,
  workshopVotesCard,
} from '../../../cards/index.ts';
import { asId, type RoundId } from '../../../domain/shared/ids.ts';
import { catalogueOf } from '../../../i18n/catalogue.ts';
import { castVotes, nextVotes } from '../../../usecases/rounds/workshop/cast-votes.ts';
import { goToStation } from '../../../usecases/rounds/workshop/choose-station.ts';
import { type NoteBack, writeNote } from '../../../usecases/rounds/workshop/write-note.ts';
import type { Reply } from '../../turn.ts';
import { answer, callerOf } from '../channel/channel-kit.ts';
import type { Context, Handlers } from '../context.ts';
import { closedReply } from '../rounds/answering-replies.ts';
import { ownChatReply } from '../rounds/own-chat-replies.ts';
import { isPrivate } from '../rounds/round-kit.ts';
import { shownAt, takePart } from './take-part.ts';
import { notCprIn, textIn, textsIn, type WorkshopKit } from './workshop-kit.ts';

export type TakingVerbs = 'workshop.join' | 'workshop.go' | 'workshop.note' | 'workshop.vote';

/** Opens the three questions at the end, which are answered like any survey. */
type Leave = (context: Context, round: RoundId) => Promise<readonly Reply[]>;

/** Handlers of the buttons of a participant. */
export function makeTakingHandlers(kit: WorkshopKit, leave: Leave): Pick<Handlers, TakingVerbs> {
  return {
    'workshop.join': async (context, { round: id, stations }) => {
      const round = asId<RoundId>(id);
      const shown = await takePart(kit, context, { round, stations: stations === true });
      return shown ?? leave(context, round);
    },
    'workshop.go': async (context, { round: id }) => {
      const round = asId<RoundId>(id);
      const station = textIn(context.inputs, STATION_INPUT);
      const at = await goToStation(kit, callerOf(context), { round, station });
      if (!at.ok) return closedReply(at.problem, context, round);
      return (await shownAt(kit, context, at.value)) ?? leave(context, round);
    },
    'workshop.note': async (context, press) => {
      const round = asId<RoundId>(press.round);
      const written = await writeNote(kit, callerOf(context), {
        ...press,
        round,
        id: press.note,
        typed: textsIn(context.inputs, NOTE_FIELDS),
        notCpr: notCprIn(context.inputs, ['text', 'idea']),
      });
      if (!written.ok) return handedBack(written.problem, context, round);
      return (await shownAt(kit, context, written.value)) ?? leave(context, round);
    },
    'workshop.vote': (context, press) => vote(kit, context, press),
  };
}

async function vote(
  kit: WorkshopKit,
  context: Context,
  press: { readonly round: string; readonly station: string; readonly next: boolean },
): Promise<readonly Reply[]> {
  const caller = callerOf(context);
  const { station } = press;
  const votes = textIn(context.inputs, VOTES_INPUT);
  const round = asId<RoundId>(press.round);
  const cast = await castVotes(kit, caller, { round, station, votes });
  if (!cast.ok) {
    const { kind } = cast.problem;
    if (kind !== 'early' && kind !== 'late') return closedReply({ kind }, context, round);
    // The card stays as it is, with what was chosen.
    const text = catalogueOf(context.language).rounds.problems['vote-over'];
    return [{ kind: 'hint', text }];
  }
  if (!isPrivate(context)) return ownChatReply(kit, context, { round: cast.value.round });
  const goesOn = press.next && cast.value.note === 'kept';
  const next = goesOn
    ? await nextVotes(kit, caller, { round: cast.value.round, station })
    : undefined;
  const view = next === undefined ? cast.value : { ...next, note: 'kept' as const };
  return answer(workshopVotesCard(view, context.language), 'forMe');
}

/** Nothing that was typed is lost: where everybody would see it, it goes away as a line. */
function handedBack({ why, typed }: NoteBack, context: Context, round: RoundId): readonly Reply[] {
  const { workshop, rounds } = catalogueOf(context.language);
  const { why: said } = workshop.taking.back;
  const text =
    why === 'early' || why === 'late' || why === 'no-station' ? said[why] : rounds.problems[why];
  if (!isPrivate(context)) return [{ kind: 'hint', text }];
  return answer(workshopNoteBackCard({ round, why: text, typed }, context.language), 'forMe');
}
