import { beforeEach, describe, expect, it } from 'vitest';
import { lateForm } from '../../../../src/bot/handlers/owner/initiative-form-handlers.ts';
import { anInitiative } from '../../../support/an-initiative.ts';
import { only, presses } from '../../../support/channel-kit.ts';
import { anInitiativeKitWorld, type InitiativeKitWorld } from '../../../support/initiative-kit.ts';

let world: InitiativeKitWorld;

beforeEach(async () => {
  world = await anInitiativeKitWorld();
});

describe('the form of a new initiative', () => {
  it('begins empty with a press of its own, and the only area chosen', async () => {
    const form = await world.press('initiative.new', {});

    expect(only(form).text).toContain('Nyt tiltag');
    expect(presses(form)).toContainEqual(expect.objectContaining({ verb: 'initiative.create' }));
    expect(JSON.stringify(form)).toContain('"value":"it"');
  });

  it('becomes the initiative, or comes back with what was typed', async () => {
    const data = { press: 'one' };
    const again = only(await world.press('initiative.create', data, { title: 'Ét skema' }));
    const inputs = { title: 'Ét skema', what: 'Adgang én gang', area: 'it' };
    const card = only(await world.press('initiative.create', data, inputs));

    expect(again.text).toContain('Ét skema');
    expect(again.text).toContain('Skal udfyldes.');
    expect(card.text).toContain('Tiltaget er oprettet.');
  });
});

describe('the form of one that is there', () => {
  it('is filled in, and keeps what was typed when something is wrong', async () => {
    expect(only(await world.press('initiative.edit')).text).toContain('1. halvår 2027');

    const again = only(
      await world.press('initiative.save', { id: 'a', version: 1 }, { horizon: 'snart' }),
    );
    expect(again.text).toContain('snart');
    expect(again.text).toContain('Vi kan ikke læse tidspunktet.');
  });

  it('says that everybody is told when they are, and only then', async () => {
    const save = (version: number, inputs: Readonly<Record<string, string>>) =>
      world.press('initiative.save', { id: 'a', version }, inputs);

    expect(only(await save(1, { title: 'Nyt navn' })).text).toContain('Gemt.\n');
    expect(only(await save(2, { state: 'started' })).text).toContain('Alle bag forslagene');
  });

  it('comes back with what was typed when somebody was faster', async () => {
    await world.press('initiative.save', { id: 'a', version: 1 }, { title: 'Deres' });
    const again = await world.press('initiative.save', { id: 'a', version: 1 }, { title: 'Mit' });

    expect(only(again).text).toContain('En anden har ændret');
    expect(only(again).text).toContain('Mit');
    expect(presses(again)).toContainEqual(
      expect.objectContaining({ data: expect.objectContaining({ version: 2 }) }),
    );
  });

  it('does not open for what is over', async () => {
    await world.keep(anInitiative('b', { state: 'done' }));

    expect(only(await world.press('initiative.edit', { id: 'b' })).text).toContain('Det er slut');
  });
});

describe('lateForm', () => {
  it('asks for the new time alone', async () => {
    const form = only(await lateForm(world.kit, world.context(), anInitiative('a').id));

    expect(form.text).toContain('Hvornår bliver det så færdigt?');
    expect(form.text).not.toContain('Hvad gør I?');
  });
});
