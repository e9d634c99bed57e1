import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { told } from '../../src/domain/delivery/told.ts';
import { holidays } from '../../src/jobs/holidays.ts';
import { makeLikeness } from '../../src/text/likeness.ts';
import { makeProjection } from '../../src/usecases/projection.ts';
import { type Person, type Seen, seenIn } from '../../tools/client/person.ts';
import { runImport } from '../../tools/import/run-import.ts';
import { type Conversation, startConversation, tap, textOf } from '../support/conversation.ts';
import { REGISTER } from '../support/leader-world.ts';

const MAIL = 'bo.lund@bakkekoebing.example';
const WISHES = ['Vejsyn', 'Snerydning', 'Byggesager', 'Nøgler', 'Kørebøger', 'Gadelys', 'Skilte'];

let talk: Conversation;
let bo: Person;
let folder = '';

beforeEach(async () => {
  // A working day at noon.
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-18T11:00:00.000Z') });
  folder = await mkdtemp(join(tmpdir(), 'forenkl-importing-'));
  talk = await startConversation({ register: REGISTER });
  bo = talk.person('Bo Lund', { mail: MAIL });
  await bo.say('hej');
  const rows = WISHES.map((word, at) => `T${at + 1};${word} skrives ind i tre systemer.`);
  const file = join(folder, 'ønsker.csv');
  await writeFile(file, ['Nummer;Udfordring', ...rows].join('\n'));
  const clock = { now: () => new Date() };
  const deps = {
    ...talk.stores,
    ...{ clock, calendar: holidays(), settings: { answerDays: 14 }, likeness: makeLikeness() },
    projection: makeProjection({ ...talk.stores, clock }),
    tenant: talk.tenant,
    print: () => {},
  };
  const wanted = { write: true, skipAlike: false, update: false, contact: MAIL };
  await runImport(deps, { file, from: 'Teknik og Miljø', ...wanted });
  // Written beside the program, which looks there again within ten seconds.
  vi.setSystemTime(new Date('2026-11-18T11:00:11.000Z'));
});

afterEach(async () => {
  await talk.stop();
  vi.useRealTimers();
  await rm(folder, { recursive: true });
  expect(talk.errors).toEqual([]);
});

const saying = (text: string) =>
  talk.connector.sent.filter(
    (sent) => sent.conversation === bo.chat.conversation && textOf(seenIn(sent)).includes(text),
  );
const arrives = async (text: string): Promise<Seen> =>
  seenIn(await talk.connector.waitFor((sent) => saying(text).includes(sent)));

/** Each of them is closed at this instant, as by many presses of one. */
async function closeAll(at: string): Promise<void> {
  const { proposals } = talk.stores;
  vi.setSystemTime(new Date(at));
  for (const { no } of await talk.proposals()) {
    const before = await proposals.proposal(talk.tenant, no);
    if (before === undefined) throw new Error(`no ${no}`);
    const answer = { outcome: 'done', answer: 'Ét skema.', answeredAt: at } as const;
    const over = { status: 'closed', holder: { kind: 'nobody' } } as const;
    const proposal = { ...before.value, ...answer, ...over, changedAt: at };
    const says = told(proposal, {
      kind: 'answer',
      outcome: 'done',
      reason: 'Ét skema.',
      workplaces: 0,
    });
    const event = { no, kind: 'closed', at, by: 'system', to: 'closed' } as const;
    await proposals.change(`close-${no}`, { proposal, before, events: [event], says });
  }
}

describe('a batch from elsewhere', () => {
  it('gives its contact one receipt, and the list of it page by page', async () => {
    const receipt = await arrives('7 forslag er modtaget');

    const list = await tap(bo, receipt, 'Se dem');
    expect(textOf(list)).toContain('Fra Teknik og Miljø');
    expect(textOf(list)).toContain('nr. T1 · Modtaget');
    const mine = await tap(bo, await bo.say('mine forslag'), 'Næste');
    expect(textOf(mine)).toContain('Side 2 af 2');
    const one = await tap(bo, list, 'Åbn 2026-0003');
    expect(textOf(one)).toContain('Fra Teknik og Miljø, nr. T3');
  });

  it('tells its contact once when all of it is answered in one go', async () => {
    await arrives('7 forslag er modtaget');
    await closeAll('2026-11-18T11:02:00.000Z');
    vi.setSystemTime(new Date('2026-11-18T11:02:11.000Z'));
    await bo.say('hjælp');
    expect(saying('Nyt om forslag')).toEqual([]);

    vi.setSystemTime(new Date('2026-11-18T11:15:11.000Z'));
    const news = await arrives('Nyt om forslag, du er kontakt for');
    const list = await tap(bo, news, 'Se, hvad der er nyt');

    expect(textOf(list).match(/Gennemført/g)).toHaveLength(7);
    vi.setSystemTime(new Date('2026-11-18T11:30:11.000Z'));
    await bo.say('hjælp');
    expect(saying('Nyt om forslag')).toHaveLength(1);
    expect(saying('Ét skema')).toEqual([]);
  });
});
