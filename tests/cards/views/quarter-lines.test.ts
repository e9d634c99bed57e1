import { describe, expect, it } from 'vitest';
import { quarterLine, quarterSections } from '../../../src/cards/views/quarter-lines.ts';
import { UNIT_TYPES } from '../../../src/domain/shared/register.ts';

const WHEN = { text: '1. halvår 2027', from: '2027-01-01', until: '2027-06-30' };
const textOf = (lines: ReturnType<typeof quarterLine>) =>
  lines.map((runs) => runs.map(({ text }) => text).join('')).join('\n');
const said = (
  ...[line, heading]: [Parameters<typeof quarterLine>[0], Parameters<typeof quarterLine>[1]]
) => textOf(quarterLine(line, heading, 'da'));

describe('quarterLine', () => {
  it.each([
    ['done', { what: 'Ét skema' }, 'Vi gjorde  Ét skema'],
    ['underWay', { what: 'Ét skema' }, 'Ét skema'],
    [
      'underWay',
      { what: 'Ét skema', when: WHEN },
      'Ét skema\nHvornår: 1. halvår 2027 (senest 30. juni 2027)',
    ],
    [
      'underWay',
      { what: 'Ét skema', when: WHEN, late: true },
      'Ét skema\nSkulle være klar 30. juni 2027 og er forsinket',
    ],
    ['fresh', { what: 'Ét skema', how: 'spread' }, 'Nu også hos jer  Ét skema'],
    [
      'fresh',
      { challenge: 'Tre skemaer', what: 'I må nøjes med ét.', how: 'local' },
      'Det kan I selv beslutte  Tre skemaer\nI må nøjes med ét.',
    ],
  ] as const)('of what is %s: %j', (heading, line, text) => {
    expect(said(line, heading)).toBe(text);
  });
});

describe('quarterSections', () => {
  it('has less of each the more kinds there are, and leaves out what is empty', () => {
    const lines = Array.from({ length: 5 }, (_, at) => ({ what: `${at}` }));
    const parts = UNIT_TYPES.map((type) => ({ type, done: lines, fresh: [], underWay: lines }));
    const blocks = (kinds: number) =>
      quarterSections(parts.slice(0, kinds), 'da').map(({ blocks: all }) => all.length);

    expect(blocks(1)).toEqual([5, 5]);
    expect(blocks(2)).toEqual([3, 3, 3, 3]);
    expect(blocks(3)).toEqual([2, 1, 2, 1, 2, 1]);
  });
});
