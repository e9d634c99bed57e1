import { describe, expect, it } from 'vitest';
import { LETTER_MAX } from '../../../src/cards/views/letter-form.ts';
import {
  audienceCode,
  audienceIn,
  drafted,
  LETTER_TEXT_MAX,
  LETTER_TITLE_MAX,
  letterId,
  posted,
} from '../../../src/domain/delivery/letter.ts';
import { TENANT } from '../../support/builders.ts';

const AT = '2026-11-23T09:00:00.000Z';
const LATER = '2026-11-24T09:00:00.000Z';
const begun = { tenant: TENANT, id: letterId(AT, 'abcdefghij') };
const words = {
  title: 'Nyt',
  text: 'Skemaet er væk.',
  to: { kind: 'leaders' },
  by: 'Ole',
} as const;
const by = { name: 'Mette', now: LATER };

describe('letterId', () => {
  it('sorts what is begun later first', () => {
    expect(letterId(LATER, 'a') < letterId(AT, 'a')).toBe(true);
    expect(letterId(AT, 'abcdefghij')).toMatch(/^\d{13}-abcdefghij$/);
  });
});

describe('drafted', () => {
  it('raises the version with each draft', () => {
    const one = drafted(begun, { ...words, at: AT });
    const two = drafted(one, { ...words, text: 'Rettet', at: LATER });

    expect([one.version, two.version]).toEqual([1, 2]);
    expect(two.draft.text).toBe('Rettet');
  });

  it('stays with those it was sent to', () => {
    const sent = posted(drafted(begun, { ...words, at: AT }), by)?.letter;
    if (sent === undefined) throw new Error('not sent');

    expect(drafted(sent, { ...words, to: { kind: 'everyone' }, at: LATER }).draft.to).toEqual({
      kind: 'leaders',
    });
  });
});

describe('posted', () => {
  it('is one message in several wordings, each of which says who wrote it', () => {
    const first = posted(drafted(begun, { ...words, at: AT }), by);
    if (first === undefined) throw new Error('not sent');
    const second = posted(drafted(first.letter, { ...words, title: 'Rettet', at: LATER }), by);

    const id = `letter~${begun.id}`;
    expect(first.letter).toMatchObject({ sent: { revision: 1, by: 'Mette', at: LATER } });
    expect(first.letter.draft).toBeUndefined();
    expect(first.says).toEqual([
      {
        audience: { kind: 'leaders' },
        content: { kind: 'letter', title: 'Nyt', text: 'Skemaet er væk.', by: 'Mette' },
        thread: { id, revision: 1 },
      },
    ]);
    expect(second?.says).toMatchObject([
      { content: { title: 'Rettet' }, thread: { id, revision: 2 } },
    ]);
  });

  it('is nothing without a draft', () => {
    expect(posted({ ...begun, version: 2 }, by)).toBeUndefined();
  });
});

describe('an audience', () => {
  const departments = ['Børn og Unge', 'It, data & drift'];

  it.each([
    ['everyone', { kind: 'everyone' }],
    ['leaders', { kind: 'leaders' }],
    ['leaders.boern-og-unge', { kind: 'leaders', department: 'Børn og Unge' }],
    ['leaders.it-data-drift', { kind: 'leaders', department: 'It, data & drift' }],
  ] as const)('goes by %s in a choice', (code, to) => {
    expect(audienceCode(to)).toBe(code);
    expect(audienceIn(code, departments)).toEqual(to);
  });

  it('is none for a department that is not there', () => {
    expect(audienceIn('leaders.kultur', departments)).toBeUndefined();
    expect(audienceIn('', departments)).toBeUndefined();
  });
});

it('has room for as much as its form', () => {
  expect(LETTER_MAX).toEqual({ title: LETTER_TITLE_MAX, text: LETTER_TEXT_MAX });
});
