// What the store promises when words are hidden in everything that is kept of a round.
import { beforeEach, describe, expect, it } from 'vitest';
import { asId, type PersonId, type RoundId } from '../../../src/domain/shared/ids.ts';
import { hideIn } from '../../../src/domain/triage/hidden-words.ts';
import {
  hideInNote,
  hideInResponse,
  hideInText,
  hideInUnsigned,
} from '../../../src/domain/triage/hide-in-round.ts';
import type { RoundRewrite } from '../../../src/ports/round-text-store.ts';
import { aReport } from '../../cards/samples/results.ts';
import { USUAL } from '../../cards/samples/typed.ts';
import { aResponse } from '../../support/a-round.ts';
import { aNote } from '../../support/a-workshop.ts';
import type { World } from './world.ts';

const NAME = 'Sofie';
const HIDE = hideIn([NAME]);
const TYPED = new Set(['why']);
const BY: RoundRewrite = {
  note: (one) => hideInNote(one, HIDE),
  pick: (one) => one,
  response: (one) => hideInResponse(one, HIDE, TYPED),
  unsigned: (one) => hideInUnsigned(one, HIDE, TYPED),
  text: (one) => hideInText(one, HIDE),
  item: (one) => one,
  name: HIDE,
};

export function roundTextsContract(open: () => Promise<World>): void {
  describe('texts of a round that are hidden', () => {
    let world: World;
    let at: { tenant: World['tenant']; round: RoundId };
    beforeEach(async () => {
      world = await open();
      at = { tenant: world.tenant, round: asId<RoundId>('round-1') };
    });

    const wrote = (person: string) => ({
      person: asId<PersonId>(person),
      answers: { why: person === 'p3' ? `${NAME} hjælper` : `svar fra ${person}` },
      background: {},
      blocks: 2,
    });
    const people = Array.from({ length: 30 }, (_, index) => `p${index}`);
    const rows = () =>
      world.backend
        .table('responses')
        .range(`${world.tenant}~round-1`, { from: ' ', before: '~~~~' });

    it('are gone from notes, answers, results and the name, in every row', async () => {
      const answers = { why: `${NAME} venter` };
      const given = { answers, at: '' };
      await world.stores.workshops.saveNote(aNote({ ...at, text: `${NAME} venter` }));
      await world.stores.responses.saveResponse(aResponse({ ...at, answers, given }));
      const texts = { q3: [{ id: 't1', text: NAME, themes: [] }] };
      await world.stores.results.saveReport({ ...aReport(USUAL), ...at, title: NAME }, texts);

      expect(await world.stores.roundTexts.rewrite(at, BY, 'count')).toBe(4);
      expect(JSON.stringify(await rows())).toContain(NAME);
      expect(await world.stores.roundTexts.rewrite(at, BY)).toBe(4);
      expect(JSON.stringify(await rows())).not.toContain(NAME);
      expect(await world.another().roundTexts.rewrite(at, BY)).toBe(0);
    });

    it.each(['open', 'sealed'])(
      'leave an %s anonymous round as it was but for them',
      async (how) => {
        const { responses, roundTexts } = world.stores;
        for (const person of people) await responses.takeIn(at, wrote(person));
        if (how === 'sealed') await responses.sealAnonymous(at);

        expect(await roundTexts.rewrite(at, BY)).toBe(1);

        const participants = await world.another().responses.participants(at);
        expect(participants).toEqual(people.toSorted());
        const kept = await responses.sealAnonymous(at);
        expect(kept.map(({ answers }) => answers['why']).toSorted()).toEqual(
          people
            .map((person) => (person === 'p3' ? '▇▇▇ hjælper' : `svar fra ${person}`))
            .toSorted(),
        );
      },
    );

    it('put a block of anonymous answers in a new order, written with who has answered', async () => {
      const { responses, roundTexts } = world.stores;
      for (const person of people) await responses.takeIn(at, { ...wrote(person), blocks: 1 });
      const before = new Map((await rows()).map(({ row, etag }) => [row, etag]));
      const order = async () =>
        [...JSON.stringify(await rows()).matchAll(/svar fra (p\d+)/g)].map(([, who]) => who);
      const first = await order();

      await roundTexts.rewrite(at, BY);

      const changed = (await rows()).filter(({ row, etag }) => before.get(row) !== etag);
      expect(changed.map(({ row }) => row).toSorted()).toEqual(['t~participation', 'u~000000']);
      expect(await order()).not.toEqual(first);
      expect((await order()).toSorted()).toEqual(first.toSorted());
    });

    it('lose no answer that is taken in meanwhile', async () => {
      const { responses, roundTexts } = world.stores;
      await responses.takeIn(at, wrote('p3'));
      const others = people.filter((person) => person !== 'p3');

      await Promise.all([
        ...others.map((person) => world.another().responses.takeIn(at, wrote(person))),
        roundTexts.rewrite(at, BY),
      ]);

      const kept = await responses.sealAnonymous(at);
      expect(kept).toHaveLength(people.length);
      expect(JSON.stringify(kept)).not.toContain(NAME);
    });
  });
}
