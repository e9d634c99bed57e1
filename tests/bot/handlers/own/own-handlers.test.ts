import { beforeEach, describe, expect, it } from 'vitest';
import {
  makeOwnDataCommands,
  makeOwnDataHandlers,
} from '../../../../src/bot/handlers/own/own-handlers.ts';
import { gatherOwnData } from '../../../../src/usecases/own/gather-own-data.ts';
import { TENANT } from '../../../support/builders.ts';
import { context } from '../../../support/channel-kit.ts';
import { personalPlace } from '../../../support/channel-world.ts';
import { anOwnWorld, type OwnWorld } from '../../../support/own-world.ts';

let world: OwnWorld;
beforeEach(async () => {
  world = await anOwnWorld();
});

const kit = () => ({ ...world.own, namesOf: world.kit.namesOf });
const asked = (inputs: object = {}) => ({
  ...context(world.nanna, { place: personalPlace('Nanna') }),
  inputs: { ...inputs },
});

describe('own data', () => {
  it('is a message of its own, from a word or a button', async () => {
    const [said] = await makeOwnDataCommands(kit())['own-data'](asked(), '');
    const [pressed] = await makeOwnDataHandlers(kit())['own.data'](asked(), {});

    for (const reply of [said, pressed]) {
      expect(reply?.kind).toBe('say');
      expect(JSON.stringify(reply)).toContain('https://forenkl.example/file/');
    }
  });

  it('leads to what was gathered, and says so when there is nothing', async () => {
    const pressed = () => makeOwnDataHandlers(kit())['own.fetch'](asked(), {});
    const [nothing] = await pressed();
    const late = { ...kit(), withinTime: async () => undefined };
    await makeOwnDataCommands(late)['own-data'](asked(), '');
    await gatherOwnData(world.own, TENANT, { aborted: false });
    const [file] = await pressed();

    expect(JSON.stringify(nothing)).toContain('Filen er der ikke længere');
    expect(JSON.stringify(file)).toContain('https://forenkl.example/file/');
  });

  it('erases nobody without the word', async () => {
    const erase = makeOwnDataHandlers(kit())['own.erase-do'];

    const [asks] = await erase(asked({ 'own.confirm': 'ja' }), {});

    expect(JSON.stringify(asks)).toContain('Skriv SLET i feltet');
    expect(await world.stores.people.byId(TENANT, world.nanna.id)).toBeDefined();
  });

  it('erases with it', async () => {
    const erase = makeOwnDataHandlers(kit())['own.erase-do'];

    const [done] = await erase(asked({ 'own.confirm': 'Slet' }), {});

    expect(JSON.stringify(done)).toContain('Dine oplysninger bliver slettet');
    expect(await world.stores.people.byId(TENANT, world.nanna.id)).toBeUndefined();
  });
});
