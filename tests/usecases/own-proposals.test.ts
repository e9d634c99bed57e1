import { describe, expect, it } from 'vitest';
import { editProposal } from '../../src/usecases/drafts/edit-draft.ts';
import { openDrafts } from '../../src/usecases/drafts/open-draft.ts';
import { showOwn, supplementOwn, withdrawOwn } from '../../src/usecases/own-proposals.ts';
import { TENANT } from '../support/builders.ts';
import { aWorld, handedIn, value } from '../support/leader-world.ts';

const FIRST = { challenge: 'Vi skriver timerne ind tre steder.', hassle: '4' };

describe('one’s own proposal', () => {
  it('is shown with its history', async () => {
    const world = await aWorld();
    const { no } = await handedIn(world, FIRST);

    const shown = value(await showOwn(world.deps, world.karen, no));

    expect(shown.history.map(({ kind }) => kind)).toEqual(['received']);
  });

  it('does not exist for anybody else', async () => {
    const world = await aWorld();
    const { no, version } = await handedIn(world, FIRST);
    const text = 'Jeg ser med';

    const tries = [
      await showOwn(world.deps, world.stranger, no),
      await withdrawOwn(world.deps, world.stranger, { no, version }),
      await supplementOwn(world.deps, world.stranger, { no, press: 'p', text, notCpr: false }),
    ];

    for (const tried of tries) expect(tried).toEqual({ ok: false, problem: { kind: 'not-found' } });
  });

  it('is withdrawn once, however often it is pressed', async () => {
    const world = await aWorld();
    const { no, version } = await handedIn(world, FIRST);

    const both = [
      value(await withdrawOwn(world.deps, world.karen, { no, version })),
      value(await withdrawOwn(world.deps, world.karen, { no, version })),
    ];

    expect(both.map(({ status }) => status)).toEqual(['withdrawn', 'withdrawn']);
    const { history } = value(await showOwn(world.deps, world.karen, no));
    expect(history.map(({ kind }) => kind)).toEqual(['received', 'withdrawn']);
  });

  it('leaves no begun change behind when it is withdrawn', async () => {
    const world = await aWorld();
    const { no, version } = await handedIn(world, FIRST);
    const review = value(await editProposal(world.deps, world.karen, { no }));
    await world.press(review, { go: 'later', inputs: { name: 'all' } });

    await withdrawOwn(world.deps, world.karen, { no, version });

    expect(await openDrafts(world.deps, world.karen)).toEqual([]);
  });

  it('is supplemented by what the same form was sent with from another device', async () => {
    const world = await aWorld();
    const { no } = await handedIn(world, FIRST);
    const texts = ['Om fredagen.', 'Om lørdagen.', 'Om lørdagen.'];

    for (const text of texts) {
      const given = { no, press: 'one', text, notCpr: false };
      expect((await supplementOwn(world.deps, world.karen, given)).ok).toBe(true);
    }

    const stored = await world.stores.proposals.proposal(TENANT, no);
    expect(stored?.value.supplements.map(({ text }) => text)).toEqual(texts.slice(0, 2));
  });

  it('takes a supplement once per press', async () => {
    const world = await aWorld();
    const { no } = await handedIn(world, FIRST);
    const add = (press: string) =>
      supplementOwn(world.deps, world.karen, {
        no,
        press,
        text: ' Også om fredagen. ',
        notCpr: false,
      });

    await Promise.all([add('one'), add('one')]);
    const after = value(await add('two'));

    expect(after.supplements.map(({ text }) => text)).toEqual([
      'Også om fredagen.',
      'Også om fredagen.',
    ]);
  });

  it.each([
    ['   ', 'required'],
    ['a'.repeat(4001), 'too-long'],
    ['Det var 010190-1234', 'cpr'],
  ])('refuses the supplement %#', async (text, kind) => {
    const world = await aWorld();
    const { no } = await handedIn(world, FIRST);

    const added = await supplementOwn(world.deps, world.karen, {
      no,
      press: 'p',
      text,
      notCpr: false,
    });

    expect(added).toMatchObject({ ok: false, problem: { kind } });
  });
});
