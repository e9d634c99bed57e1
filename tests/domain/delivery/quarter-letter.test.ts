import { describe, expect, it } from 'vitest';
import type { QuarterPart } from '../../../src/domain/delivery/quarter-contents.ts';
import {
  markOf,
  newQuarterLetter,
  offered,
  posted,
  skipped,
} from '../../../src/domain/delivery/quarter-letter.ts';
import { TENANT } from '../../support/builders.ts';

const QUARTER = { year: 2026, quarter: 4 };
const BY = { by: 'Mette', at: '2027-01-04T09:00:00.000Z' };
const fresh = newQuarterLetter(TENANT, QUARTER);
const part = (type: QuarterPart['type'], what = 'Ét skema'): QuarterPart => ({
  type,
  done: [{ what }],
  fresh: [],
  underWay: [],
});

describe('offered', () => {
  it('tells the channel that there is a letter', () => {
    const { letter, says } = offered(fresh);

    expect(letter.version).toBe(1);
    expect(says).toMatchObject([
      {
        audience: { kind: 'channel' },
        content: { kind: 'quarter-offer', quarter: QUARTER, state: 'ready' },
        thread: { id: 'quarter-offer~2026-Q4', revision: 1 },
      },
    ]);
  });
});

describe('posted', () => {
  const what = {
    parts: [part('school'), part('nursing-home')],
    opening: 'Godt nytår',
    kinds: [['school'], ['nursing-home', 'school'], ['school'], ['day-care', 'school'], ['other']],
  } as const;

  it('says it once for each set of kinds somebody has, under one thread', () => {
    const says = posted(offered(fresh).letter, BY, what)?.says ?? [];
    const letters = says.filter(({ content }) => content.kind === 'quarter');

    expect(letters.map(({ audience }) => audience)).toEqual([
      { kind: 'workplaces', types: ['school'], among: ['school', 'nursing-home'] },
      { kind: 'workplaces', types: ['school', 'nursing-home'], among: ['school', 'nursing-home'] },
    ]);
    expect(new Set(letters.map(({ thread }) => thread?.id))).toEqual(new Set(['quarter~2026-Q4']));
    expect(letters[0]?.content).toMatchObject({ opening: 'Godt nytår', parts: [part('school')] });
    expect(letters[1]?.content).toMatchObject({ parts: what.parts });
  });

  it('turns the offer of the channel into what was done, and by whom', () => {
    const says = posted(offered(fresh).letter, BY, what)?.says.at(-1);

    expect(says).toMatchObject({
      content: { kind: 'quarter-offer', state: 'sent', by: 'Mette' },
      thread: { revision: 2 },
    });
  });

  it('leaves the usual words to the language of the reader', () => {
    const says = posted(fresh, BY, { ...what, opening: '' })?.says ?? [];

    expect(says[0]?.content).not.toHaveProperty('opening');
  });

  it('is not done twice', () => {
    const sent = posted(fresh, BY, what)?.letter ?? fresh;

    expect(posted(sent, BY, what)).toBeUndefined();
    expect(skipped(sent, BY)).toBeUndefined();
  });
});

describe('skipped', () => {
  it('is told to the channel once, and may still be sent', () => {
    const first = skipped(offered(fresh).letter, BY);

    expect(first?.says).toMatchObject([{ content: { state: 'skipped', by: 'Mette' } }]);
    expect(first && skipped(first.letter, BY)).toBeUndefined();
    expect(
      first && posted(first.letter, BY, { parts: [part('school')], kinds: [], opening: '' }),
    ).toMatchObject({ letter: { sent: BY } });
  });
});

describe('markOf', () => {
  it('differs with any word of the letter', () => {
    expect(markOf([part('school')])).toBe(markOf([part('school')]));
    expect(markOf([part('school', 'Ét skema.')])).not.toBe(markOf([part('school')]));
    expect(markOf([part('day-care')])).not.toBe(markOf([part('school')]));
  });
});
