import { expect, it } from 'vitest';
import { readOptions } from '../../../tools/template/options.ts';

it('reads what kind of template to write, and where', () => {
  expect(readOptions(['out', 's.docx'])).toEqual({ way: 'out', kind: 'paper', file: 's.docx' });
  expect(readOptions(['out', '--case', 's.docx'])).toMatchObject({ kind: 'case' });
});

it('reads a template to take in, tried out unless told otherwise', () => {
  expect(readOptions(['in', 's.docx'])).toEqual({ way: 'in', file: 's.docx', write: false });
  expect(readOptions(['in', 's.docx', '--write', '--tenant', 't'])).toEqual({
    ...{ way: 'in', file: 's.docx', write: true, tenant: 't' },
  });
});

it.each([
  [[]],
  [['in']],
  [['out']],
  [['up', 's.docx']],
  [['in', 'a.docx', 'b.docx']],
  [['in', 's.docx', '--case']],
  [['out', 's.docx', '--write']],
  [['in', 's.docx', '--sure']],
])('refuses %j', (args) => {
  expect(readOptions(args)).toBeUndefined();
});
