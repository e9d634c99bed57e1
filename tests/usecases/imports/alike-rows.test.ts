import { describe, expect, it } from 'vitest';
import { proposalNo } from '../../../src/domain/proposal/number.ts';
import { makeLikeness } from '../../../src/text/likeness.ts';
import { alikeRows } from '../../../src/usecases/imports/alike-rows.ts';
import { aProposal, NO, TENANT } from '../../support/builders.ts';

const VEJSYN = 'Vejsyn skrives ind i tre systemer efter hver tur.';
const row = (number: number, challenge: string) => ({
  row: number,
  external: String(number),
  answers: { challenge },
});
const alike = (rows: readonly ReturnType<typeof row>[], known = [aProposal()]) =>
  alikeRows({ likeness: makeLikeness() }, { tenant: TENANT, known, rows });

describe('what rows are like', () => {
  it('is named for the lower of two rows alone', async () => {
    const [first, second] = [row(2, VEJSYN), row(3, `${VEJSYN} Hver gang.`)];

    const found = await alike([first, second]);

    expect(found.get(first)).toEqual([]);
    expect(found.get(second)).toEqual([{ row: 2, score: expect.any(Number) }]);
  });

  it('is what something was merged into, and nothing that was taken back', async () => {
    const main = aProposal();
    const merged = aProposal({
      no: proposalNo(2026, 43),
      answers: { challenge: VEJSYN },
      status: 'merged',
      mergedInto: { no: NO, status: 'received', holder: { kind: 'team' } },
    });
    const one = row(2, VEJSYN);

    expect((await alike([one], [main, merged])).get(one)).toMatchObject([{ no: NO }]);
    const { mergedInto: _, ...rest } = merged;
    const back = { ...rest, status: 'withdrawn' } as const;
    expect((await alike([one], [main, back])).get(one)).toEqual([]);
  });
});
