import { beforeEach, describe, expect, it } from 'vitest';
import { MANY_RECIPIENTS } from '../../../src/domain/delivery/letter.ts';
import { chooseLetters } from '../../../src/usecases/choose-letters.ts';
import { type SendPress, sendLetter } from '../../../src/usecases/letters/send-letter.ts';
import type { BoundWorld } from '../../support/bound-channel.ts';
import { CHANNEL, personalPlace } from '../../support/channel-world.ts';
import { value } from '../../support/leader-world.ts';
import { aLetterWorld, LETTER, looked, sentLetter, TYPED } from '../../support/letter-world.ts';

let world: BoundWorld;
beforeEach(async () => {
  world = await aLetterWorld();
});

const send = (press: Partial<SendPress> = {}, caller = world.administrator) =>
  sendLetter(world.deps, caller, { id: LETTER, version: 1, typed: '', ...press });
const told = async () => (await world.relayed()).filter(({ content }) => content.kind === 'letter');

describe('sendLetter', () => {
  it('tells each leader, and lists whom it cannot reach', async () => {
    await looked(world);

    expect(value(await send())).toMatchObject({ kind: 'sent', status: { tally: { sent: 0 } } });
    expect(await told()).toMatchObject([
      { to: 'karen', state: 'queued', content: { title: TYPED.title, by: 'Karen' } },
      { to: 'ole', state: 'queued' },
      { to: 'unit~3', state: 'blocked', lastCode: 'never-met' },
    ]);
  });

  it('answers a second click with how it stands, and two at once with the same', async () => {
    await looked(world);
    const ole = world.caller(world.ole, CHANNEL);

    const clicks = await Promise.all([send(), send(), send({}, ole)]);
    clicks.push(await send());

    expect(clicks.map((one) => value(one).kind)).toEqual(['sent', 'sent', 'sent', 'sent']);
    expect(await told()).toHaveLength(3);
  });

  it('sends nothing that was changed since it was shown', async () => {
    await looked(world);
    await looked(world, { text: 'Noget andet.' });

    expect(value(await send())).toMatchObject({
      kind: 'look',
      why: 'changed',
      preview: { draft: { text: 'Noget andet.' } },
    });
    expect(await told()).toEqual([]);
  });

  it('gives a new wording to the entries there are', async () => {
    await sentLetter(world);
    await world.relayed();
    await looked(world, { text: 'Rettet.' });

    expect(value(await send({ version: 3 }))).toMatchObject({
      status: { letter: { sent: { revision: 2, text: 'Rettet.' } } },
    });
    await world.relayed();
    const which = { message: `letter~${LETTER}`, to: 'karen' };
    const entry = await world.stores.ledger.entry(world.karen.tenant, which);
    expect(entry?.value).toMatchObject({ revision: 2, content: { text: 'Rettet.' } });
  });

  it('goes to many only when the number is typed', async () => {
    const made = Array.from({ length: MANY_RECIPIENTS + 1 - 3 }, (_, at) => `P${at}`);
    for (const name of made) await world.person(name);
    await looked(world, { to: 'everyone' });

    expect(value(await send())).toMatchObject({ kind: 'look', why: 'number-missing' });
    expect(value(await send({ typed: '200' }))).toMatchObject({ why: 'number-wrong' });
    expect(await told()).toEqual([]);
    expect(value(await send({ typed: ' 201 ' })).kind).toBe('sent');
  });

  it('goes to exactly 200 without', async () => {
    const made = Array.from({ length: MANY_RECIPIENTS - 3 }, (_, at) => `P${at}`);
    for (const name of made) await world.person(name);
    await looked(world, { to: 'everyone' });

    expect(value(await send()).kind).toBe('sent');
  });

  it('sends to nobody when there is nobody', async () => {
    await chooseLetters(world.deps, world.karen, false);
    await looked(world, { to: 'leaders.boern-og-unge' });

    expect(value(await send())).toMatchObject({ kind: 'look', why: 'nobody' });
  });

  it('refuses what is not there, and whoever is no administrator', async () => {
    expect(await send()).toMatchObject({ problem: { kind: 'not-found' } });
    await looked(world);
    const nanna = world.caller(world.nanna, personalPlace('Nanna'));

    expect(await send({}, nanna)).toMatchObject({ problem: { kind: 'not-administrator' } });
    expect(await told()).toEqual([]);
  });
});
