import { describe, expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import { askedBack } from '../../../src/cards/views/asked-back.ts';
import { NO } from '../samples/data.ts';
import { sentBy, textIn } from '../walk.ts';

describe('askedBack', () => {
  it('says who has the question, and repeats it', () => {
    const view = { no: NO, text: 'Gælder det os?', team: 'Forenklingsteamet' };
    const card = expand(askedBack(view, 'da'));

    expect(textIn(card)).toContain('Forenklingsteamet har fået det og vender tilbage til dig.');
    expect(textIn(card)).toContain('Du spurgte:\nGælder det os?');
    expect(sentBy(card, 'Se hele forløbet')).toEqual({ verb: 'course.show', no: NO });
  });
});
