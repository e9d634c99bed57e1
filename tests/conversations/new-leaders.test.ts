import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { asId, type UnitId } from '../../src/domain/shared/ids.ts';
import type { Register, Unit } from '../../src/domain/shared/register.ts';
import { type Person, type Seen, seenIn } from '../../tools/client/person.ts';
import { type Conversation, startConversation, tap, textOf } from '../support/conversation.ts';
import { type MovingClock, movingClock } from '../support/moving-clock.ts';

const mailed = (name: string) => ({
  name,
  mail: `${name.toLowerCase().replaceAll(' ', '.')}@bakkekoebing.example`,
});
const SCHOOL: Unit = {
  id: asId<UnitId>('1'),
  name: 'Åskolen',
  type: 'school',
  department: 'Børn og Unge',
  leader: mailed('Karen Holm'),
  deputy: mailed('Sara Bro'),
};
const HOME: Unit = {
  id: asId<UnitId>('2'),
  name: 'Birkelund',
  type: 'nursing-home',
  department: 'Sundhed',
  leader: mailed('Jens Vest'),
};
const register: Register = { areas: [], forums: [], guidance: [], units: [SCHOOL, HOME] };
const TEXT = 'Vi skriver vikarens timer ind tre steder';

let time: MovingClock;
let talk: Conversation;
let karen: Person;

/** Karen, who leads Åskolen, has handed in. */
beforeEach(async () => {
  time = movingClock('2026-11-23T09:00:00.000Z');
  talk = await startConversation({ time, register });
  karen = talk.person('Karen Holm');
  await tap(karen, await karen.say(`${TEXT} hver fredag.`), 'Send nu', {
    inputs: { 'a.hassle': '4' },
  });
});

afterEach(async () => {
  await talk.stop();
  expect(talk.errors).toEqual([]);
});

const arrives = async ({ chat }: Person, text: string): Promise<Seen> =>
  seenIn(
    await talk.connector.waitFor(
      (sent) => sent.conversation === chat.conversation && textOf(seenIn(sent)).includes(text),
    ),
  );

describe('somebody new who leads a workplace', () => {
  it('sees on the welcome what it has under way, without a name', async () => {
    const sara = talk.person('Sara Bro');
    await sara.install();
    const welcome = await arrives(sara, 'Din arbejdsplads har 1 forslag i gang');

    // Karen chose that those who handle it may see her name, and no other leaders.
    expect(textOf(welcome)).toContain('Et forslag');
    expect(textOf(welcome)).not.toContain(TEXT);
    const list = await tap(sara, welcome, 'Se dem');
    expect(textOf(list)).toContain('1 forslag i gang');
    expect(textOf(list)).toContain('svar senest');
    expect(textOf(list)).not.toContain('Karen');
  });

  it('sees nothing of it who leads another, or raised it', async () => {
    const jens = talk.person('Jens Vest');
    await jens.install();
    expect(textOf(await arrives(jens, 'Hvad kan vi gøre lettere?'))).not.toContain('i gang');
    await karen.install();
    expect(textOf(await arrives(karen, 'Hvad kan vi gøre lettere?'))).not.toContain('i gang');
  });
});

describe('somebody we know whom the register names for another workplace', () => {
  it('is told once, and what it has under way', async () => {
    const jens = talk.person('Jens Vest');
    await jens.install();
    await arrives(jens, 'Hvad kan vi gøre lettere?');
    await talk.stores.registry.put(talk.tenant, {
      units: [{ ...SCHOOL, leader: mailed('Jens Vest') }],
    });

    time.goTo('2026-11-24T09:00:00.000Z');
    const told = await arrives(jens, 'Velkommen som ny leder');
    expect(textOf(told)).toContain('Åskolen');
    expect(textOf(told)).toContain('1 forslag i gang');
    const list = await tap(jens, told, 'Se dem');
    expect(textOf(list)).toContain('1 forslag i gang');

    time.goTo('2026-11-25T09:00:00.000Z');
    await jens.say('hjælp');
    const again = talk.connector.sent.filter((sent) =>
      textOf(seenIn(sent)).includes('Velkommen som ny leder'),
    );
    expect(again).toHaveLength(1);
  });
});
