import { describe, expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import { doneConfirm } from '../../../src/cards/views/done-confirm.ts';
import { asId, type InitiativeId } from '../../../src/domain/shared/ids.ts';
import { sentBy, textIn } from '../walk.ts';

const VIEW = { id: asId<InitiativeId>('i-1'), title: 'Ét skema', until: '2027-06-30' };

describe('the question whether it is really done', () => {
  it.each([
    [0, 'Det kan ikke laves om bagefter.'],
    [1, 'Så lukker vi forslaget'],
    [3, 'Så lukker vi de 3 forslag'],
  ])('says what follows for %s proposals', (closes, text) => {
    const card = expand(doneConfirm({ ...VIEW, closes }, 'da'));

    expect(textIn(card)).toContain(text);
    expect(sentBy(card, 'Ja, det er færdigt')).toMatchObject({ go: 'done-confirm' });
    expect(sentBy(card, 'Nej, ikke endnu')).toEqual({ verb: 'initiative.show', id: 'i-1' });
  });
});
