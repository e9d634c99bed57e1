import { describe, expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import { bindCode, CODE_INPUT } from '../../../src/cards/views/bind-code.ts';
import { inputIn, sentBy, textIn } from '../walk.ts';

describe('bindCode', () => {
  it('asks for the code and goes on with it', () => {
    const card = expand(bindCode({}, 'da'));

    expect(inputIn(card, CODE_INPUT)).toMatchObject({ label: 'Engangskode *', value: '' });
    expect(sentBy(card, 'Fortsæt')).toEqual({ verb: 'channel.bind' });
    expect(textIn(card)).not.toContain('⚠');
  });

  it.each([
    ['wrong', '⚠ Koden passer ikke.'],
    ['too-many', '⚠ Der er prøvet for mange gange.'],
  ] as const)('says what is wrong: %s', (problem, words) => {
    expect(textIn(expand(bindCode({ problem }, 'da')))).toContain(words);
  });
});
