import { describe, expect, it } from 'vitest';
import { caseSubject } from '../../src/usecases/case-subject.ts';
import { TENANT } from '../support/builders.ts';
import { aRegistry } from '../support/memory-registry.ts';

describe('caseSubject', () => {
  it('is told where the municipality has loaded its KLE, known or not', async () => {
    const registry = aRegistry();
    const subject = (typed: string) => caseSubject({ registry }, TENANT, typed);

    expect(await subject('85.11.06-P20-1-25')).toBeUndefined();
    await registry.putSubjects(TENANT, [{ number: '85.11.06', title: 'Mødevirksomhed' }]);

    expect(await subject('85.11.06-P20-1-25')).toEqual({
      number: '85.11.06',
      title: 'Mødevirksomhed',
    });
    expect(await subject('81.15.18-000-1-19')).toEqual({ number: '81.15.18' });
    expect(await subject('2024-0024277')).toBeUndefined();
  });
});
