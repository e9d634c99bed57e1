import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Person, Seen } from '../../tools/client/person.ts';
import {
  type Conversation,
  crafted,
  inChannel,
  membersOf,
  startConversation,
  tap,
  textOf,
} from '../support/conversation.ts';

const SECRET = 'Kun Karen har skrevet dette om vagtplanen.';

let talk: Conversation;
let karen: Person;
let jens: Person;

beforeEach(async () => {
  talk = await startConversation();
  karen = talk.person('Karen Holm');
  jens = talk.person('Jens Lauridsen');
});

afterEach(async () => {
  await talk.stop();
  expect(talk.errors).toEqual([]);
});

async function handedIn(): Promise<string> {
  await tap(karen, await karen.say(SECRET), 'Send nu', { inputs: { 'a.hassle': '4' } });
  const [proposal] = await talk.proposals();
  return proposal?.no ?? '';
}

/** What the card of a draft carries: its id among it. */
function draftOn({ card }: Seen): Readonly<Record<string, unknown>> {
  const button = card?.buttons.find(({ verb }) => verb === 'draft.answer');
  return button?.data ?? {};
}

describe('somebody else’s proposal', () => {
  it('shows nothing by its number, and does nothing', async () => {
    const no = await handedIn();
    await jens.say('hej');

    const seen = [
      await jens.say(`vis ${no}`),
      await crafted(jens, 'proposal.show', { no }),
      await crafted(jens, 'proposal.edit', { no }),
      await crafted(jens, 'proposal.edit', { no, page: 'cumbersome' }),
      await crafted(jens, 'proposal.withdraw', { no, version: 1 }),
      await crafted(jens, 'proposal.withdraw-confirm', { no, version: 1 }),
      await crafted(jens, 'proposal.supplement', { no }),
      await crafted(jens, 'proposal.supplement-send', { no, press: 'x', supplement: 'Mit' }),
    ];

    expect(seen.map(textOf).join('\n')).not.toContain('vagtplanen');
    expect(await talk.proposals()).toMatchObject([
      { version: 1, status: 'received', supplements: [] },
    ]);
  });

  it('cannot be kept from being changed by an operation made up beforehand', async () => {
    const no = await handedIn();
    await tap(jens, await jens.say('Referatet ligger i tre mapper.'), 'Send nu', {
      inputs: { 'a.hassle': '4' },
    });
    const own = (await talk.proposals()).at(-1)?.no;
    const running = String(Number(no.slice(5)));
    for (const press of [`${no.slice(0, 4)}-edit-${running}-1`, `withdraw-${no}-2`]) {
      await crafted(jens, 'proposal.supplement-send', { no: own, press, supplement: 'Mit' });
    }

    const review = await crafted(karen, 'proposal.edit', { no, page: 'cumbersome' });
    await tap(karen, review, 'Gem ændringer', { inputs: { 'a.hassle': '1' } });
    expect((await talk.proposals())[0]).toMatchObject({ version: 2, answers: { hassle: 1 } });

    await crafted(karen, 'proposal.withdraw-confirm', { no, version: 2 });
    expect((await talk.proposals())[0]).toMatchObject({ status: 'withdrawn' });
  });

  it('looks just like one that is not there', async () => {
    const no = await handedIn();
    await jens.say('hej');

    for (const verb of ['proposal.edit', 'proposal.supplement']) {
      const theirs = await crafted(jens, verb, { no });
      const nobodys = await crafted(jens, verb, { no: no.replace(/\d{4}$/, '9999') });
      expect(textOf(theirs)).toBe(textOf(nobodys));
    }
  });
});

describe('somebody else’s draft', () => {
  it('is not shown, answered, sent, added to or thrown away', async () => {
    const first = await karen.say(SECRET);
    const data = draftOn(first);
    const { draft } = data;
    await jens.say('Jeg har min egen kladde om nøglebrikker her.');
    const own = await jens.say('Og en tekst, der endnu ikke hører til nogen steder.');
    const loose = own.card?.buttons.find(({ verb }) => verb === 'text.new')?.data['draft'];

    const seen = [
      await crafted(jens, 'draft.resume', { draft }),
      await crafted(jens, 'draft.drop', { draft, revision: 0 }),
      await crafted(jens, 'text.new', { draft }),
      await crafted(jens, 'text.add', { draft: loose, to: draft }),
      await crafted(jens, 'text.add', { draft, to: loose }),
      await crafted(jens, 'language.choose', { ...data, language: 'da' }),
      ...(await Promise.all(
        ['next', 'back', 'send', 'later', 'locally', 'extra', 'edit'].map((go) =>
          crafted(jens, 'draft.answer', {
            ...data,
            go,
            'a.challenge': 'Overtaget',
            'a.hassle': '1',
          }),
        ),
      )),
    ];

    expect(seen.map(textOf).join('\n')).not.toContain('vagtplanen');
    expect(await talk.proposals()).toEqual([]);
    await tap(karen, first, 'Send nu', { inputs: { 'a.hassle': '4' } });
    expect(await talk.proposals()).toMatchObject([{ answers: { challenge: SECRET, hassle: 4 } }]);
  });

  it('is not what a text replies with', async () => {
    const no = await handedIn();
    await jens.say('Jeg har min egen kladde om nøglebrikker her.');
    const own = await jens.say('Og en tekst, der endnu ikke hører til nogen steder.');
    const loose = own.card?.buttons.find(({ verb }) => verb === 'text.new')?.data['draft'];

    await crafted(jens, 'text.reply', { draft: loose, no });

    expect(await talk.proposals()).toMatchObject([{ supplements: [] }]);
  });
});

