import { beforeEach, describe, expect, it } from 'vitest';
import type { Context } from '../../../../src/bot/handlers/context.ts';
import { makeAnsweringHandlers } from '../../../../src/bot/handlers/rounds/answering-handlers.ts';
import type { Person } from '../../../../src/domain/people/person.ts';
import { type AnsweringWorld, anAnsweringWorld } from '../../../support/answering-world.ts';
import { context, only } from '../../../support/channel-kit.ts';
import { personalPlace } from '../../../support/channel-world.ts';

let world: AnsweringWorld;
let karen: Person;
let deliveries = 0;

beforeEach(async () => {
  world = await anAnsweringWorld();
  const known = await world.rounds.people.byEntra(world.karen.tenant, world.karen.entra);
  if (known === undefined) throw new Error('nobody knows Karen');
  karen = known.value;
});

const handlers = () => makeAnsweringHandlers(world.rounds);
function pressing(person: Person, differs: Partial<Context> = {}): Context {
  deliveries += 1;
  const made = context(person, { place: world.karen.place, ...differs });
  const caller = { ...made.caller, activity: `activity-${deliveries}`, ...differs.caller };
  return { ...made, ...differs, caller };
}
const round = { round: 'round-1' };
const page = { ...round, revision: 0, page: 'first', go: 'next' } as const;

describe('pressing “Svar”', () => {
  it('shows the page to the presser alone, in the room', async () => {
    const reply = only(await handlers()['round.answer'](pressing(karen), round));
    expect(reply).toMatchObject({ kind: 'forMe', text: expect.stringContaining('Hvad hjælper?') });
  });

  it('answers whoever may not with a line, which leaves the entrance as it is', async () => {
    const gitte = await world.person('Gitte');
    expect(await handlers()['round.answer'](pressing(gitte), round)).toEqual([
      { kind: 'hint', text: 'Værten har valgt, at kun kommunens egne kan svare.' },
    ]);
  });

  it('leads into the presser’s own chat from a client that shows everything to all', async () => {
    const old = pressing(karen, { submitted: true });
    expect(await handlers()['round.answer'](old, round)).toMatchObject([{ kind: 'hint' }]);
    expect(await world.relayed()).toMatchObject([
      { person: 'karen', content: { kind: 'round-entrance', own: true } },
    ]);
  });
});

describe('“Svar i din egen chat”', () => {
  it('sends it there, and opens the page where one is there already', async () => {
    expect(await handlers()['round.own'](pressing(karen), round)).toEqual([
      { kind: 'hint', text: 'Jeg har sendt den til dig i din egen chat.' },
    ]);
    const { caller } = context(karen, { place: personalPlace('Karen') });
    const there = only(await handlers()['round.own'](pressing(karen, { caller }), round));
    expect(there.text).toContain('Hvad hjælper?');
  });

  it('is no way in for a guest', async () => {
    const gitte = await world.person('Gitte');
    const [reply] = await handlers()['round.own'](pressing(gitte), round);
    expect(reply).toMatchObject({ kind: 'hint', text: expect.stringContaining('egne') });
    expect(await world.relayed()).toEqual([]);
  });
});

describe('a page', () => {
  it('goes on with what was typed', async () => {
    const typed = pressing(karen, { inputs: { 'a.help': 'it' } });
    const next = only(await handlers()['round.page'](typed, page));
    expect(next).toMatchObject({ kind: 'forMe', text: expect.stringContaining('Hvorfor?') });
  });

  it('is kept, and goes on in one’s own chat, where it comes from an older client', async () => {
    const old = pressing(karen, { inputs: { 'a.help': 'it' }, submitted: true });
    expect(await handlers()['round.page'](old, page)).toMatchObject([{ kind: 'hint' }]);
    const at = { tenant: karen.tenant, round: world.round.id };
    expect((await world.rounds.responses.response(at, karen.id))?.value.answers).toEqual({
      help: 'it',
    });
  });

  it('comes back with its words when it is too late', async () => {
    await handlers()['round.page'](pressing(karen, { inputs: { 'a.help': 'it' } }), page);
    await world.change({ state: 'closed', closedAt: '2026-11-24T08:00:00.000Z' });
    const late = pressing(karen, { inputs: { 'a.why': 'Det tager tid.' } });
    const second = { ...page, page: 'second', revision: 1 };
    const [reply] = await handlers()['round.page'](late, second);
    expect(reply?.kind).toBe('forMe');
    expect(JSON.stringify(reply)).toContain('Det tager tid.');
  });
});

it('leads to a proposal in one’s own chat', async () => {
  expect(await handlers()['round.propose'](pressing(karen), {})).toEqual([
    { kind: 'hint', text: 'Jeg har skrevet til dig i din egen chat. Skriv dit forslag dér.' },
  ]);
});
