import { describe, expect, it } from 'vitest';
import {
  makeDraftHandlers,
  receiptReply,
  typedAnswers,
} from '../../../../src/bot/handlers/leader/draft-handlers.ts';
import { openDrafts } from '../../../../src/usecases/drafts/open-draft.ts';
import { only, presses } from '../../../support/channel-kit.ts';
import { aLeaderKitWorld, alone, type LeaderKitWorld } from '../../../support/leader-kit.ts';
import { handedIn } from '../../../support/leader-world.ts';

const CHALLENGE = 'Vi skriver vikarens oplysninger ind tre steder.';
const TYPED = { 'a.challenge': CHALLENGE, 'a.hassle': '4' };

async function begun({ kit, karen }: LeaderKitWorld) {
  await makeDraftHandlers(kit)['draft.new'](alone(karen), {});
  const [stored] = await openDrafts(kit, karen);
  if (stored === undefined) throw new Error('nothing begun');
  const { id: draft, revision, page } = stored.value;
  return { draft, revision, page };
}

describe('the buttons of a draft', () => {
  it('begin a new one as a message of its own', async () => {
    const { kit, karen } = await aLeaderKitWorld();

    const replies = await makeDraftHandlers(kit)['draft.new'](alone(karen), {});

    expect(only(replies).kind).toBe('say');
    expect(only(replies).text).toContain('Hvad er besværligt?');
  });

  it('tell somebody who may not propose', async () => {
    const { kit, stranger } = await aLeaderKitWorld({ whoMayPropose: 'leaders' });

    const replies = await makeDraftHandlers(kit)['draft.new'](alone(stranger), {});

    expect(only(replies).text).toContain('Du kan ikke sende forslag endnu');
  });

  it('lead on with the card replaced for the one who pressed', async () => {
    const world = await aLeaderKitWorld();
    const draft = await begun(world);

    const replies = await makeDraftHandlers(world.kit)['draft.answer'](
      alone(world.karen, { inputs: TYPED }),
      { ...draft, go: 'next' },
    );

    expect(only(replies).kind).toBe('forMe');
    expect(only(replies).text).toContain('Trin 2 af 4');
  });

  it('lead to the receipt on every device', async () => {
    const world = await aLeaderKitWorld();
    const draft = await begun(world);

    const replies = await makeDraftHandlers(world.kit)['draft.answer'](
      alone(world.karen, { inputs: TYPED }),
      { ...draft, go: 'send' },
    );

    expect(only(replies).kind).toBe('forAll');
    expect(only(replies).text).toContain('Tak – forslag 2026-0001 er modtaget');
  });

  it('put it off and take it up again', async () => {
    const world = await aLeaderKitWorld();
    const draft = await begun(world);
    const handlers = makeDraftHandlers(world.kit);

    const later = await handlers['draft.answer'](alone(world.karen, { inputs: TYPED }), {
      ...draft,
      go: 'later',
    });
    const resumed = await handlers['draft.resume'](alone(world.karen), { draft: draft.draft });

    expect(only(later).text).toContain('din kladde er gemt');
    expect(only(resumed)).toMatchObject({ kind: 'say' });
    expect(only(resumed).text).toContain(CHALLENGE);
  });

  it('throw it away, and then it is gone for a card that still shows it', async () => {
    const world = await aLeaderKitWorld();
    const draft = await begun(world);
    const handlers = makeDraftHandlers(world.kit);

    const dropped = await handlers['draft.drop'](alone(world.karen), draft);
    const pressed = await handlers['draft.answer'](alone(world.karen, { inputs: TYPED }), {
      ...draft,
      go: 'send',
    });

    expect(only(dropped).text).toContain('Kladden er slettet');
    expect(only(pressed).text).toContain('Det gik ikke');
    expect(await openDrafts(world.kit, world.karen)).toEqual([]);
  });
});

describe('the receipt', () => {
  it('offers figures only when a proposal is new', async () => {
    const world = await aLeaderKitWorld();
    const proposal = await handedIn(world, { challenge: CHALLENGE, hassle: '4' });

    const received = await receiptReply(world.kit, alone(world.karen), {
      proposal,
      how: 'received',
    });
    const changed = await receiptReply(world.kit, alone(world.karen), { proposal, how: 'changed' });

    const verbs = [received, changed].map((one) => presses(one).map(({ verb }) => verb));
    expect(verbs).toEqual([['proposal.show', 'proposal.edit'], ['proposal.show']]);
  });

  it('says who sees the name of one that was sent without being asked', async () => {
    const world = await aLeaderKitWorld();
    const proposal = await handedIn(world, { challenge: CHALLENGE, hassle: '4' });
    const receipt = (how: 'received' | 'supplemented') =>
      receiptReply(world.kit, alone(world.karen), { proposal, how });

    expect(only(await receipt('received')).text).toContain('De, der behandler forslaget');
    expect(only(await receipt('supplemented')).text).not.toContain('Dit navn ses af');
  });
});

describe('what a page sends', () => {
  it('is taken apart by the names of its inputs', () => {
    const sent = {
      ...TYPED,
      'notCpr.challenge': 'true',
      'notCpr.wish': 'false',
      draft: '2026-x',
      verb: 'draft.answer',
    };

    expect(typedAnswers(sent)).toEqual({
      inputs: { challenge: CHALLENGE, hassle: '4' },
      notCpr: ['challenge'],
    });
  });
});
