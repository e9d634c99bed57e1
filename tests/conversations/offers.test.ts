import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PersonId } from '../../src/domain/shared/ids.ts';
import type { Register } from '../../src/domain/shared/register.ts';
import { createStores } from '../../src/storage/index.ts';
import type { Person, Seen } from '../../tools/client/person.ts';
import { anInitiative } from '../support/an-initiative.ts';
import {
  type Conversation,
  crafted,
  startConversation,
  tap,
  textOf,
  titlesOf,
} from '../support/conversation.ts';
import { REGISTER } from '../support/leader-world.ts';

const TEXT = 'Når vi får en vikar, venter vi i ugevis på adgang til vagtplanen.';
const LEADER = { inputs: { 'a.hassle': '4' } };
const LINK = 'https://intranet.example/adgang';
const WITH_GUIDANCE: Register = {
  ...REGISTER,
  guidance: [
    { id: 'adgang', title: 'Sådan får en vikar adgang', link: LINK, words: ['vikar', 'adgang'] },
    { id: 'usikker', title: 'Vikar og adgang', link: 'http://x.example', words: ['vikar'] },
  ],
};

let talk: Conversation;
let jens: Person;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-18T11:00:00.000Z') });
  talk = await startConversation({ register: WITH_GUIDANCE });
  jens = talk.person('Jens Lauridsen', { mail: 'jens.lauridsen@bakkekoebing.example' });
  const { tenant } = talk;
  const title = 'Adgang til vagtplanen fra første dag';
  const what = 'En vikar får adgang til vagtplanen, når ansættelsen er skrevet under.';
  const running = anInitiative('i-1', { tenant, title, what, state: 'running' });
  await talk.stores.initiatives.save(running, undefined, []);
});

afterEach(async () => {
  await talk.stop();
  vi.useRealTimers();
  expect(talk.errors).toEqual([]);
});

const offered = async (): Promise<Seen> => tap(jens, await jens.say(TEXT), 'Næste', LEADER);
const followers = async (): Promise<readonly PersonId[]> => {
  const of = { clock: { now: () => new Date() }, ids: { fresh: () => crypto.randomUUID() } };
  const [one] = await createStores(talk.storage, of).initiatives.all(talk.tenant);
  return one?.followers ?? [];
};

describe('what is offered before a proposal goes on', () => {
  it('is what is done already and guidance, two cards in all', async () => {
    const card = await offered();

    expect(textOf(card)).toContain('Adgang til vagtplanen fra første dag');
    expect(textOf(card)).toContain('Klar senest 30. juni 2027');
    expect(textOf(card)).toContain('Sådan får en vikar adgang');
    expect(textOf(card)).not.toContain('Vikar og adgang');
    expect(titlesOf(card)).toEqual(
      expect.arrayContaining([
        'Det dækker mit',
        'Det løste det for mig',
        'Nej, mit er noget andet',
      ]),
    );
  });

  it('is followed with one press, and ends in one receipt however often it is pressed', async () => {
    const card = await offered();
    const receipts = await Promise.all([1, 2].map(() => tap(jens, card, 'Det dækker mit')));

    for (const one of receipts) {
      expect(textOf(one)).toContain('Du får besked, når der sker noget.');
    }
    expect(textOf(await tap(jens, card, 'Det løste det for mig'))).toBe(
      textOf(receipts[0] ?? card),
    );
    expect(await followers()).toHaveLength(1);
    expect(await talk.proposals()).toMatchObject([
      { status: 'closed', outcome: 'already-under-way', answers: { challenge: TEXT } },
    ]);
  });

  it('is no longer followed once that is stopped where one sees it', async () => {
    await tap(jens, await offered(), 'Det dækker mit');
    const list = await jens.say('mine forslag');
    const row = list.card?.buttons.find(({ verb }) => verb === 'following.show');
    const seen = row && (await jens.press(list, row));
    if (seen === undefined) throw new Error('nothing on the list');
    const stopped = await tap(jens, seen, 'Følg ikke længere');

    expect(textOf(list)).toContain('Tiltag, der dækker dit');
    expect(textOf(seen)).toContain('Adgang til vagtplanen fra første dag');
    expect(textOf(stopped)).toContain('Du får ikke flere beskeder om tiltaget');
    expect(textOf(await tap(jens, seen, 'Følg ikke længere'))).toBe(textOf(stopped));
    expect(await followers()).toEqual([]);
    expect(textOf(await jens.say('mine forslag'))).not.toContain('Tiltag, der dækker dit');
  });

  it('is counted as solved by guidance', async () => {
    const receipt = await tap(jens, await offered(), 'Det løste det for mig');
    const [proposal] = await talk.proposals();

    expect(textOf(receipt)).toContain('Vi har noteret, at “Sådan får en vikar adgang” løste det');
    expect(proposal).toMatchObject({
      status: 'closed',
      outcome: 'guidance',
      answer: 'Sådan får en vikar adgang',
      answers: { challenge: TEXT },
    });
    expect(textOf(await tap(jens, receipt, 'Se forslaget'))).toContain('Sådan får en vikar adgang');
    expect(await followers()).toEqual([]);
  });

  it('is not asked again for a draft about something else', async () => {
    const next = await tap(jens, await offered(), 'Nej, mit er noget andet');
    const first = await tap(jens, next, 'Tilbage');
    const again = await tap(jens, first, 'Næste');

    expect(textOf(next)).toContain('Hvad ville hjælpe');
    expect(textOf(again)).toContain('Hvad ville hjælpe');
  });

  it('is only what was shown: made-up ids find nothing', async () => {
    await talk.stores.initiatives.save(
      anInitiative('i-2', { tenant: talk.tenant, title: 'Tag på hallen', what: 'Nyt tag' }),
      undefined,
      [],
    );
    const card = await offered();
    const pressed = card.card?.buttons.find(({ title }) => title === 'Det dækker mit');
    const { draft, revision } = pressed?.data ?? {};
    const at = { draft, revision };
    const nanna = talk.person('Nanna Vest');

    for (const answer of [
      await crafted(jens, 'draft.follow', { ...at, initiative: 'i-2' }),
      await crafted(jens, 'draft.guided', { ...at, guidance: 'usikker' }),
      await crafted(nanna, 'draft.follow', { ...at, initiative: 'i-1' }),
    ]) {
      expect(textOf(answer)).toContain('Det kan jeg ikke finde');
    }
    expect(await talk.proposals()).toEqual([]);
    expect(await followers()).toEqual([]);
  });
});
