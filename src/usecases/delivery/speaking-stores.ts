// The stores that take messages with what jobs and turns write, with something done to what is said.
import type { Message } from '../../domain/delivery/message.ts';
import type { InitiativeStore } from '../../ports/initiative-store.ts';
import type { JobStore } from '../../ports/job-store.ts';
import type { LetterStore } from '../../ports/letter-store.ts';
import type { PaperStore } from '../../ports/paper-store.ts';
import type { PeopleStore } from '../../ports/people-store.ts';
import type { ProposalStore } from '../../ports/proposal-store.ts';
import type { RoundStore } from '../../ports/round-store.ts';

export interface SpeakingStores {
  readonly people: PeopleStore;
  readonly proposals: ProposalStore;
  readonly jobs: JobStore;
  readonly letters: LetterStore;
  readonly initiatives: InitiativeStore;
  readonly rounds: RoundStore;
  readonly papers: PaperStore;
}

/** What is written with a change in place of what was to be said; called again when it is tried again. */
export type Saying = (says: readonly Message[]) => readonly Message[];

/** The same stores; `written` is called after each write that had something to say. */
export function speakingThrough(
  stores: SpeakingStores,
  { saying = (says) => says, written = () => {} }: { saying?: Saying; written?: () => void },
): SpeakingStores {
  const { people, proposals, jobs, letters, initiatives, rounds, papers } = stores;

  async function through<T>(
    says: readonly Message[],
    write: (says: readonly Message[]) => Promise<T>,
  ): Promise<T> {
    const result = await write(saying(says));
    if (says.length > 0) written();
    return result;
  }

  return {
    people: {
      ...people,
      save: (person, tag, says) => through(says, (said) => people.save(person, tag, said)),
      saveChannel: (channel, tag, says) =>
        through(says, (said) => people.saveChannel(channel, tag, said)),
    },
    proposals: {
      ...proposals,
      add: async (at, operation, build) => {
        let isSaid = false;
        const added = await proposals.add(at, operation, (no) => {
          const change = build(no);
          isSaid = change.says.length > 0;
          return { ...change, says: saying(change.says) };
        });
        if (isSaid) written();
        return added;
      },
      change: (operation, change) =>
        through(change.says, (says) => proposals.change(operation, { ...change, says })),
    },
    jobs: {
      ...jobs,
      claimDigest: (claim, says) => through(says, (said) => jobs.claimDigest(claim, said)),
    },
    initiatives: {
      ...initiatives,
      save: (initiative, tag, says) =>
        through(says, (said) => initiatives.save(initiative, tag, said)),
    },
    rounds: {
      ...rounds,
      save: (round, tag, says) => through(says, (said) => rounds.save(round, tag, said)),
      say: (tenant, says) => through(says, (said) => rounds.say(tenant, said)),
      saveBoard: (board, tag, says) => through(says, (said) => rounds.saveBoard(board, tag, said)),
    },
    letters: {
      ...letters,
      save: (letter, tag, says) => through(says, (said) => letters.save(letter, tag, said)),
      saveQuarter: (letter, tag, says) =>
        through(says, (said) => letters.saveQuarter(letter, tag, said)),
    },
    papers: {
      ...papers,
      save: (order, tag, says) => through(says, (said) => papers.save(order, tag, said)),
    },
  };
}
