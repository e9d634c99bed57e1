import { describe, expect, it } from 'vitest';
import {
  endorsedCardOf,
  endorsedReceipt,
  showEndorsedCard,
} from '../../../../src/bot/handlers/leader/endorsed-reply.ts';
import { endorseAlike } from '../../../../src/usecases/drafts/endorse-alike.ts';
import { showEndorsed } from '../../../../src/usecases/endorsed-proposals.ts';
import { afterFirstPage, KARENS, pressOn } from '../../../support/alike-world.ts';
import { aLeaderKitWorld, alone } from '../../../support/leader-kit.ts';
import { handedIn, value } from '../../../support/leader-world.ts';

async function endorsed() {
  const world = await aLeaderKitWorld();
  const { no } = await handedIn(world, KARENS);
  const card = await afterFirstPage(world, world.stranger);
  const press = { ...pressOn(card), no };
  const sent = value(await endorseAlike(world.kit, world.stranger, press));
  if (sent.kind !== 'sent') throw new Error('nothing is endorsed');
  return { ...world, no, proposal: sent.proposal };
}

describe('what one sees of a proposal one experiences too', () => {
  it('is told at once in the receipt, with the moment it was noted', async () => {
    const { kit, stranger, proposal } = await endorsed();
    const card = await endorsedReceipt(kit, alone(stranger), proposal);

    expect(JSON.stringify(card)).toContain('23. november 2026 kl. 10.40');
  });

  it('is an excerpt and one’s own words, without a name', async () => {
    const { kit, stranger, no } = await endorsed();
    const found = value(await showEndorsed(kit, stranger, no));
    const card = await endorsedCardOf(kit, alone(stranger), found);

    expect(JSON.stringify(card)).toContain('vagtplanen');
    expect(JSON.stringify(card)).not.toMatch(/Karen|Solsikken/);
    expect(await showEndorsedCard(kit, alone(stranger), no)).toEqual(card);
  });

  it('is nothing for those who do not', async () => {
    const { kit, karen, no } = await endorsed();

    expect(await showEndorsedCard(kit, alone(karen), no)).toBeUndefined();
    expect(await showEndorsedCard(kit, alone(karen), undefined)).toBeUndefined();
  });
});
