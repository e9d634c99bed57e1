import { describe, expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import { settled } from '../../../src/cards/views/settled.ts';
import { NO } from '../samples/data.ts';
import { sentBy, textIn } from '../walk.ts';

describe('settled', () => {
  it('says what became of it, and leads to what is next', () => {
    const ready = expand(settled({ no: NO, back: false }, 'da'));

    expect(textIn(ready)).toContain('2026-0042 er afgjort. Forenklingsteamet ser svaret igennem');
    expect(sentBy(ready, 'Se de næste')).toMatchObject({ verb: 'task.list' });
    expect(textIn(expand(settled({ no: NO, back: true }, 'da')))).toContain('sendt tilbage');
  });
});
