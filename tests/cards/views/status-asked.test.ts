import { describe, expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import { statusAsked } from '../../../src/cards/views/status-asked.ts';
import { asId, type InitiativeId } from '../../../src/domain/shared/ids.ts';
import { sentBy, textIn, titlesIn } from '../walk.ts';

const ID = asId<InitiativeId>('i-1');
const card = expand(statusAsked({ initiative: ID, title: 'Ét skema', until: '2027-06-30' }, 'da'));

describe('the question whether a time holds', () => {
  it('says what was promised, and is answered with one of three taps', () => {
    expect(textIn(card)).toContain('Ét skema');
    expect(textIn(card)).toContain('færdigt senest 30. juni 2027. Holder det?');
    expect(titlesIn(card)).toEqual(['Det holder', 'Det bliver forsinket', 'Det er færdigt']);
    const at = { verb: 'initiative.status', id: 'i-1', until: '2027-06-30' };
    expect(sentBy(card, 'Det holder')).toEqual({ ...at, go: 'holds' });
    expect(sentBy(card, 'Det bliver forsinket')).toEqual({ ...at, go: 'late' });
    expect(sentBy(card, 'Det er færdigt')).toEqual({ ...at, go: 'done' });
  });
});
