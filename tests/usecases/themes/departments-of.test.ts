import { describe, expect, it } from 'vitest';
import { asId, type UnitId } from '../../../src/domain/shared/ids.ts';
import { departmentsOf } from '../../../src/usecases/themes/departments-of.ts';
import { no } from '../../support/a-proposal.ts';
import { REGISTER } from '../../support/leader-world.ts';

describe('departmentsOf', () => {
  it('knows the department of those whose workplace the register has', () => {
    const found = departmentsOf(
      [
        { no: no('2026-1'), unit: asId<UnitId>('1003000001') },
        { no: no('2026-2'), unit: asId<UnitId>('unlisted') },
        { no: no('2026-3') },
      ],
      REGISTER,
    );

    expect([...found]).toEqual([['2026-0001', 'Børn og Unge']]);
  });
});
