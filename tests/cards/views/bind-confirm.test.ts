import { describe, expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import { bindConfirm } from '../../../src/cards/views/bind-confirm.ts';
import { sentBy, textIn, titlesIn } from '../walk.ts';

const view = { place: 'Solbæk – Forenkling', readers: 214 };

describe('bindConfirm', () => {
  it('says how many can read the channel before it binds it', () => {
    const card = expand(bindConfirm(view, 'da'));

    expect(textIn(card)).toContain('214 personer kan læse denne kanal.');
    expect(sentBy(card, 'Ja, brug kanalen')).toEqual({
      verb: 'channel.bind-confirm',
      readers: 214,
    });
    expect(titlesIn(card)).toContain('Annullér');
  });

  it('says where the overview comes from when it moves', () => {
    const card = expand(bindConfirm({ ...view, moving: 'Solbæk – Gammel', code: 'x7' }, 'da'));

    expect(textIn(card)).toContain('Overblikket kommer nu i Solbæk – Gammel.');
    expect(sentBy(card, 'Ja, flyt hertil')).toMatchObject({ code: 'x7' });
  });
});
