/** An assessment as tests need it: of medium extent and high value unless told otherwise. */
import type { Assessment } from '../../src/domain/proposal/assessment.ts';
import type { PersonId } from '../../src/domain/shared/ids.ts';
import { asId } from '../../src/domain/shared/ids.ts';

/** Made on Friday 20 November 2026 by Ole, of the first version of the words. */
export function anAssessment(differs: Partial<Assessment> = {}): Assessment {
  return {
    area: 'it',
    need: 'system',
    authority: 'process-owner',
    extent: 'medium',
    value: 'high',
    note: 'Se også sagen fra i fjor',
    by: asId<PersonId>('ole'),
    at: '2026-11-20T09:00:00.000Z',
    version: 1,
    ...differs,
  };
}
