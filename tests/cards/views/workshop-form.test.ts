import { describe, expect, it } from 'vitest';
import type { WorkshopFormView } from '../../../src/cards/index.ts';
import { expand } from '../../../src/cards/template.ts';
import { PLAN_CO_HOST, workshopForm } from '../../../src/cards/views/workshop-form.ts';
import { asId, type RoundId } from '../../../src/domain/shared/ids.ts';
import { inputIn, textIn, titlesIn } from '../walk.ts';

const shown = (differs: Partial<WorkshopFormView> = {}) =>
  expand(
    workshopForm(
      {
        way: { kind: 'keep', operation: 'op' },
        typed: {
          ...{ title: 'Lederdag', stations: 'Indkøb', slots: '2', minutes: '30' },
          ...{ tables: 'yes', names: 'no', votes: '3', guests: 'no' },
        },
        area: '',
        areas: [],
        faults: [],
        ...differs,
      },
      'da',
    ),
  );

describe('workshopForm', () => {
  it('is kept in a personal chat, started in a room and saved when it is changed', () => {
    expect(titlesIn(shown())).toEqual(['Gem']);
    expect(titlesIn(shown({ way: { kind: 'start', operation: 'op' } }))).toEqual([
      'Start',
      'Fortryd',
    ]);
    const edit = { kind: 'edit', round: asId<RoundId>('r'), revision: 1 } as const;
    expect(textIn(shown({ way: edit, note: 'changed' }))).toContain('ændret et andet sted');
  });

  it('asks for a co-host while it is made, and says when nobody is called that', () => {
    const made = shown({ coHost: 'Ole', faults: [{ field: 'coHost', kind: 'nobody-found' }] });
    expect(inputIn(made, PLAN_CO_HOST)['value']).toBe('Ole');
    expect(textIn(made)).toContain('Vi fandt ingen');
    const way = { kind: 'edit', round: asId<RoundId>('r'), revision: 1 } as const;
    expect(textIn(shown({ way }))).not.toContain('talt med Forenkl før');
  });

  it('says what is wrong beside its field, and offers areas where there are any', () => {
    const faults = [{ field: 'stations', kind: 'no-proposal' }] as const;
    const areas = [{ id: 'it', name: { da: 'It', en: 'IT' } }];
    expect(textIn(shown({ faults }))).toContain('Et af forslagene findes ikke');
    expect(JSON.stringify(shown())).not.toContain('w.area');
    expect(JSON.stringify(shown({ areas }))).toContain('w.area');
  });
});
