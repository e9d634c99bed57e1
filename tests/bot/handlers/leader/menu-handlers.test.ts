import { describe, expect, it } from 'vitest';
import {
  askLanguage,
  how,
  makeMenuHandlers,
} from '../../../../src/bot/handlers/leader/menu-handlers.ts';
import { openDrafts, startDraft } from '../../../../src/usecases/drafts/open-draft.ts';
import { only } from '../../../support/channel-kit.ts';
import { aLeaderKitWorld, alone } from '../../../support/leader-kit.ts';
import { value } from '../../../support/leader-world.ts';

describe('choosing a language', () => {
  it('answers with the menu in it', async () => {
    const { kit, karen } = await aLeaderKitWorld();

    const replies = await makeMenuHandlers(kit)['language.choose'](alone(karen), {
      language: 'en',
    });

    expect(only(replies)).toMatchObject({ kind: 'forMe' });
    expect(only(replies).text).toContain('New proposal');
    expect((await kit.people.byId(karen.tenant, karen.id))?.value.language).toBe('en');
  });

  it('keeps what is typed on the page it was chosen on', async () => {
    const { kit, karen } = await aLeaderKitWorld();
    const { draft, page } = value(await startDraft(kit, karen));
    const inputs = { 'a.challenge': 'Halvt skrevet', 'a.hassle': '' };

    const replies = await makeMenuHandlers(kit)['language.choose'](alone(karen, { inputs }), {
      language: 'en',
      draft: draft.id,
      revision: draft.revision,
      page: page.id,
    });

    expect(only(replies).text).toContain('What is cumbersome?');
    expect(only(replies).text).toContain('Halvt skrevet');
    const [stored] = await openDrafts(kit, karen);
    expect(stored?.value.answers).toMatchObject({ challenge: 'Halvt skrevet' });
  });

  it('answers with the menu when the page is gone', async () => {
    const { kit, karen } = await aLeaderKitWorld();

    const replies = await makeMenuHandlers(kit)['language.choose'](alone(karen), {
      language: 'en',
      draft: '2026-gone',
      revision: 0,
      page: 'cumbersome',
    });

    expect(only(replies).text).toContain('New proposal');
  });
});

describe('the menu, the way and the languages', () => {
  it('are shown', async () => {
    const { kit, karen } = await aLeaderKitWorld();

    expect(only(await makeMenuHandlers(kit).menu(alone(karen), {})).kind).toBe('forMe');
    expect(only(how(kit, alone(karen))).text).toContain('Forenklingsteamet læser alt');
    expect(only(askLanguage(alone(karen))).text).toContain('English');
  });

  it('name the whistleblower scheme with its address when there is one', async () => {
    const { kit, karen } = await aLeaderKitWorld();
    const whistleblowerUrl = 'https://whistleblower.example/';

    const [reply] = how({ ...kit, whistleblowerUrl }, alone(karen));

    expect(JSON.stringify(reply)).toContain(whistleblowerUrl);
  });
});
