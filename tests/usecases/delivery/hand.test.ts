import { describe, expect, it } from 'vitest';
import {
  allInHand,
  concluded,
  emptyHand,
  isEmpty,
  nameOf,
  relisted,
  turnedOver,
} from '../../../src/usecases/delivery/hand.ts';
import { anEntry } from '../../support/post-office.ts';

const place = {
  serviceUrl: 'https://smba.example/',
  conversation: 'a:1',
  kind: 'personal',
} as const;
const claimed = (to: string, tag = '1') => ({ value: anEntry(to, { state: 'sending' }), tag });
const sent = (to: string, tag = '1') => ({
  entry: claimed(to, tag),
  next: anEntry(to, { state: 'sent' }),
});

describe('a hand', () => {
  it('lists what was claimed until it is settled', () => {
    const hand = emptyHand();
    turnedOver(hand, [], [claimed('a'), claimed('b')]);
    concluded(hand, [sent('a'), sent('b')]);
    expect(hand.done).toHaveLength(2);

    turnedOver(hand, hand.done.slice(0, 1), []);

    expect(hand.done.map(({ entry }) => entry.value.to)).toEqual(['b']);
    expect([...hand.listed.keys()]).toEqual([nameOf(anEntry('b'))]);
  });

  it('keeps as news what became of entries that are not ours any more', () => {
    const hand = emptyHand();
    turnedOver(hand, [], [claimed('a')]);

    concluded(hand, [sent('a', 'older'), sent('b')]);

    expect([hand.done.length, hand.news.length]).toEqual([0, 2]);
  });

  it('drops what it may not begin when the lease lists it no more', () => {
    const hand = emptyHand();
    turnedOver(hand, [], [claimed('a'), claimed('b'), claimed('c')]);
    hand.ready = [
      { entries: [claimed('a')], place },
      { entries: [claimed('b')], place },
    ];
    concluded(hand, [sent('c')]);

    relisted(hand, new Map([[nameOf(anEntry('b')), '1']]));

    expect(hand.ready.map(({ entries }) => entries[0].value.to)).toEqual(['b']);
    expect([hand.done.length, hand.news.length]).toEqual([0, 1]);
  });

  it('takes back what it thought was gone', () => {
    const hand = emptyHand();
    concluded(hand, [sent('a')]);

    relisted(hand, new Map([[nameOf(anEntry('a')), '1']]));

    expect([hand.done.length, hand.news.length]).toEqual([1, 0]);
  });

  it('is empty when nothing is to be begun, answered, told or written down', () => {
    const hand = emptyHand();
    expect(isEmpty(hand)).toBe(true);

    hand.owed = [{ tell: async () => {}, settled: [sent('a')] }];

    expect(isEmpty(hand)).toBe(false);
    expect(allInHand(hand).map(({ value }) => value.to)).toEqual(['a']);
  });

  it('tells recipients apart, whatever they are called', () => {
    const [one, two] = [
      { message: 'a', to: 'b~c' },
      { message: 'a~b', to: 'c' },
    ];

    expect(nameOf(one ?? anEntry('x'))).not.toBe(nameOf(two ?? anEntry('y')));
  });
});
