import { describe, expect, it } from 'vitest';
import { startDraft } from '../../../src/usecases/drafts/open-draft.ts';
import {
  type GivenMessage,
  proposeFromMessage,
} from '../../../src/usecases/drafts/propose-from-message.ts';
import { TENANT } from '../../support/builders.ts';
import { aWorld, value, type World } from '../../support/leader-world.ts';

const TEXT = 'Vi skriver vikarens timer ind tre steder hver fredag.';
const LINK = 'https://teams.microsoft.com/l/message/19:a@thread.v2/17';
const MESSAGE: GivenMessage = { key: '17', text: TEXT, link: LINK };

const from = async (world: World, over: Partial<GivenMessage> = {}) =>
  value(await proposeFromMessage(world.deps, world.karen, { ...MESSAGE, ...over }));
const storedDrafts = ({ stores, karen }: World) =>
  stores.proposals.drafts({ tenant: TENANT, person: karen.id }, [2026]);

describe('a proposal from a message', () => {
  it('shows the words and stores none of them before the person goes on', async () => {
    const world = await aWorld();

    const page = await from(world);

    expect(page).toMatchObject({ note: 'from-message', typed: { challenge: TEXT } });
    expect(JSON.stringify(await storedDrafts(world))).not.toContain('vikarens');
    expect(await storedDrafts(world)).toMatchObject([{ value: { fromMessage: LINK } }]);
  });

  it('is the same draft for the same message, and another for another', async () => {
    const world = await aWorld();

    const ids = [await from(world), await from(world), await from(world, { key: '18' })];

    expect(new Set(ids.map(({ draft }) => draft.id)).size).toBe(2);
    expect(await storedDrafts(world)).toHaveLength(2);
  });

  it('goes on where it was left', async () => {
    const world = await aWorld();
    const page = await from(world);
    await world.press(page, { go: 'next', inputs: { challenge: 'Mine ord om det', hassle: '3' } });

    const again = await from(world);

    expect(again).toMatchObject({ note: 'resumed', draft: { page: 'help', revision: 1 } });
    expect(again.draft.answers['challenge']).toBe('Mine ord om det');
    expect(again.typed).toBeUndefined();
  });

  it('leads to what became of it, and its address goes along', async () => {
    const world = await aWorld();
    const page = await from(world);
    const sent = value(
      await world.press(page, { go: 'send', inputs: { challenge: TEXT, hassle: '3' } }),
    );

    const again = await proposeFromMessage(world.deps, world.karen, MESSAGE);

    expect(sent).toMatchObject({ kind: 'sent', proposal: { fromMessage: LINK } });
    expect(again).toMatchObject({ problem: { kind: 'already-sent', no: '2026-0001' } });
    const draft = await world.stores.proposals.draft(page.draft, page.draft.id);
    expect(draft?.value.fromMessage).toBeUndefined();
  });

  it('is not what a new proposal is begun with', async () => {
    const world = await aWorld();
    const page = await from(world);

    const other = value(await startDraft(world.deps, world.karen));

    expect(other.draft.id).not.toBe(page.draft.id);
    expect(other.draft.fromMessage).toBeUndefined();
  });

  it('points a CPR number out', async () => {
    const world = await aWorld();

    const page = await from(world, { text: `${TEXT} Det gælder 010190-1234.` });

    expect(page.held).toMatchObject([{ question: 'challenge', shown: ['010190-xxxx'] }]);
    expect(page.typed).toBeUndefined();
    expect(JSON.stringify(await storedDrafts(world))).not.toContain('010190');
  });

  it('takes as much of a long message as there is room for, and says so', async () => {
    const world = await aWorld();

    const page = await from(world, { text: 'lang tekst '.repeat(2_000) });

    expect(page.note).toBe('message-clipped');
    expect(String(page.typed?.['challenge']).length).toBeLessThanOrEqual(4_000);
  });

  it('is empty for a picture, and says so', async () => {
    const world = await aWorld();

    expect(await from(world, { text: ' \n' })).toMatchObject({ note: 'message-empty' });
  });

  it('keeps no address that leads elsewhere', async () => {
    const world = await aWorld();

    await from(world, { link: 'https://evil.example/l/message/19:a@thread.v2/17' });

    expect((await storedDrafts(world))[0]?.value.fromMessage).toBeUndefined();
  });

  it('is for those who may propose', async () => {
    const world = await aWorld({ whoMayPropose: 'leaders' });

    const refused = await proposeFromMessage(world.deps, world.stranger, MESSAGE);

    expect(refused).toMatchObject({ ok: false, problem: { kind: 'not-allowed' } });
    expect((await from(world)).note).toBe('from-message');
  });
});
