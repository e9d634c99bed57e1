import { describe, expect, it } from 'vitest';
import { z } from 'zod/v4';
import type { HiddenTexts } from '../../../src/domain/people/erasure.ts';
import { asId, type PersonId } from '../../../src/domain/shared/ids.ts';
import { HIDDEN, hideIn } from '../../../src/domain/triage/hidden-words.ts';
import { makeCodec } from '../../../src/storage/codec.ts';
import { erasedPersonCodec, hiddenTextsCodec } from '../../../src/storage/codecs/erasure.ts';
import { personCodec } from '../../../src/storage/codecs/person.ts';
import { hashOf, ROWS } from '../../../src/storage/erasing/erasure-rows.ts';
import { makeEraser, withoutPerson } from '../../../src/storage/erasing/make-eraser.ts';
import type { RowAt } from '../../../src/storage/erasing/row-texts.ts';
import { key } from '../../../src/storage/keys.ts';
import type { TableName } from '../../../src/storage/table.ts';

const anyCodec = makeCodec<object>({ schema: z.looseObject({}) });
const ANNE = asId<PersonId>('anne-id');
const AT = '2027-03-01T10:00:00.000Z';

function rowOf(table: TableName, row: string, value: object): RowAt {
  return { table, partition: key('t1'), row, cells: anyCodec.write(value) };
}

function valueIn(row: RowAt): unknown {
  return JSON.parse(String(row.cells['json0']));
}

const erasedAnne: RowAt = {
  table: 'erasures',
  partition: key('t1'),
  row: ROWS.person(ANNE),
  cells: erasedPersonCodec.write({ kind: 'person', person: ANNE, at: AT }),
};
const anne: RowAt = {
  table: 'people',
  partition: key('t1'),
  row: key('a', 'entra-anne'),
  cells: personCodec.write({
    id: ANNE,
    tenant: asId('t1'),
    entra: 'entra-anne',
    name: 'Anne Holm',
    mail: 'anne@by.dk',
  }),
};

function hiddenRow(text: string, words: readonly string[]): RowAt {
  const texts: HiddenTexts['texts'][number][] = [];
  hideIn(words, (one, places) =>
    texts.push({ length: one.length, hash: hashOf('t1', one), places }),
  )(text);
  const value: HiddenTexts = {
    kind: 'texts',
    operation: 'redact-1',
    at: AT,
    about: '2027-0001',
    texts,
  };
  return {
    table: 'erasures',
    partition: key('t1'),
    row: ROWS.texts(value, 0),
    cells: hiddenTextsCodec.write(value),
  };
}

