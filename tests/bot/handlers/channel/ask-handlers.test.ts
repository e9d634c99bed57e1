import { beforeEach, describe, expect, it } from 'vitest';
import { makeAskHandlers } from '../../../../src/bot/handlers/channel/ask-handlers.ts';
import type { Person } from '../../../../src/domain/people/person.ts';
import { aProposal, no } from '../../../support/a-proposal.ts';
import { TENANT } from '../../../support/builders.ts';
import { aKitWorld, context, type KitWorld, only, presses } from '../../../support/channel-kit.ts';
import { personalPlace } from '../../../support/channel-world.ts';

const NO = '2026-0001';
let world: KitWorld;

beforeEach(async () => {
  world = await aKitWorld();
  world.goTo('2026-11-23T09:00:00.000Z');
  await world.stored(aProposal(NO, { proposer: world.nanna.id }));
});

const form = (who: Person) =>
  makeAskHandlers(world.kit)['proposal.ask'](context(who, { place: personalPlace('x') }), {
    no: NO,
  });
const send = (question: string, { who = world.karen, press = 'p', more = {} } = {}) =>
  makeAskHandlers(world.kit)['proposal.ask-send'](context(who, { inputs: { question, ...more } }), {
    no: NO,
    press,
  });
const asked = async () =>
  (await world.stores.proposals.proposal(TENANT, no(NO)))?.value.question?.text;

describe('the form', () => {
  it('is about the proposal, and each is a press of its own', async () => {
    const replies = await form(world.karen);

    expect(only(replies).text).toContain(`Spørg om ${NO}`);
    const again = presses(await form(world.karen));
    expect(presses(replies)[0]?.['data']).not.toEqual(again[0]?.['data']);
  });

  it('tells of a question that is open', async () => {
    await send('Hvor tit?');

    expect(only(await form(world.ole)).text).toContain('Hvor tit?');
  });

  it('is refused to whoever is no administrator', async () => {
    expect(only(await form(world.nanna)).text).toContain('Det har du ikke adgang til');
  });

  it('is refused for a proposal that is settled', async () => {
    await world.stored(aProposal('2026-2', { status: 'closed' }));
    const handlers = makeAskHandlers(world.kit);
    const replies = await handlers['proposal.ask'](context(world.karen), { no: '2026-0002' });

    expect(only(replies).text).toContain('Forslaget er ikke åbent mere');
  });
});

describe('the question', () => {
  it('is asked once, and it is said who gets it and when', async () => {
    const texts = [only(await send('Hvor tit?')).text, only(await send('Hvor tit?')).text];

    for (const text of texts) expect(text).toContain('Nanna får det nu.');
    expect(await asked()).toBe('Hvor tit?');
  });

  it('keeps what was typed when something else was asked meanwhile', async () => {
    await send('Hvor tit?');
    const replies = await send('Hvor mange?', { who: world.ole, press: 'q' });

    expect(only(replies).text).toContain('Der er allerede stillet et spørgsmål');
    expect(only(replies).text).toContain('Hvor mange?');
    expect(await asked()).toBe('Hvor tit?');
  });

  it('is held back with a CPR number in it, unless it is said to be none', async () => {
    const text = 'Er det 010190-1234?';

    expect(only(await send(text)).text).toContain('Det ligner et cpr-nummer');
    expect(await asked()).toBeUndefined();
    await send(text, { more: { 'notCpr.question': 'true' } });
    expect(await asked()).toBe(text);
  });
});
