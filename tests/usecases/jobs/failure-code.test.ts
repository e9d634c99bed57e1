import { describe, expect, it } from 'vitest';
import { failureCode } from '../../../src/usecases/jobs/failure-code.ts';

const withCode = (code: unknown, message = 'Karen wrote: it is slow') =>
  Object.assign(new Error(message), { code });

describe('failureCode', () => {
  it.each([
    ['the code of an error', withCode('ECONNRESET'), 'ECONNRESET'],
    ['its kind when it has none', new RangeError('Karen'), 'RangeError'],
    ['what led to it', new Error('3 not said', { cause: withCode('ETIMEDOUT') }), 'ETIMEDOUT'],
    ['the first of many', new AggregateError([withCode('E1'), withCode('E2')]), 'E1'],
    ['what is thrown and no error', 'Karen wrote: it is slow', 'string'],
  ])('is %s', (_, error, code) => {
    expect(failureCode(error)).toBe(code);
  });

  it.each([
    ['a text', withCode('Karen wrote: it is slow')],
    ['very long', withCode('x'.repeat(61))],
    ['empty', withCode('')],
    ['not there', withCode(undefined)],
  ])('is the kind of error when its code is %s', (_, error) => {
    expect(failureCode(error)).toBe('Error');
  });

  it('is no text even when the kind of error is one', () => {
    const error = Object.assign(new Error(), { name: 'Karen wrote: it is slow' });

    expect(failureCode(error)).toBe('Error');
  });
});
