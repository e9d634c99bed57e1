import { describe, expect, it } from 'vitest';
import { hideIn, passagesIn } from '../../../src/domain/triage/hidden-words.ts';

describe('passagesIn', () => {
  it('reads one passage a line, each once, and none that is too short to mean anything', () => {
    expect(passagesIn(' Ole  Olsen \n\na\nOle Olsen\nVej 3\n▇▇▇')).toEqual(['Ole Olsen', 'Vej 3']);
  });
});

describe('hideIn', () => {
  it.each([
    ['Ole ringede', ['Ole'], '▇▇▇ ringede'],
    ['Oles skole, ole og OLE.', ['Ole'], '▇▇▇ skole, ▇▇▇ og ▇▇▇.'],
    ["Ole's mor", ['Ole'], '▇▇▇ mor'],
    ['Skolen og Oleander', ['Ole'], 'Skolen og Oleander'],
    ['Ole\nOlsen', ['Ole Olsen'], '▇▇▇'],
    ['Ole Olsen og Ole', ['Ole', 'Ole Olsen'], '▇▇▇ og ▇▇▇'],
    ['Åse og Åseline', ['åse'], '▇▇▇ og Åseline'],
    ['a.b (c)? *d*', ['a.b', '(c)?', '*d*'], '▇▇▇ ▇▇▇ ▇▇▇'],
    ['axb', ['a.b'], 'axb'],
    ['uændret', [], 'uændret'],
  ])('makes of %j without %j: %j', (text, passages, hidden) => {
    expect(hideIn(passages)(text)).toBe(hidden);
  });

  it('counts the places, and finds none in what is hidden', () => {
    const hide = hideIn(['Ole', 'Karen']);

    expect(hide.count('Ole, Karen og Ole')).toBe(3);
    expect(hide.count(hide('Ole, Karen og Ole'))).toBe(0);
    expect(hideIn([]).count('Ole')).toBe(0);
  });
});
