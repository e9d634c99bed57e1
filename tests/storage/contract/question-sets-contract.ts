// What the question set store promises.
import { beforeEach, describe, expect, it } from 'vitest';
import type { Question, QuestionSet } from '../../../src/domain/questions/question-set.ts';
import type { World } from './world.ts';

const label = { da: 'Æble', en: 'Apple' };
const choices = [
  { id: 'a', label, value: 52 },
  { id: 'b', label },
];
const scale = [label, label];
const scaleParts = { negative: [2], neutral: [], positive: [1] };

/** One question of each kind, with everything a kind can have. */
const QUESTIONS: readonly Question[] = [
  {
    id: 'short',
    kind: 'short-text',
    label,
    max: 80,
    min: 3,
    suggestions: ['x'],
    help: label,
    example: label,
    required: true,
    visibleWhen: { all: [{ question: 'a', is: 1 }, { any: [{ question: 'b', contains: 'x' }] }] },
    fills: 'title',
    preset: { amount: 3, unit: 'days' },
    short: label,
  },
  { id: 'long', kind: 'long-text', label, max: 800 },
  { id: 'one', kind: 'one-choice', label, choices, visibleWhen: { question: 'a', isNot: 'x' } },
  { id: 'several', kind: 'several-choices', label, choices: 'areas', max: 2 },
  { id: 'several-2', kind: 'several-choices', label, choices, preset: ['a'] },
  { id: 'one-2', kind: 'one-choice', label, choices: 'given' },
  { id: 'rating', kind: 'rating', label, scale, scaleParts, outside: { id: 'none', label } },
  {
    id: 'ratings',
    kind: 'ratings',
    label,
    scale,
    scaleParts,
    items: choices,
    preset: { a: 1, b: 'none' },
  },
  { id: 'votes', kind: 'votes', label, max: 3, choices },
  { id: 'votes-2', kind: 'votes', label, max: 3, choices: 'given' },
  { id: 'number', kind: 'number', label, min: 0, max: 9, units: choices },
  { id: 'date', kind: 'date', label },
  { id: 'horizon', kind: 'horizon', label },
  { id: 'yes', kind: 'yes-no', label, visibleWhen: { question: 'a', answered: false } },
  { id: 'unit', kind: 'unit', label, choices },
];

function aSet(version: number): QuestionSet {
  return {
    id: 'forslag',
    version,
    title: label,
    intro: label,
    privacy: 'anonymous',
    tables: ['overall', 'unit-type'],
    pages: [
      {
        id: 'first',
        title: label,
        kind: 'questions',
        repeated: true,
        questions: QUESTIONS,
        notices: [
          { when: { question: 'a', is: 'x' }, title: label, text: label, offer: 'decide-locally' },
        ],
      },
    ],
  };
}

export function questionSetsContract(open: () => Promise<World>): void {
  describe('a question set', () => {
    let world: World;
    beforeEach(async () => {
      world = await open();
    });

    it('comes back as it was stored, with every kind of question', async () => {
      expect(await world.stores.sets.put(world.tenant, aSet(1))).toBe('stored');

      const { sets } = world.another();
      expect(await sets.get(world.tenant, { id: 'forslag', version: 1 })).toEqual(aSet(1));
      expect(await sets.latest(world.tenant, 'forslag')).toEqual(aSet(1));
    });

    it('is the same when it is put again, whatever the order of its fields', async () => {
      await world.stores.sets.put(world.tenant, aSet(1));
      const { id, pages, ...rest } = aSet(1);

      const again = { pages, ...rest, id };

      expect(await world.stores.sets.put(world.tenant, again)).toBe('same');
      expect(await world.another().sets.put(world.tenant, again)).toBe('same');
    });

    it('differs when the same version has another content', async () => {
      await world.stores.sets.put(world.tenant, aSet(1));
      const other = { ...aSet(1), title: { da: 'Andet', en: 'Other' } };

      expect(await world.stores.sets.put(world.tenant, other)).toBe('differs');
      expect(await world.another().sets.put(world.tenant, other)).toBe('differs');
      expect(await world.another().sets.latest(world.tenant, 'forslag')).toEqual(aSet(1));
    });

    it('is stored once when two processes start at once', async () => {
      const results = await Promise.all([
        world.stores.sets.put(world.tenant, aSet(1)),
        world.another().sets.put(world.tenant, aSet(1)),
      ]);

      expect(results.sort()).toEqual(['same', 'stored']);
    });

    it('has a newest version, by number', async () => {
      for (const version of [2, 10, 9]) await world.stores.sets.put(world.tenant, aSet(version));

      expect((await world.stores.sets.latest(world.tenant, 'forslag')).version).toBe(10);
      await world.stores.sets.put(world.tenant, aSet(11));
      expect((await world.stores.sets.latest(world.tenant, 'forslag')).version).toBe(11);
    });

    it('is seen within ten seconds, when another process stored a newer version', async () => {
      await world.stores.sets.put(world.tenant, aSet(1));
      await world.stores.sets.latest(world.tenant, 'forslag');
      await world.another().sets.put(world.tenant, { ...aSet(2), own: true });

      expect((await world.stores.sets.latest(world.tenant, 'forslag')).version).toBe(1);
      world.clock.pass(10_001);
      expect(await world.stores.sets.latest(world.tenant, 'forslag')).toMatchObject({
        version: 2,
        own: true,
      });
    });

    it('is listed by its newest version, unless it was typed for one round', async () => {
      for (const version of [2, 10]) await world.stores.sets.put(world.tenant, aSet(version));
      await world.stores.sets.put(world.tenant, { ...aSet(1), id: 'hoert' });
      await world.stores.sets.put(world.tenant, { ...aSet(1), id: 'quick-1' });

      const newest = await world.another().sets.newest(world.tenant);

      expect(newest.map(({ id, version }) => `${id} ${version}`)).toEqual([
        'forslag 10',
        'hoert 1',
      ]);
    });

    it('is read once and then for good', async () => {
      await world.stores.sets.put(world.tenant, aSet(1));
      const { stores, calls } = world.counted();

      for (let n = 0; n < 3; n += 1) {
        await stores.sets.get(world.tenant, { id: 'forslag', version: 1 });
        await stores.sets.latest(world.tenant, 'forslag');
      }

      expect(calls()).toBe(2);
    });

    it('is missed loudly when there is no such set or version', async () => {
      const missing = { id: 'forslag', version: 7 };

      await expect(world.stores.sets.get(world.tenant, missing)).rejects.toThrow(/version 7/);
      await expect(world.stores.sets.latest(world.tenant, 'forslag')).rejects.toThrow(/forslag/);
    });
  });
}
