import { describe, expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import { postForm } from '../../../src/cards/views/post-form.ts';
import { type AreaId, asId } from '../../../src/domain/shared/ids.ts';
import type { Register } from '../../../src/domain/shared/register.ts';
import {
  ROW_KINDS,
  type RowKind,
  readTypedRow,
  rowIn,
  typedRow,
} from '../../../src/domain/shared/register-row.ts';
import { inputIn, nodesIn, sentBy, textIn } from '../walk.ts';

const OLE = { name: 'Ole Bang', mail: 'ole@town.example' };
const IT = asId<AreaId>('it');
const REGISTER: Register = {
  units: [],
  areas: [{ id: IT, name: { da: 'It og adgange', en: 'IT' }, owner: OLE }],
  forums: [
    { id: 'it', name: 'Styregruppen', kind: 'other', areas: [IT], meetings: ['2027-01-19'] },
  ],
  guidance: [{ id: 'it', title: 'Adgang', link: 'https://x.example', words: ['login'] }],
};

function shown(kind: RowKind, more: Partial<Parameters<typeof postForm>[0]> = {}) {
  const row = rowIn(REGISTER, kind, 'it');
  const view = { kind, register: REGISTER, tag: 'W/"1"', typed: typedRow(row), faults: [] };
  return expand(postForm({ ...view, ...(row && { row }), ...more }, 'da'));
}

describe('postForm', () => {
  it.each(ROW_KINDS)('has a field for all that is read from it: %s', (kind) => {
    const inputs = nodesIn(shown(kind), 'Input').map(({ id, value }) => [id, value]);
    const before = rowIn(REGISTER, kind, 'it');

    expect(readTypedRow(kind, Object.fromEntries(inputs), { before, register: REGISTER })).toEqual({
      ok: true,
      value: before,
    });
  });

  it('names the area whose people are changed, and carries what it was made from', () => {
    const card = shown('areas');

    expect(textIn(card)).toContain('It og adgange');
    expect(sentBy(card, 'Gem')).toMatchObject({
      verb: 'posts.save',
      kind: 'areas',
      id: 'it',
      tag: 'W/"1"',
    });
  });

  it('writes days as Danes do', () => {
    expect(inputIn(shown('forums'), 'meetings')['value']).toBe('19-01-2027');
  });

  it('says what is wrong, with what was typed', () => {
    const card = shown('forums', {
      typed: { decider: 'Hanne', deciderMail: 'hanne' },
      faults: [
        { field: 'deciderMail', kind: 'not-a-mail' },
        { field: 'name', kind: 'required' },
      ],
      changed: true,
    });

    expect(textIn(card)).toContain('⚠ Det er ikke en mailadresse.');
    expect(textIn(card)).toContain('⚠ Feltet er tomt.');
    expect(textIn(card)).toContain('⚠ En anden har ændret det imens.');
    expect(inputIn(card, 'deciderMail')['value']).toBe('hanne');
  });
});