describe('one’s own in a channel', () => {
  it('is not shown to those who look on', async () => {
    const no = await handedIn();
    const first = await karen.say('Og en kladde om nøglebrikker, som ingen skal se.');
    const { draft } = draftOn(first);
    const here = '19:forenkling@thread.tacv2';
    talk.connector.setMembers(here, membersOf(talk.tenant, [karen, jens]));
    const channel = inChannel(talk, karen, here);
    const english = await channel.tap((await channel.say('sprog'))[0], 'Dansk');

    const seen = [
      await channel.craft('draft.new', {}),
      await channel.craft('draft.resume', { draft }),
      await channel.craft('proposal.edit', { no }),
      ...(await channel.say(`vis ${no}`)),
    ];

    expect([english, ...seen].map(textOf).join('\n')).not.toMatch(/nøglebrikker|vagtplanen/);
  });
});

describe('data no card of ours carries', () => {
  it('gets a card that says so, and never an error', async () => {
    const data = draftOn(await karen.say(SECRET));
    const huge = 'x'.repeat(60_000);
    const odd: readonly [string, Readonly<Record<string, unknown>>][] = [
      ['no.such.verb', data],
      ['__proto__', {}],
      ['constructor', {}],
      ['toString', data],
      ['draft.answer', {}],
      ['draft.answer', { ...data, draft: 42 }],
      ['draft.answer', { ...data, draft: { id: 'x' } }],
      ['draft.answer', { ...data, draft: huge }],
      ['draft.answer', { ...data, draft: '2026-a/b#c?d\\e' }],
      ['draft.answer', { ...data, draft: 'no-year-in-it' }],
      ['draft.answer', { ...data, draft: '    -blank' }],
      ['draft.answer', { ...data, draft: `2026-${'🧾'.repeat(140)}` }],
      ['draft.answer', { ...data, revision: '0' }],
      ['draft.answer', { ...data, revision: -1 }],
      ['draft.answer', { ...data, revision: 1e300 }],
      ['draft.answer', { ...data, go: '__proto__' }],
      ['draft.resume', { draft: ['2026-a-draft'] }],
      ['draft.resume', { draft: '9999-far-away' }],
      ['mine.list', { page: 1e9 }],
      ['mine.list', { page: 9_999 }],
      ['proposal.show', { no: "2026-0001' or PartitionKey ne '" }],
      ['proposal.show', { no: '2099-999999' }],
      ['proposal.edit', { no: null }],
      ['proposal.supplement-send', { no: '2026-0001', press: '🧾'.repeat(40), supplement: 'x' }],
      ['digest.show', { from: 'x', until: huge }],
      ['list.show', { query: huge }],
      ['language.choose', { language: 'sv' }],
    ];

    for (const [verb, sent] of odd) {
      const seen = await crafted(karen, verb, sent);
      expect([verb, textOf(seen) !== '']).toEqual([verb, true]);
    }

    expect(await talk.proposals()).toEqual([]);
  });

  it('is refused in words when it names no button at all', async () => {
    await expect(crafted(karen, '', {})).rejects.toThrow('Kortet er ændret siden');
  });

  it('changes nothing when it stands in the inputs of a page', async () => {
    const first = await karen.say(SECRET);
    const inputs = {
      'a.hassle': '4',
      'a.__proto__': 'x',
      'a.constructor': 'x',
      'a.toString': 'x',
      'a.need': 'exempt',
      'a.unit': '1003000002',
      'a.': 'x',
      'notCpr.__proto__': 'true',
      proposer: 'somebody-else',
      tenant: 'another',
    };

    await tap(karen, first, 'Send nu', { inputs });

    const [proposal] = await talk.proposals();
    expect(proposal?.answers).toEqual({
      challenge: SECRET,
      hassle: 4,
      visibility: 'handlers',
      unit: '1003000001',
    });
  });

  it('is no answer when its shape is wrong', async () => {
    const first = await karen.say(SECRET);
    const data = draftOn(first);

    await crafted(karen, 'draft.answer', {
      ...data,
      go: 'send',
      'a.challenge': { toString: 'x' },
      'a.hassle': ['4', '5'],
    });
    const again = await crafted(karen, 'draft.answer', {
      ...data,
      revision: 1,
      go: 'send',
      'a.challenge': null,
      'a.hassle': '17',
    });

    expect(again.card?.faults.join()).toContain('Der er én ting');
    expect(await talk.proposals()).toEqual([]);
  });

  it('is cut down to what fits, or refused in words, when it is enormous', async () => {
    const first = await karen.say(SECRET);

    const again = await tap(karen, first, 'Send nu', {
      inputs: { 'a.hassle': '4', 'a.challenge': 'ord '.repeat(30_000) },
    });

    expect(textOf(again)).toContain('4.000');
    expect(await talk.proposals()).toEqual([]);
  });
});
