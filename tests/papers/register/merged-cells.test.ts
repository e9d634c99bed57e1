import { describe, expect, it } from 'vitest';
import { MAX_MERGED_CELLS, mergedCells } from '../../../src/papers/register/merged-cells.ts';

const count = (xml: string) => mergedCells(Buffer.from(xml));
const TOO_MANY = MAX_MERGED_CELLS + 1;

describe('merged cells', () => {
  it('are counted over all ranges', () => {
    expect(count('<sheetData/>')).toBe(0);
    expect(
      count(
        '<mergeCells count="2"><mergeCell ref="A1:B3"/><mergeCell ref="Z2:AA2" /></mergeCells>',
      ),
    ).toBe(8);
  });

  it.each([
    '<mergeCell ref="A1:XFD1048576"/>',
    '<mergeCell x="" ref="A1:B2"/>',
    '<mergeCell ref="A1&#58;B2"/>',
    "<mergeCell ref='A1:B2'/>",
    '<mergeCell ref="A1:B2"/><mergeCell',
  ])('are too many where they are, or where they are written oddly: %s', (xml) => {
    expect(count(xml)).toBe(TOO_MANY);
  });

  it('are counted in no time, however they are written', () => {
    expect(count('<mergeCell '.repeat(500_000))).toBe(TOO_MANY);
  });
});
