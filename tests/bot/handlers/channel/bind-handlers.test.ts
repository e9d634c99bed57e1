import { describe, expect, it } from 'vitest';
import { bind, makeBindHandlers } from '../../../../src/bot/handlers/channel/bind-handlers.ts';
import { prepareBindingCode } from '../../../../src/usecases/binding-code.ts';
import { TENANT } from '../../../support/builders.ts';
import { aKitWorld, context, kitOf, only, presses } from '../../../support/channel-kit.ts';
import { aChannelWorld, member, OTHER, personalPlace } from '../../../support/channel-world.ts';

async function unbound() {
  const world = await aChannelWorld();
  const kit = kitOf(world);
  return { world, kit, karen: await world.person('Karen'), ...makeBindHandlers(kit) };
}

describe('bind', () => {
  it('says how many can read the channel and carries the number on the button', async () => {
    const { kit, karen } = await aKitWorld();

    const replies = await bind(kit, context(karen, { place: OTHER }), { way: 'say' });

    expect(only(replies).kind).toBe('say');
    expect(only(replies).text).toContain('2 personer kan læse denne kanal');
    expect(only(replies).text).toContain('Forenkling');
    expect(presses(replies)[0]).toMatchObject({
      verb: 'channel.bind-confirm',
      data: { readers: 2 },
    });
  });

  it('answers in the bound channel that it is bound', async () => {
    const { kit, karen } = await aKitWorld();

    const replies = await bind(kit, context(karen), { way: 'say' });

    expect(only(replies).text).toContain('Kanalen er valgt allerede');
  });

  it('says how many guests there are', async () => {
    const { kit, karen, rosters } = await aKitWorld();
    rosters.set(OTHER.conversation, [member('Karen'), member('A', true), member('B', true)]);

    const replies = await bind(kit, context(karen, { place: OTHER }), { way: 'say' });

    expect(only(replies).text).toContain('Her er 2 gæster');
  });

  it('refuses in personal chat and says where to go', async () => {
    const { kit, karen } = await aKitWorld();

    const place = personalPlace('Karen');

    expect(only(await bind(kit, context(karen, { place }), { way: 'say' })).text).toContain(
      'Gå til en kanal',
    );
  });

  it('asks for the code of the first binding, in the language of the person', async () => {
    const { kit, karen } = await unbound();

    const replies = await bind(kit, context(karen, { language: 'en' }), { way: 'say' });

    expect(presses(replies)[0]).toMatchObject({ verb: 'channel.bind' });
    expect(only(replies).text).toMatch(/code/i);
  });
});

describe('the binding handlers', () => {
  it('lead from the code over the question to the deed', async () => {
    const { world, kit, karen, ...handlers } = await unbound();
    const code = (await prepareBindingCode(kit, TENANT)) ?? '';

    const asked = await handlers['channel.bind'](context(karen), { code });
    expect(only(asked).kind).toBe('forMe');
    expect(presses(asked)[0]).toMatchObject({ data: { readers: 2, code } });
    const done = await handlers['channel.bind-confirm'](context(karen), { readers: 2, code });

    expect(only(done).kind).toBe('forAll');
    expect(only(done).text).toContain('Kanalen er klar');
    expect(only(done).text).toContain('23. november');
    expect((await world.stores.people.channel(TENANT))?.value.boundBy).toBe(karen.id);
  });

  it('say that a code is wrong, and after ten that a new one is needed', async () => {
    const { karen, ...handlers } = await unbound();
    const guess = async () =>
      only(await handlers['channel.bind'](context(karen), { code: 'x' })).text;

    expect(await guess()).toContain('Koden passer ikke');
    for (let time = 0; time < 8; time += 1) await guess();

    expect(await guess()).toContain('prøvet for mange gange');
  });

  it('ask again when others have joined', async () => {
    const { kit, karen } = await aKitWorld();
    const { 'channel.bind-confirm': confirm } = makeBindHandlers(kit);

    const replies = await confirm(context(karen, { place: OTHER }), { readers: 1 });

    expect(presses(replies)[0]).toMatchObject({ data: { readers: 2 } });
  });

  it('refuse somebody who is not in the bound channel', async () => {
    const { kit, nanna } = await aKitWorld();
    const { 'channel.bind-confirm': confirm } = makeBindHandlers(kit);

    const replies = await confirm(context(nanna, { place: OTHER }), { readers: 2 });

    expect(only(replies)).toMatchObject({ kind: 'forMe' });
    expect(only(replies).text).toContain('er med i administrationskanalen');
  });

  it('say in one line that nothing is changed when it is cancelled', async () => {
    const { kit, karen } = await aKitWorld();

    const replies = await makeBindHandlers(kit)['channel.cancel'](context(karen), {});

    expect(only(replies).text).toMatch(/Annulleret\nIntet er ændret\.$/);
  });
});
