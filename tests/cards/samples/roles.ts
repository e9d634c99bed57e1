// Cards of roles given by name.
import type * as cards from '../../../src/cards/index.ts';
import { role as fillRole } from '../../../src/cards/views/role.ts';
import { roleForm as fillForm } from '../../../src/cards/views/role-form.ts';
import { roleGiven as fillGiven } from '../../../src/cards/views/role-given.ts';
import { roleList as fillList } from '../../../src/cards/views/role-list.ts';
import { asId, type PersonId } from '../../../src/domain/shared/ids.ts';
import { AT, type Fill } from './data.ts';
import type { Typed } from './typed.ts';

function itemIn(typed: Typed, differs: Partial<cards.RoleItem> = {}): cards.RoleItem {
  return {
    person: asId<PersonId>('k3f9Zq-8sJd7fkQ2mXw1A'),
    role: 'triager',
    by: asId<PersonId>('m3f9Zq-8sJd7fkQ2mXw1A'),
    at: AT,
    name: typed.name,
    byName: typed.name,
    ...differs,
  };
}

export function roles(): Record<string, Fill> {
  const list =
    (more: (typed: Typed) => Partial<cards.RoleListView>): Fill =>
    (typed, language) =>
      fillList({ items: [], total: 0, page: 0, pages: 1, ...more(typed) }, language);
  const form =
    (more: (typed: Typed) => Partial<cards.RoleFormView>): Fill =>
    (typed, language) =>
      fillForm({ words: '', role: '', people: [], more: false, ...more(typed) }, language);
  const people = (typed: Typed) =>
    Array.from({ length: 8 }, (_, at) => ({
      id: `person-${at}`,
      name: typed.name,
      mail: `mette.friis.${at}@bakkekoebing.example`,
    }));
  return {
    'role-given': (_typed, language) => fillGiven('triager', language),
    'roles, no app': list((typed) => ({
      note: { kind: 'given', name: typed.name, role: 'host', noApp: true },
    })),
    'roles, none': list(() => ({})),
    'roles, a page': list((typed) => ({
      items: Array.from({ length: 10 }, () => itemIn(typed)),
      total: 31,
      page: 1,
      pages: 4,
      note: { kind: 'given', name: typed.name, role: 'reader' },
    })),
    'roles, one taken back': list((typed) => ({
      items: [itemIn(typed, { role: 'host' })],
      total: 1,
      note: { kind: 'taken', name: typed.name, role: 'triager' },
    })),
    role: (typed, language) => fillRole({ item: itemIn(typed) }, language),
    'role of somebody gone': (_, language) => {
      const { name: __, byName: ___, ...item } = itemIn({ long: () => '', name: '' });
      return fillRole({ item }, language);
    },
    'role form': form(() => ({})),
    'role form, nobody found': form((typed) => ({ words: typed.name, fault: 'nobody-found' })),
    'role form, found': form((typed) => ({
      words: typed.name,
      role: 'reader',
      people: people(typed),
      more: true,
    })),
    'role form, nobody chosen': form((typed) => ({
      people: people(typed),
      fault: 'nobody-chosen',
    })),
    'role form, no role': form((typed) => ({
      people: people(typed).slice(0, 1),
      fault: 'no-role',
    })),
  };
}
