import { expect, it } from 'vitest';
import { groupField, groupName, itemField } from '../../../src/cards/views/result-filter.ts';

const both = (text: string) => ({ da: text, en: text });

it('offers questions under their section, and groups by name', () => {
  const items = [{ id: 'q', label: both('Prisen'), section: both('Indkøb') }];
  const field = itemField(items, { value: 'q', label: 'Spørgsmål' }, 'da');
  const groups = groupField(['school'], 'unit-type', 'da');

  expect(field.choices[0]?.choices).toEqual([{ title: 'Indkøb: Prisen', value: 'q' }]);
  expect(groups.choices[0]?.choices.map(({ title }) => title)).toContain('Skoler');
  expect(groupName('Kultur', 'department', 'da')).toBe('Kultur');
});
