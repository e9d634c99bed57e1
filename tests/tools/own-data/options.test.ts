import { expect, it } from 'vitest';
import { readOptions } from '../../../tools/own-data/options.ts';

it('reads who it is about and where to write', () => {
  expect(readOptions(['karen@by.dk', 'a.zip', '--language', 'en'])).toEqual({
    person: 'karen@by.dk',
    file: 'a.zip',
    language: 'en',
  });
});

it.each([[[]], [['karen']], [['a', 'b', 'c']], [['a', 'b', '--language', 'xx']], [['--no']]])(
  'takes nothing else: %j',
  (args) => {
    expect(readOptions(args)).toBeUndefined();
  },
);
