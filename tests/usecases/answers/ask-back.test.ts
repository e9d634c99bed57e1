import { describe, expect, it } from 'vitest';
import { ASK_BACK_MAX, askAbout, mayAskAbout } from '../../../src/usecases/answers/ask-back.ts';
import { value } from '../../support/leader-world.ts';
import { aToldWorld, DONE, type ToldWorld } from '../../support/told-world.ts';

const NOT_FOUND = { ok: false, problem: { kind: 'not-found' } };
const typed = ({ no }: ToldWorld, over: { press?: string; text?: string } = {}) => ({
  no,
  press: 'p1',
  text: ' Gælder det også os? ',
  notCpr: false,
  ...over,
});

describe('a question back', () => {
  it('is kept with the proposal, and the channel is told by whom, but not their name', async () => {
    const world = await aToldWorld(DONE);

    const asked = value(await askAbout(world.deps, world.jens, typed(world)));

    expect(asked.as).toBe('endorser');
    expect((await world.now()).supplements).toEqual([
      {
        at: '2027-08-02T10:00:00.000Z',
        text: 'Gælder det også os?',
        asks: true,
        by: 'jens',
        from: 'endorser',
      },
    ]);
    const [message] = await world.said();
    expect(message).toEqual({
      audience: { kind: 'channel' },
      content: {
        kind: 'channel-news',
        what: 'asked-back',
        no: world.no,
        title: expect.any(String),
        text: 'Gælder det også os?',
        by: 'endorser',
        askedAt: '2027-08-02T10:00:00.000Z',
      },
    });
  });

  it('is one, however often it is pressed, and another from another form', async () => {
    const world = await aToldWorld(DONE);

    await askAbout(world.deps, world.karen, typed(world));
    value(await askAbout(world.deps, world.karen, typed(world)));
    expect((await world.now()).supplements).toHaveLength(1);

    await askAbout(world.deps, world.karen, typed(world, { press: 'p2', text: 'Og hvornår?' }));
    expect((await world.now()).supplements).toHaveLength(2);
    expect(await world.said()).toHaveLength(2);
  });

  it('keeps what the same form was sent with from another device', async () => {
    const world = await aToldWorld(DONE);
    const asked = ['Gælder det også os?', 'Og hvornår?', 'Og hvornår?'];

    for (const text of asked)
      value(await askAbout(world.deps, world.karen, typed(world, { text })));

    expect((await world.now()).supplements.map(({ text }) => text)).toEqual(asked.slice(0, 2));
  });

  it('stands beside another one that is written at the same moment', async () => {
    const world = await aToldWorld(DONE);

    await Promise.all([
      askAbout(world.deps, world.karen, typed(world)),
      askAbout(world.deps, world.jens, typed(world, { text: 'Også hos os?' })),
    ]);

    expect((await world.now()).supplements.map(({ text }) => text).toSorted()).toEqual([
      'Gælder det også os?',
      'Også hos os?',
    ]);
  });

  it('is nobody else’s', async () => {
    const world = await aToldWorld(DONE);

    expect(await mayAskAbout(world.deps, world.stranger, world.no)).toEqual(NOT_FOUND);
    expect(await askAbout(world.deps, world.stranger, typed(world))).toEqual(NOT_FOUND);
    expect(await world.said()).toEqual([]);
  });

  it('waits for an answer', async () => {
    const world = await aToldWorld();

    expect(await askAbout(world.deps, world.karen, typed(world))).toEqual({
      ok: false,
      problem: { kind: 'not-answered' },
    });
  });

  it.each([
    ['is empty', '  ', 'required'],
    ['is too long', 'x'.repeat(ASK_BACK_MAX + 1), 'too-long'],
    ['holds a CPR number', 'Det er 010203-1234', 'cpr'],
  ])('is not kept when it %s', async (_, text, kind) => {
    const world = await aToldWorld(DONE);

    expect(await askAbout(world.deps, world.karen, typed(world, { text }))).toMatchObject({
      problem: { kind },
    });
    expect((await world.now()).supplements).toEqual([]);
  });
});
