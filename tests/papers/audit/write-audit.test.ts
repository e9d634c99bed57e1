import Excel from 'exceljs';
import { describe, expect, it } from 'vitest';
import { asId, type PersonId } from '../../../src/domain/shared/ids.ts';
import { writeAudit } from '../../../src/papers/audit/write-audit.ts';

describe('writeAudit', () => {
  it('has a row for each deed, and no formula whatever somebody is called', async () => {
    const bytes = await writeAudit(
      [
        {
          what: 'assessed',
          at: '2026-11-20T09:00:00.000Z',
          by: asId<PersonId>('ole'),
          byName: '=cmd|calc',
          operation: 'x',
          about: '2026-0001',
        },
      ],
      'da',
    );

    const book = new Excel.Workbook();
    await book.xlsx.load(Buffer.from(bytes).buffer as ArrayBuffer);
    const texts: string[] = [];
    book.worksheets[0]?.eachRow((row) => {
      row.eachCell((cell) => {
        expect(cell.formula).toBeUndefined();
        texts.push(cell.text);
      });
    });
    expect(texts.join('|')).toContain('vurderede|2026-0001');
    expect(texts.join('|')).toContain('10:00');
  });
});
