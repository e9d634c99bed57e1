import { describe, expect, it } from 'vitest';
import { MOST_SUBJECTS } from '../../../src/domain/shared/kle.ts';
import { readKle } from '../../../src/papers/kle/read-kle.ts';
import { aCsvFile, anExcelFile } from '../register/files.ts';

describe('readKle', () => {
  it('reads numbers and titles, in order, and passes groups over', async () => {
    const file = await anExcelFile({
      KLE: [
        ['EmneNr', 'EmneTitel'],
        ['85', 'Administration'],
        ['85.11', 'Møder'],
        ['85.11.06', 'Mødevirksomhed'],
        ['00.01.00', '=Styrelse'],
      ],
    });

    expect(await readKle(file)).toEqual({
      ok: true,
      value: {
        subjects: [
          { number: '00.01.00', title: '=Styrelse' },
          { number: '85.11.06', title: 'Mødevirksomhed' },
        ],
        problems: [],
      },
    });
  });

  it('names rows that cannot be used', async () => {
    const rows = ['Nummer;Titel', '85.11.06;A', '85.11.06;B', '85.11.07;', 'ukendt;C', ';'];

    expect(await readKle(aCsvFile(rows.join('\n')))).toMatchObject({
      value: {
        subjects: [{ number: '85.11.06', title: 'A' }],
        problems: [
          { kind: 'repeated', row: 3, value: '85.11.06' },
          { kind: 'no-title', row: 4 },
          { kind: 'not-a-number', row: 5, value: 'ukendt' },
        ],
      },
    });
  });

  it('refuses what is no such list, and more than there can be', async () => {
    const two = (number: number) => String(number).padStart(2, '0');
    const many = Array.from({ length: MOST_SUBJECTS + 1 }, (_, at) =>
      [two(Math.floor(at / 10_000)), two(Math.floor(at / 100) % 100), two(at % 100)].join('.'),
    );

    expect(await readKle(aCsvFile('Navn;Mail\nBo;bo@b.example'))).toEqual({
      ok: false,
      problem: { kind: 'no-list' },
    });
    const rows = many.map((number) => `${number};x`);
    expect(await readKle(aCsvFile(['Nummer;Titel', ...rows].join('\n')))).toEqual({
      ok: false,
      problem: { kind: 'too-many', limit: MOST_SUBJECTS },
    });
  });
});