describe('makeEraser', () => {
  const text = 'Borger Ole Jensen ringede, og Oles sag lå stille.';
  const hidden = `Borger ${HIDDEN} ringede, og ${HIDDEN} sag lå stille.`;

  it('hides in a text of an older export what was hidden in it since', () => {
    const erase = makeEraser([hiddenRow(text, ['Ole Jensen', 'Ole'])]);
    const row = rowOf('proposals', key('p', 1), { answers: { what: text, more: 'Ole kom.' } });
    expect(valueIn({ ...row, cells: Object(erase(row)) })).toEqual({
      answers: { what: hidden, more: 'Ole kom.' },
    });
  });

  it('keeps no word of what was hidden', () => {
    const stored = JSON.stringify(hiddenRow(text, ['Ole Jensen']));
    expect(stored).not.toMatch(/Ole|Jensen/);
  });

  const fromMessage = 'https://teams.microsoft.com/l/message/19:a@thread.v2/1';

  it('takes the address of the message from what words were hidden in', () => {
    const erase = makeEraser([hiddenRow(text, ['Ole Jensen', 'Ole'])]);
    const left = (row: string, value: object) =>
      valueIn({
        ...rowOf('proposals', row, {}),
        cells: Object(erase(rowOf('proposals', row, value))),
      });
    const since = { no: '2027-0001', text: 'Ole, skrevet om siden.' };
    const other = { no: '2027-0002', text: 'Noget andet.', fromMessage };

    expect(left(key('p', 1), { ...since, fromMessage })).toEqual(since);
    expect(left(key('d', 'x', '2027-d'), { text, fromMessage })).toEqual({ text: hidden });
    expect(left(key('p', 2), other)).toEqual(other);
  });

  it('takes it from the proposals of somebody erased, in every version', () => {
    const erase = makeEraser([anne, erasedAnne]);
    const left = (row: string, proposer: string) =>
      valueIn({
        ...rowOf('proposals', row, {}),
        cells: Object(
          erase(rowOf('proposals', row, { proposer, fromMessage, assignee: ANNE, answers: {} })),
        ),
      });

    const emptied = { proposer: ANNE, assignee: ANNE, answers: {} };
    expect([left(key('p', 1), ANNE), left(key('v', 1, 1), ANNE)]).toEqual([emptied, emptied]);
    expect(left(key('p', 2), 'ole')).toMatchObject({ fromMessage });
  });

  it('hides nothing of another tenant, whose hash of the same text is another', () => {
    const erase = makeEraser([hiddenRow(text, ['Ole'])]);
    const row = { ...rowOf('proposals', key('p', 1), { text }), partition: key('t2') };
    expect(erase(row)).toBe(row.cells);
    expect(hashOf('t2', text)).not.toBe(hashOf('t1', text));
  });

  it('lets nobody back who was erased since the export', () => {
    const erase = makeEraser([anne, erasedAnne]);
    const gone = [
      anne,
      rowOf('people', key('p', ANNE), { entra: 'entra-anne' }),
      rowOf('proposals', key('d', ANNE, '2027-d3'), { person: ANNE }),
      rowOf('registry', key('k', 'triager', ANNE), { person: ANNE }),
      rowOf('ledger', key('q', AT, ANNE, 'm1'), {}),
      rowOf('jobs', key('w', 'paper-1'), { person: ANNE }),
    ];
    for (const row of gone) expect([row.row, erase(row)]).toEqual([row.row, 'gone']);
  });

  it('takes the name from where no id stands beside it', () => {
    const erase = makeEraser([anne, erasedAnne]);
    const letter = rowOf('jobs', key('b', 'l1'), {
      tenant: 't1',
      id: 'l1',
      version: 1,
      sent: {
        title: 'Nyt',
        text: 'Hej',
        to: { kind: 'everyone' },
        by: 'Anne Holm',
        at: AT,
        revision: 1,
      },
    });
    expect(JSON.stringify(erase(letter))).not.toContain('Anne');
  });

  it('leaves a case as it is, with an id that leads to nobody', () => {
    const erase = makeEraser([anne, erasedAnne]);
    const row = rowOf('proposals', key('p', 1), { proposer: ANNE });
    expect(erase(row)).toBe(row.cells);
  });
});

describe('withoutPerson', () => {
  const who = { person: ANNE, at: AT, name: 'Anne Holm', mail: 'anne@by.dk' };
  const letter = { kind: 'letter', title: 'Nyt', text: 'Hej', by: 'Anne Holm' };
  const waiting = (audience: object) =>
    withoutPerson(rowOf('jobs', key('o', AT, 'x', 0), { audience, content: letter }), who);

  it('takes back what waits for them alone', () => {
    expect(waiting({ kind: 'person', person: ANNE })).toBe('gone');
    expect(waiting({ kind: 'lead', of: 'i1', who: { name: 'x', mail: 'ANNE@by.dk' } })).toBe(
      'gone',
    );
  });

  it('takes their name out of what waits for others', () => {
    const cells = waiting({ kind: 'everyone' });

    expect(JSON.stringify(cells)).toContain('Hej');
    expect(JSON.stringify(cells)).not.toContain('Anne');
  });

  it('finds whom a survey was sent to before we met them, by their mail', () => {
    const asked = [
      { id: 'anne@by.dk', name: 'Anne H.', mail: 'anne@by.dk', background: {} },
      { id: 'ole@by.dk', name: 'Ole', mail: 'ole@by.dk', background: {} },
    ];
    const row = rowOf('responses', key('i', 'list-1', 0), { asked });

    const text = JSON.stringify(withoutPerson(row, who));

    expect(text).not.toMatch(/anne@by|Anne H/);
    expect(text).toContain(ANNE);
    expect(text).toContain('ole@by.dk');
    expect(withoutPerson(rowOf('ledger', key('q', AT, 'anne@by.dk', 'm1'), {}), who)).toBe('gone');
  });

  it('leaves the register of the municipality alone', () => {
    const row = rowOf('registry', key('u', '1'), { leader: { name: 'Anne Holm' } });
    expect(withoutPerson(row, who)).toBe(row.cells);
  });

  it('takes away an answer that was begun, and keeps one that was given', () => {
    const answer = (more: object) =>
      rowOf('responses', key('a', ANNE), {
        ...{ tenant: 't1', round: 'r1', person: ANNE, answers: {}, page: 'p', revision: 0 },
        ...{ startedAt: AT, changedAt: AT, background: {}, notCpr: 0, ...more },
      });

    expect(withoutPerson(answer({}), who)).toBe('gone');
    const given = answer({ given: { answers: {}, at: AT } });
    expect(withoutPerson(given, who)).toBe(given.cells);
  });
});
