import { beforeEach, describe, expect, it } from 'vitest';
import { chooseLetters } from '../../../src/usecases/choose-letters.ts';
import { lookAhead, previewLetter } from '../../../src/usecases/letters/preview-letter.ts';
import type { BoundWorld } from '../../support/bound-channel.ts';
import { TENANT } from '../../support/builders.ts';
import { personalPlace } from '../../support/channel-world.ts';
import { value } from '../../support/leader-world.ts';
import { aLetterWorld, LETTER, looked, sentLetter, TYPED } from '../../support/letter-world.ts';

let world: BoundWorld;
beforeEach(async () => {
  world = await aLetterWorld();
});

const stored = async () => (await world.stores.letters.letter(TENANT, LETTER))?.value;

describe('previewLetter', () => {
  it('keeps the draft, counts who gets it when, and sends nothing', async () => {
    const { dates, draft } = await looked(world);

    expect(dates).toMatchObject({ total: 3, unreachable: 1, days: [{ count: 2 }] });
    expect(draft).toMatchObject({ title: TYPED.title, by: 'Karen', to: { kind: 'leaders' } });
    expect(await stored()).toMatchObject({ version: 1, draft: { text: TYPED.text } });
    const told = (await world.relayed()).map(({ content }) => content.kind);
    expect(told).not.toContain('letter');
  });

  it('counts those of one department only, and nobody who said no', async () => {
    expect((await looked(world, { to: 'leaders.kultur' })).dates).toMatchObject({
      total: 2,
      unreachable: 1,
    });
    await chooseLetters(world.deps, world.karen, false);
    expect((await looked(world)).dates).toMatchObject({ total: 2, unreachable: 1 });
  });

  it('tells who waits because of another message in the week', async () => {
    await sentLetter(world);
    await world.relayed();
    const id = LETTER.replace('a', 'z');
    const form = { id, typed: TYPED, notCpr: [] };
    world.goTo('2026-11-23T10:00:00.000Z');
    const next = value(await previewLetter(world.deps, world.administrator, form));

    expect(next.dates.days).toMatchObject([{ day: '2026-11-30', count: 2 }]);
  });

  it('stores nothing while something is wrong', async () => {
    const form = { id: LETTER, typed: { ...TYPED, text: 'Ring 010190-1234' }, notCpr: [] };

    expect(await previewLetter(world.deps, world.administrator, form)).toMatchObject({
      problem: { kind: 'bad-letter' },
    });
    expect(await stored()).toBeUndefined();
  });

  it('is for administrators', async () => {
    const form = { id: LETTER, typed: TYPED, notCpr: [] };
    const nanna = world.caller(world.nanna, personalPlace('Nanna'));

    expect(await previewLetter(world.deps, nanna, form)).toMatchObject({
      problem: { kind: 'not-administrator' },
    });
    expect(await stored()).toBeUndefined();
  });
});

describe('lookAhead', () => {
  it('says of a new wording how the old one stands', async () => {
    await sentLetter(world);
    await world.relayed();
    const { letter, draft } = await looked(world, { text: 'Rettet.' });

    expect((await lookAhead(world.deps, letter, draft)).tally).toMatchObject({
      queued: 2,
      blocked: 1,
    });
  });
});
