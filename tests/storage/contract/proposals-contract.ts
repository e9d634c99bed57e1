// What the proposal store promises about proposals, their numbers, history and feed.
import { beforeEach, describe, expect, it } from 'vitest';
import { proposalNo } from '../../../src/domain/proposal/number.ts';
import { asId, type DraftId, type PersonId } from '../../../src/domain/shared/ids.ts';
import { anAssessment } from '../../support/an-assessment.ts';
import {
  add,
  added,
  aMessage,
  aReceived,
  begun,
  edited,
  handIn,
  received,
  stored,
  theYear,
} from './acts.ts';
import type { World } from './world.ts';

const NOS = (count: number) => Array.from({ length: count }, (_, n) => proposalNo(2026, n + 1));

export function proposalsContract(open: () => Promise<World>): void {
  describe('a proposal', () => {
    let world: World;
    beforeEach(async () => {
      world = await open();
    });

    /** The feed must have every place from 1 on exactly once. */
    const expectGapless = async (count: number) => {
      const feed = await world.another().proposals.feed(theYear(world), 0, count + 10);
      expect(feed.map(({ seq }) => seq)).toEqual(Array.from({ length: count }, (_, n) => n + 1));
      expect(await world.another().proposals.lastSeq(theYear(world))).toBe(count);
      return feed;
    };

    it('gets the next number of its year', async () => {
      const nos = [];
      for (const operation of ['a', 'b', 'c']) nos.push((await added(world, operation)).value.no);

      expect(nos).toEqual(NOS(3));
      const next = await world.stores.proposals.add({ ...theYear(world), year: 2027 }, 'd', (no) =>
        received(world, no),
      );
      expect(next).toMatchObject({ no: '2027-0001' });
    });

    it('comes back as it was written, with what happened to it', async () => {
      const { value } = await added(world, 'a');

      expect(value).toEqual(received(world, value.no).proposal);
      const event = { ...aReceived(world, value.no), seq: 1 };
      expect(await world.stores.proposals.history(world.tenant, value.no)).toEqual([event]);
      expect(await world.stores.proposals.versions(world.tenant, value.no)).toEqual([]);
      expect(await world.stores.proposals.proposal(world.tenant, proposalNo(2026, 99))).toBe(
        undefined,
      );
    });

    it('keeps an answer while it is written, and once it is given', async () => {
      const by = asId<PersonId>('ole');
      const at = '2026-11-23T09:00:00.000Z';
      const typed = {
        outcome: 'planned',
        challenge: 'Tre skemaer',
        initiative: '',
        improvement: '',
        horizon: 'snart',
        reason: '',
        now: '',
        first: '',
      };
      const horizon = { text: '1. halvår 2027', from: '2027-01-01', until: '2027-06-30' };
      const answering = {
        sentOnAt: at,
        answerDraft: { version: 3, typed, by, at },
        explanation: { at, text: 'Loven kræver det.' },
        decision: {
          version: 2,
          state: 'ready',
          outcome: 'planned',
          reason: 'Det kan vi nu.',
          parts: { challenge: 'Tre skemaer', horizon },
          by,
          as: 'process-owner',
          at,
        },
      } as const;
      const written = await world.stores.proposals.add(theYear(world), 'a', (number) => {
        const change = received(world, number);
        return { ...change, proposal: { ...change.proposal, ...answering } };
      });
      if (written === 'changed') throw new Error('not stored');

      const read = await world.another().proposals.proposal(world.tenant, written.no);

      expect(read?.value).toMatchObject(answering);
    });

    it('keeps its assessments in their order, and tells of them in codes', async () => {
      const assessments = [anAssessment(), anAssessment({ extent: 'large', version: 2 })];
      const judgedOne = await world.stores.proposals.add(theYear(world), 'a', (number) => {
        const change = received(world, number);
        const { events } = change;
        const judged = { ...aReceived(world, number), kind: 'assessed', extent: 'large' } as const;
        const told = [...events, { ...judged, value: 'high' as const }];
        return { ...change, proposal: { ...change.proposal, assessments }, events: told };
      });
      if (judgedOne === 'changed') throw new Error('not stored');
      const { no } = judgedOne;

      const stored = await world.another().proposals.proposal(world.tenant, no);
      const [, told] = await world.another().proposals.history(world.tenant, no);

      expect(stored?.value.assessments).toEqual(assessments);
      expect(told).toMatchObject({ kind: 'assessed', extent: 'large', value: 'high' });
    });

    it('is added once for an operation, in this process and another', async () => {
      const first = await add(world, 'press');

      expect(await add(world, 'press')).toEqual(first);
      expect(await add(world, 'press', world.another())).toEqual(first);
      await expectGapless(1);
    });

    it('gets the number after one that another process gave meanwhile', async () => {
      await add(world, 'one');
      await add(world, 'two', world.another());

      expect(await add(world, 'three')).toMatchObject({ no: '2026-0003' });
      await expectGapless(3);
    });

    it('is added once when the same operation arrives five times at once', async () => {
      const processes = [world.stores, world.another(), world.another()];

      const results = await Promise.all(
        [0, 1, 2, 1, 0].map((n) => add(world, 'press', processes[n])),
      );

      expect(new Set(results.map((result) => JSON.stringify(result))).size).toBe(1);
      await expectGapless(1);
    });

    it('gets a number of its own when 40 arrive at once', async () => {
      const results = await Promise.all(
        Array.from({ length: 40 }, (_, n) => add(world, `press ${n}`)),
      );

      const nos = results.map((result) => (result === 'changed' ? result : result.no));
      expect(nos.sort()).toEqual(NOS(40));
      const feed = await expectGapless(40);
      expect(feed.map(({ no }) => no).sort()).toEqual(NOS(40));
    });

    it('gets a number of its own when 40 arrive at once on two processes', async () => {
      const [one, other] = [world.counted(), world.counted()];

      const results = await Promise.all(
        Array.from({ length: 40 }, (_, n) =>
          add(world, `press ${n}`, (n % 2 === 0 ? one : other).stores),
        ),
      );

      const nos = results.map((result) => (result === 'changed' ? result : result.no));
      expect(nos.sort()).toEqual(NOS(40));
      await expectGapless(40);
      // Together with the read of its draft a hand-in may take five.
      expect((one.calls() + other.calls()) / 40).toBeLessThanOrEqual(4);
    });

    it('is handed in with one transaction, after its draft was read', async () => {
      await handIn(world, await begun(world, '2026-a'));
      const draft = await begun(world, '2026-b');
      const warm = world.counted();
      await handIn(world, await begun(world, '2026-c'), warm.stores);
      const cold = world.counted();
      const before = warm.calls();

      await handIn(world, draft, warm.stores);
      expect(warm.calls() - before).toBe(1);

      await handIn(world, await begun(world, '2026-d'), cold.stores);
      expect(cold.calls()).toBe(2);
    });

    it('uses its draft up and leaves its number there as the receipt', async () => {
      const draft = await begun(world, '2026-a');

      const proposal = await handIn(world, draft);

      const used = await world.stores.proposals.draft(world, asId<DraftId>('2026-a'));
      expect(proposal).toMatchObject({ no: '2026-0001' });
      expect(used?.value).toMatchObject({ answers: {}, sent: { no: '2026-0001' } });
    });

    it('leaves the draft begun in its place there too, of the first click alone', async () => {
      const draft = await begun(world, '2026-a');
      const click = (next: string) =>
        world.stores.proposals.add(theYear(world), draft.value.id, (no) => ({
          ...received(world, no),
          draft: {
            before: draft,
            next: { ...draft.value, sent: { no, next: asId<DraftId>(next) } },
          },
        }));

      const both = [await click('2026-one'), await click('2026-other')];

      const used = await world.another().proposals.draft(world, draft.value.id);
      expect(both[1]).toEqual(both[0]);
      expect(used?.value.sent).toEqual({ no: '2026-0001', next: '2026-one' });
    });

    it('answers a second click on the same draft with the same receipt', async () => {
      const draft = await begun(world, '2026-a');

      const receipts = await Promise.all([
        handIn(world, draft),
        handIn(world, draft),
        handIn(world, draft, world.another()),
      ]);

      expect(receipts.map((receipt) => receipt !== 'changed' && receipt.no)).toEqual([
        '2026-0001',
        '2026-0001',
        '2026-0001',
      ]);
      await expectGapless(1);
    });

    it('is not made of a draft that was changed or dropped since', async () => {
      const [changed, dropped] = [await begun(world, '2026-a'), await begun(world, '2026-b')];
      await world.stores.proposals.saveDraft({ ...changed.value, revision: 1 }, changed.tag);
      await world.stores.proposals.dropDraft(dropped);

      expect(await handIn(world, changed)).toBe('changed');
      expect(await handIn(world, dropped)).toBe('changed');
      await expectGapless(0);
    });

    it('is never made of a draft of another year', async () => {
      await expect(handIn(world, await begun(world, '2025-a'))).rejects.toThrow(/different years/);
    });

    it('keeps its earlier versions, oldest first, apart from the others', async () => {
      const first = await added(world, 'a');
      const other = await added(world, 'b');
      await world.stores.proposals.change('edit 1', edited(first, 'second text'));
      const second = await stored(world, first.value.no);
      const third = await world.stores.proposals.change('edit 2', edited(second, 'third text'));

      expect(await world.stores.proposals.versions(world.tenant, first.value.no)).toEqual([
        first.value,
        second.value,
      ]);
      expect(await world.stores.proposals.all(theYear(world))).toEqual([third, other.value]);
      const history = await world.stores.proposals.history(world.tenant, first.value.no);
      expect(history.map(({ kind, seq }) => [kind, seq])).toEqual([
        ['received', 1],
        ['edited', 3],
        ['edited', 4],
      ]);
    });

    it('has as many places in the feed as things happened to it at once', async () => {
      const before = await added(world, 'a');
      const change = edited(before, 'second text');
      const [event] = change.events;
      if (event === undefined) throw new Error('nothing happened');
      const assessing = { ...event, kind: 'assessing', to: 'assessing' } as const;

      await world.stores.proposals.change('b', { ...change, events: [event, assessing] });
      await added(world, 'c');

      const feed = await expectGapless(4);
      expect(feed.map(({ kind }) => kind)).toEqual(['received', 'edited', 'assessing', 'received']);
    });

    it('keeps no version when only its status changes', async () => {
      const before = await added(world, 'a');
      const proposal = { ...before.value, status: 'assessing' as const };

      const changed = await world.stores.proposals.change('triage', {
        proposal,
        before,
        events: [{ ...aReceived(world, proposal.no), kind: 'assessing', to: 'assessing' }],
        says: [],
      });

      expect(changed).toEqual(proposal);
      expect(await world.stores.proposals.versions(world.tenant, proposal.no)).toEqual([]);
    });

    it('is changed once for an operation, and never over what the writer has not seen', async () => {
      const before = await added(world, 'a');
      const change = edited(before, 'second text');

      const first = await world.stores.proposals.change('edit', change);

      expect(await world.stores.proposals.change('edit', change)).toEqual(first);
      expect(await world.another().proposals.change('edit', change)).toEqual(first);
      expect(await world.stores.proposals.change('other', edited(before, 'other'))).toBe('changed');
      await expectGapless(2);
    });

    it('is changed by a draft once, whoever clicks again', async () => {
      const before = await added(world, 'a');
      const draft = await begun(world, '2026-edit');
      const next = { ...draft.value, answers: {}, sent: { no: before.value.no } };
      const change = { ...edited(before, 'second text'), draft: { before: draft, next } };

      const first = await world.stores.proposals.change('edit', change);

      expect(first).toMatchObject({ version: 2 });
      expect(await world.stores.proposals.change('again', change)).toEqual(first);
      await expectGapless(2);
    });

    it.each([1, 2])('is added once when the answer is lost %i times', async (times) => {
      await added(world, 'a');
      world.faults.loseAnswers(times);

      const proposal = await add(world, 'b');
      const after = await added(world, 'c');

      expect(proposal).toMatchObject({ no: '2026-0002' });
      expect(after.value.no).toBe('2026-0003');
      await expectGapless(3);
    });

    it('is handed in once when the answer is lost and the person clicks again', async () => {
      const draft = await begun(world, '2026-a');
      world.faults.loseAnswers(1);
      const receipt = await handIn(world, draft);

      expect(await handIn(world, draft)).toEqual(receipt);
      await expectGapless(1);
    });

    it('is there for the next click when storage never answered at all', async () => {
      world.faults.loseAnswers(3);
      await expect(add(world, 'press')).rejects.toThrow(/answer was lost/);

      expect(await add(world, 'press')).toMatchObject({ no: '2026-0001' });
      await expectGapless(1);
    });

    it('is written after calls that never arrived', async () => {
      world.faults.loseCalls(2);

      expect(await add(world, 'press')).toMatchObject({ no: '2026-0001' });
      await expectGapless(1);
    });

    it('is written although the change before it failed', async () => {
      const failing = world.stores.proposals.add(theYear(world), 'a', () => {
        throw new Error('cannot be built');
      });
      const following = add(world, 'b');

      await expect(failing).rejects.toThrow(/cannot be built/);
      expect(await following).toMatchObject({ no: '2026-0001' });
    });

    it('has its events in the feed from any place on, at most as many as wanted', async () => {
      for (const operation of ['a', 'b', 'c', 'd']) await added(world, operation);

      const feed = await world.stores.proposals.feed(theYear(world), 1, 2);

      expect(feed.map(({ seq, no }) => [seq, no])).toEqual([
        [2, '2026-0002'],
        [3, '2026-0003'],
      ]);
      expect(await world.stores.proposals.feed(theYear(world), 4, 10)).toEqual([]);
    });

    it('leaves its messages in the outbox, in order', async () => {
      for (const says of [[aMessage('1'), aMessage('2')], [], [aMessage('3')]]) {
        await world.stores.proposals.add(theYear(world), `press ${says.length}`, (no) =>
          received(world, no, says),
        );
      }

      const waiting = await world.another().outbox.waiting(world.tenant, 10);

      expect(waiting.map(({ message }) => message)).toEqual(
        ['1', '2', '3'].map((n) => aMessage(n)),
      );
    });
  });
}
