import { describe, expect, it } from 'vitest';
import {
  isTrafficLight,
  statusNamed,
  waitingNamed,
} from '../../../../src/bot/handlers/channel/status-words.ts';

describe('statusNamed', () => {
  it.each([
    ['Modtaget', 'received'],
    ['received', 'received'],
    [' AFSLUTTET ', 'closed'],
    ['afslut', 'closed'],
    ['trukket', 'withdrawn'],
    ['assessing', 'assessing'],
    ['sendt', 'forwarded'],
    ['it', undefined],
    ['mod', undefined],
    ['', undefined],
    ['vejr', undefined],
  ])('reads %j as %s', (words, status) => {
    expect(statusNamed(words)).toBe(status);
  });
});

describe('isTrafficLight', () => {
  it('understands the words for the overview by extent, and no others', () => {
    expect(['Trafiklys ', 'traffic light', 'omfang', 'it'].map(isTrafficLight)).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });
});

describe('waitingNamed', () => {
  it.each([
    ['over fristen', 'overdue'],
    ['Overdue', 'overdue'],
    ['forsinket', 'overdue'],
    ['mangler vurdering', 'to-assess'],
    ['venter på ansvarlige', 'with-owners'],
    ['fristen', undefined],
    ['', undefined],
  ])('reads %j as %s', (words, kind) => {
    expect(waitingNamed(words)).toBe(kind);
  });
});
