// Tells when something to be said was stored, so that it is on its way within a second.
import type { InitiativeStore } from '../../ports/initiative-store.ts';
import type { JobStore } from '../../ports/job-store.ts';
import type { LetterStore } from '../../ports/letter-store.ts';
import type { PaperStore } from '../../ports/paper-store.ts';
import type { PeopleStore } from '../../ports/people-store.ts';
import type { ProposalStore } from '../../ports/proposal-store.ts';
import type { RoundStore } from '../../ports/round-store.ts';

interface Stores {
  readonly people: PeopleStore;
  readonly proposals: ProposalStore;
  readonly jobs: JobStore;
  readonly letters: LetterStore;
  readonly initiatives: InitiativeStore;
  readonly rounds: RoundStore;
  readonly papers: PaperStore;
}

/** The same stores, calling `nudge` after each write that had something to say. */
export function whenSaid(stores: Stores, nudge: () => void): Stores {
  const { people, proposals, jobs, letters, initiatives, rounds, papers } = stores;

  async function after<T>(written: Promise<T>, says: readonly unknown[]): Promise<T> {
    const result = await written;
    if (says.length > 0) nudge();
    return result;
  }

  return {
    people: {
      ...people,
      save: (person, tag, says) => after(people.save(person, tag, says), says),
      saveChannel: (channel, tag, says) => after(people.saveChannel(channel, tag, says), says),
    },
    proposals: {
      ...proposals,
      add: (at, operation, build) => {
        let said: readonly unknown[] = [];
        const built: typeof build = (no) => {
          const change = build(no);
          said = change.says;
          return change;
        };
        return proposals.add(at, operation, built).then((result) => {
          if (said.length > 0) nudge();
          return result;
        });
      },
      change: (operation, change) => after(proposals.change(operation, change), change.says),
    },
    jobs: {
      ...jobs,
      claimDigest: (claim, says) => after(jobs.claimDigest(claim, says), says),
    },
    initiatives: {
      ...initiatives,
      save: (initiative, tag, says) => after(initiatives.save(initiative, tag, says), says),
    },
    rounds: {
      ...rounds,
      save: (round, tag, says) => after(rounds.save(round, tag, says), says),
      say: (tenant, says) => after(rounds.say(tenant, says), says),
      saveBoard: (board, tag, says) => after(rounds.saveBoard(board, tag, says), says),
    },
    letters: {
      ...letters,
      save: (letter, tag, says) => after(letters.save(letter, tag, says), says),
      saveQuarter: (letter, tag, says) => after(letters.saveQuarter(letter, tag, says), says),
    },
    papers: {
      ...papers,
      save: (order, tag, says) => after(papers.save(order, tag, says), says),
    },
  };
}
