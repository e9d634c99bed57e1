import { beforeEach, describe, expect, it } from 'vitest';
import { letterForm, newLetter, openLetter } from '../../../src/usecases/letters/open-letter.ts';
import type { BoundWorld } from '../../support/bound-channel.ts';
import { personalPlace } from '../../support/channel-world.ts';
import { value } from '../../support/leader-world.ts';
import { aLetterWorld, LETTER, looked, sentLetter, TYPED } from '../../support/letter-world.ts';

let world: BoundWorld;
beforeEach(async () => {
  world = await aLetterWorld();
});

describe('newLetter', () => {
  it('is empty, with an id of its own and the departments of the register', async () => {
    const forms = [
      value(await newLetter(world.deps, world.administrator)),
      value(await newLetter(world.deps, world.administrator)),
    ];

    expect(forms[0]).toMatchObject({
      typed: { title: '', text: '', to: 'leaders' },
      departments: ['Børn og Unge', 'Kultur'],
    });
    expect(forms[0]?.id).not.toBe(forms[1]?.id);
  });

  it('is for administrators', async () => {
    const nanna = world.caller(world.nanna, personalPlace('Nanna'));

    expect(await newLetter(world.deps, nanna)).toMatchObject({
      problem: { kind: 'not-administrator' },
    });
    expect(await openLetter(world.deps, nanna, LETTER)).toMatchObject({
      problem: { kind: 'not-administrator' },
    });
  });
});

describe('openLetter', () => {
  const open = () => openLetter(world.deps, world.administrator, LETTER);

  it('has what was written last, else what was sent', async () => {
    expect(await open()).toMatchObject({ problem: { kind: 'not-found' } });
    await looked(world, { to: 'leaders.kultur' });
    expect(value(await open())).toMatchObject({ typed: { ...TYPED, to: 'leaders.kultur' } });

    await sentLetter(world);
    expect(value(await open())).toMatchObject({ typed: TYPED, sent: { revision: 1 } });
    await looked(world, { text: 'Nu er det helt væk.' });
    expect(value(await open()).typed.text).toBe('Nu er det helt væk.');
  });
});

describe('letterForm', () => {
  it('keeps what was typed', async () => {
    const typed = { title: '', text: 'x', to: 'nobody' };

    expect(await letterForm(world.deps, world.administrator, { id: LETTER, typed })).toEqual({
      id: LETTER,
      typed,
      departments: ['Børn og Unge', 'Kultur'],
    });
  });
});
