import { describe, expect, it } from 'vitest';
import {
  menuReply,
  namedDrafts,
  offeredLanguage,
  problemReply,
  sayPage,
  showPage,
} from '../../../../src/bot/handlers/leader/leader-kit.ts';
import { editProposal } from '../../../../src/usecases/drafts/edit-draft.ts';
import { startDraft } from '../../../../src/usecases/drafts/open-draft.ts';
import { only, presses } from '../../../support/channel-kit.ts';
import { aLeaderKitWorld, alone } from '../../../support/leader-kit.ts';
import { handedIn, value } from '../../../support/leader-world.ts';

const FIRST = { challenge: 'Vi skriver vikarens oplysninger ind tre steder.', hassle: '4' };

describe('a page', () => {
  it('is shown on the card that was pressed or said as a message', async () => {
    const { kit, deps, karen } = await aLeaderKitWorld();
    const shown = value(await startDraft(deps, karen));

    expect(only(await showPage(kit, shown, alone(karen))).kind).toBe('forMe');
    expect(only(await sayPage(kit, shown, alone(karen))).kind).toBe('say');
  });

  it('shows a text that was held back with its number pointed out', async () => {
    const { kit, deps, karen } = await aLeaderKitWorld();
    const shown = value(await startDraft(deps, karen));
    const text = 'Mappen til 010190-1234 ligger nede.';
    const held = [{ question: 'challenge', text, shown: ['010190-xxxx'] }];

    const page = only(await showPage(kit, { ...shown, held }, alone(karen)));

    expect(page.text).toContain(text);
    expect(page.text).toContain('Det ligner et cpr-nummer: 010190-xxxx');
  });

  it('offers English on the first page to a client that speaks it', async () => {
    const { kit, deps, karen } = await aLeaderKitWorld();
    const shown = value(await startDraft(deps, karen));
    const verbs = async (clientLanguage: 'da' | 'en') =>
      presses(await showPage(kit, shown, alone(karen, { clientLanguage }))).map(({ verb }) => verb);

    expect(await verbs('en')).toContain('language.choose');
    expect(await verbs('da')).not.toContain('language.choose');
  });
});

describe('the menu', () => {
  it('leads to one’s own proposals when there are some, and to drafts by their first words', async () => {
    const world = await aLeaderKitWorld();
    const { kit, karen } = world;
    const how = { reason: 'menu', as: 'say' } as const;
    const before = presses(await menuReply(kit, alone(karen), how)).map(({ verb }) => verb);
    await handedIn(world, FIRST);
    await world.press(value(await startDraft(kit, karen)), { go: 'later', inputs: FIRST });

    const after = await menuReply(kit, alone(karen), how);

    expect(before).not.toContain('mine.list');
    expect(presses(after).map(({ verb }) => verb)).toEqual(
      expect.arrayContaining(['mine.list', 'draft.resume']),
    );
    expect(only(after).text).toContain('Fortsæt: Vi skriver vikarens');
  });

  it('leaves out a proposal that is open to be changed and is not', async () => {
    const world = await aLeaderKitWorld();
    const { no } = await handedIn(world, FIRST);

    const review = value(await editProposal(world.kit, world.karen, { no }));

    expect(await namedDrafts(world.kit, alone(world.karen))).toEqual([]);
    await world.press(review, { go: 'later', inputs: { name: 'team' } });
    expect(await namedDrafts(world.kit, alone(world.karen))).toHaveLength(1);
  });

  it('leaves out a draft without a word in it', async () => {
    const { kit, karen } = await aLeaderKitWorld();
    await startDraft(kit, karen);

    expect(await namedDrafts(kit, alone(karen))).toEqual([]);
  });
});

describe('a refusal', () => {
  it('is put into words on the card that was pressed, unless it is to be said', async () => {
    const { karen } = await aLeaderKitWorld();

    const shown = only(problemReply('too-late', alone(karen)));
    const said = only(problemReply('not-allowed', alone(karen), { as: 'say' }));

    expect(shown).toMatchObject({ kind: 'forMe' });
    expect(shown.text).toContain('Der er truffet en beslutning');
    expect(said).toMatchObject({ kind: 'say' });
    expect(said.text).toContain('Du kan ikke sende forslag endnu');
  });
});

describe('the offered language', () => {
  it('is English until one is chosen', async () => {
    const { karen } = await aLeaderKitWorld();
    const chosen = { ...karen, language: 'da' } as const;

    expect(offeredLanguage(alone(karen, { clientLanguage: 'en' }))).toBe('en');
    expect(offeredLanguage(alone(chosen, { clientLanguage: 'en' }))).toBeUndefined();
    expect(offeredLanguage(alone(karen))).toBeUndefined();
  });

  it('is Danish wherever English is spoken', async () => {
    const { kit, deps, karen } = await aLeaderKitWorld();
    const english = { ...alone({ ...karen, language: 'en' }), language: 'en' } as const;
    const danish = { verb: 'language.choose', data: expect.objectContaining({ language: 'da' }) };

    const menu = await menuReply(kit, english, { reason: 'menu', as: 'say' });
    const page = await sayPage(kit, value(await startDraft(deps, karen)), english);

    expect(presses(menu)).toContainEqual(danish);
    expect(presses(page)).toContainEqual(danish);
  });
});
