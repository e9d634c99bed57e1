import { describe, expect, it } from 'vitest';
import { type Kits, makeBoard } from '../../../src/bot/handlers/board.ts';
import { makeRespond } from '../../../src/bot/switchboard.ts';
import type { Action, Caller } from '../../../src/bot/turn.ts';
import { makeLikeness } from '../../../src/text/likeness.ts';
import { makeProjection } from '../../../src/usecases/projection.ts';
import { TENANT } from '../../support/builders.ts';
import { aKitWorld, context, type KitWorld, only } from '../../support/channel-kit.ts';
import { CHANNEL, OTHER, personalPlace } from '../../support/channel-world.ts';
import { paperDeps } from '../../support/paper-deps.ts';

const said = (text: string): Action => ({ kind: 'text', text, attachments: false });

async function aBoard() {
  const world = await aKitWorld();
  const settings = {
    answerDays: 14,
    whoMayPropose: 'everyone',
    teamName: 'Teamet',
    municipality: 'Byen',
  } as const;
  const projection = makeProjection({ ...world.stores, clock: world.kit.clock });
  const notifier = { member: async () => undefined };
  const leader = { ...world.kit, ...world.stores, notifier, projection, likeness: makeLikeness() };
  const kits: Kits = {
    rounds: { ...world.kit, ...world.stores, publicUrl: () => undefined },
    channel: world.kit,
    papers: {
      results: async () => new Uint8Array(),
      rollout: async () => new Uint8Array(),
      audit: async () => new Uint8Array(),
    },
    paper: paperDeps({ deps: world.kit, stores: world.stores }),
    leader: { ...leader, settings },
    shareable: { find: async () => [] },
    own: {
      ...world.kit,
      ...world.stores,
      publicUrl: () => undefined,
      writeOwnData: async () => new Uint8Array(),
      withinTime: (work) => work(),
      gatherNow: () => {},
      eraseNow: () => {},
    },
  };
  const respond = makeRespond(makeBoard(kits));
  const by = (name: 'Karen' | 'Nanna', place: Caller['place']): Caller => ({
    ...context(world.karen, { place }).caller,
    tenant: TENANT,
    name,
    entra: `entra-${name}`,
  });
  return { world, respond, by };
}

async function sentBy(
  world: KitWorld,
  respond: Awaited<ReturnType<typeof aBoard>>['respond'],
  caller: Caller,
) {
  const text = 'Vi skriver vikarens timer ind tre steder hver fredag.';
  await respond(caller, said(text));
  const drafts = await world.stores.proposals.drafts(
    { tenant: TENANT, person: world.nanna.id },
    [2026],
  );
  const draft = drafts[0]?.value;
  const data = {
    draft: draft?.id,
    revision: 0,
    page: draft?.page,
    go: 'send',
    'a.hassle': '4',
    'a.challenge': text,
  };
  await respond(caller, { kind: 'press', verb: 'draft.answer', data: { ...data, 'a.unit': '' } });
}

describe('the board', () => {
  it('takes whoever speaks for the person they are', async () => {
    const { world, respond, by } = await aBoard();

    await respond(by('Nanna', personalPlace('Nanna')), { kind: 'installed' });

    const met = await world.stores.people.byEntra(TENANT, 'entra-Nanna');
    expect(met?.value).toMatchObject({ id: world.nanna.id, welcomedAt: expect.any(String) });
  });

  it('helps by who asks and where', async () => {
    const { respond, by } = await aBoard();
    const help = (caller: Caller) => respond(caller, said('hjælp'));

    const leader = await help(by('Nanna', personalPlace('Nanna')));
    const both = await help(by('Karen', personalPlace('Karen')));
    const channel = await help(by('Karen', CHANNEL));
    const host = await help(by('Nanna', OTHER));

    expect([leader, both, channel, host].map((replies) => replies.length)).toEqual([1, 2, 1, 1]);
    expect(only(channel).text).toContain('Som administrator kan du skrive:');
    expect(only(host).text).toContain('Her kan du skrive:');
  });

  it('answers an empty mention in a channel with help and anything else it does not know', async () => {
    const { respond, by } = await aBoard();

    expect(only(await respond(by('Karen', CHANNEL), said(''))).text).toContain('overblik');
    expect(only(await respond(by('Karen', CHANNEL), said('syng'))).text).toContain(
      'Det forstod jeg ikke',
    );
    expect(only(await respond(by('Karen', CHANNEL), said('mine forslag'))).text).toContain(
      'Det tager vi i den personlige chat',
    );
  });

  it('says where a channel’s words belong, and makes no draft of them', async () => {
    const { world, respond, by } = await aBoard();
    const alone = by('Nanna', personalPlace('nanna'));

    const [bind, schedule] = [
      JSON.stringify(await respond(alone, said('brug denne kanal'))),
      JSON.stringify(await respond(alone, said('tidspunkt'))),
    ];

    expect(bind).toContain('Det virker kun i en kanal');
    expect(schedule).toContain('Det hører til i administrationskanalen');
    const drafts = await world.stores.proposals.drafts(
      { tenant: TENANT, person: world.nanna.id },
      [2026],
    );
    expect(drafts).toEqual([]);
  });

  it('answers a greeting in a channel with help, not with a refusal', async () => {
    const { respond, by } = await aBoard();
    const greeted = JSON.stringify(await respond(by('Karen', CHANNEL), said('Hej!')));

    expect(greeted).toContain('Det kan jeg hjælpe med');
    expect(greeted).not.toContain('Det forstod jeg ikke');
  });

  it('shows a proposal to its proposer alone in their own chat, and to administrators', async () => {
    const { world, respond, by } = await aBoard();
    await sentBy(world, respond, by('Nanna', personalPlace('Nanna')));

    const own = only(await respond(by('Nanna', personalPlace('Nanna')), said('vis 2026-1')));
    const theirs = only(await respond(by('Karen', CHANNEL), said('vis 1')));
    const open = only(await respond(by('Nanna', OTHER), said('vis 2026-1')));

    expect(own.text).toContain('Du sendte forslaget');
    expect(theirs.text).toContain('Forslaget blev sendt');
    expect(open.text).not.toContain('vikarens');
  });
});
