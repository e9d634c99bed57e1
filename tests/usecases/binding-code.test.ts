import { describe, expect, it } from 'vitest';
import { confirmBinding } from '../../src/usecases/bind-channel.ts';
import { checkBindingCode, prepareBindingCode } from '../../src/usecases/binding-code.ts';
import { TENANT } from '../support/builders.ts';
import { aChannelWorld, CHANNEL, type ChannelWorld } from '../support/channel-world.ts';

async function guess(world: ChannelWorld, times: number) {
  for (let at = 0; at < times; at += 1) await checkBindingCode(world.deps, TENANT, 'AAAAA-AAAAA');
}

describe('prepareBindingCode', () => {
  it('makes a code that is easy to read aloud, the same at every start', async () => {
    const { deps } = await aChannelWorld();

    const code = await prepareBindingCode(deps, TENANT);

    expect(code).toMatch(/^[A-HJ-NP-Z2-9]{5}-[A-HJ-NP-Z2-9]{5}$/);
    expect(await prepareBindingCode(deps, TENANT)).toBe(code);
  });

  it('makes another one when all guesses are used up', async () => {
    const world = await aChannelWorld();
    const first = await prepareBindingCode(world.deps, TENANT);
    await guess(world, 10);

    const second = await prepareBindingCode(world.deps, TENANT);

    expect(second).not.toBe(first);
    expect(await checkBindingCode(world.deps, TENANT, second)).toBeUndefined();
  });

  it('has no code once a channel was bound', async () => {
    const world = await aChannelWorld();
    const code = (await prepareBindingCode(world.deps, TENANT)) ?? '';
    const caller = world.caller(await world.person('Karen'), CHANNEL);
    await confirmBinding(world.deps, caller, { readers: 2, code });

    expect(await prepareBindingCode(world.deps, TENANT)).toBeUndefined();
  });
});

describe('checkBindingCode', () => {
  it('takes the code however it is typed', async () => {
    const { deps } = await aChannelWorld();
    const code = (await prepareBindingCode(deps, TENANT)) ?? '';

    const typed = ` ${code.toLowerCase().replace('-', ' ')} `;

    expect(await checkBindingCode(deps, TENANT, typed)).toBeUndefined();
  });

  it('only asks when nothing is typed', async () => {
    const world = await aChannelWorld();
    await prepareBindingCode(world.deps, TENANT);

    for (const typed of [undefined, '', '  ']) {
      expect(await checkBindingCode(world.deps, TENANT, typed)).toEqual({ kind: 'code-needed' });
    }
    const { wrongGuesses } = await world.stores.people.bindingCode(TENANT, () => '');
    expect(wrongGuesses).toBe(0);
  });

  it('refuses even the right code after ten wrong ones', async () => {
    const world = await aChannelWorld();
    const code = await prepareBindingCode(world.deps, TENANT);
    await guess(world, 9);
    expect(await checkBindingCode(world.deps, TENANT, code)).toBeUndefined();

    const tenth = await checkBindingCode(world.deps, TENANT, 'wrong');

    expect(tenth).toEqual({ kind: 'code-used-up' });
    expect(await checkBindingCode(world.deps, TENANT, code)).toEqual({ kind: 'code-used-up' });
  });
});
