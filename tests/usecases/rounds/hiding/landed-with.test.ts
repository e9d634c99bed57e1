import { expect, it } from 'vitest';
import { hideIn } from '../../../../src/domain/triage/hidden-words.ts';
import { landedWith } from '../../../../src/usecases/rounds/hiding/landed-with.ts';
import { aProposal, no } from '../../../support/a-proposal.ts';
import { aRound } from '../../../support/a-round.ts';
import { aNote, aWorkshop } from '../../../support/a-workshop.ts';
import { aHidingWorld, NAME } from '../../../support/hiding-world.ts';

const HIDE = hideIn([NAME]);

it('finds the proposals of a workshop that hold the words, and no others', async () => {
  const { hiding, stores, stored } = await aHidingWorld();
  const set = { id: 'forslag', version: 1 };
  for (const [at, challenge] of [`${NAME} venter`, 'Skemaet er langt'].entries()) {
    const number = `2026-${at + 1}`;
    await stored(aProposal(number, { set, answers: { challenge } }));
    const landed = { no: no(number), as: 'proposal' } as const;
    await stores.workshops.saveNote(aNote({ id: `n${at}`, landed }));
  }

  expect(await landedWith(hiding, aWorkshop(), HIDE)).toEqual([no('2026-1')]);
  expect(await landedWith(hiding, aRound(), HIDE)).toEqual([]);
});
