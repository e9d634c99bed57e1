import { describe, expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import { postList } from '../../../src/cards/views/post-list.ts';
import { type AreaId, asId } from '../../../src/domain/shared/ids.ts';
import type { Register } from '../../../src/domain/shared/register.ts';
import { sentBy, textIn, titlesIn } from '../walk.ts';

const OLE = { name: 'Ole Bang' };
const anArea = (id: string, order: number) => ({
  id: asId<AreaId>(id),
  name: { da: `Område ${id}`, en: `Area ${id}` },
  order,
});
const REGISTER: Register = {
  units: [],
  areas: [anArea('b', 2), { ...anArea('a', 1), owner: OLE, substitute: { name: 'Lis' } }],
  forums: [{ id: 'dir', name: 'Direktionen', kind: 'executive', secretary: OLE }],
  guidance: [
    { id: 'adgang', title: 'Adgang', link: 'https://x.example', words: ['login', 'vikar'] },
  ],
};
const shown = (more: Partial<Parameters<typeof postList>[0]> = {}) =>
  expand(postList({ kind: 'areas', register: REGISTER, page: 0, ...more }, 'da'));

describe('postList', () => {
  it('says who answers for each area, in the order of the municipality', () => {
    expect(textIn(shown())).toMatch(
      /Område a\nOle Bang · afløser: Lis\n›\nOmråde b\nIngen ansvarlig/u,
    );
    expect(sentBy(shown(), 'Ret Område b')).toMatchObject({
      verb: 'posts.edit',
      kind: 'areas',
      id: 'b',
    });
    expect(titlesIn(shown())).not.toContain('Tilføj et forum');
  });

  it('says who speaks and writes for a forum, and lets one add another', () => {
    const card = shown({ kind: 'forums', saved: 'Direktionen' });

    expect(textIn(card)).toContain('Direktion · Ingen beslutter · sekretær: Ole Bang');
    expect(textIn(card)).toContain('✓ Gemt: Direktionen');
    expect(sentBy(card, 'Tilføj et forum')).not.toHaveProperty('id');
  });

  it('shows the words of guidance, and that there is none', () => {
    expect(textIn(shown({ kind: 'guidance' }))).toContain('login, vikar');
    const empty = { ...REGISTER, guidance: [] };
    expect(textIn(shown({ kind: 'guidance', register: empty }))).toContain('ikke nogen endnu');
  });

  it('has fifteen a page', () => {
    const areas = Array.from({ length: 16 }, (_, at) => anArea(`a${at}`, at));
    const card = shown({ register: { ...REGISTER, areas }, page: 5 });

    expect(textIn(card)).toContain('Område a15');
    expect(titlesIn(card)).toContain('Forrige');
    expect(titlesIn(card)).not.toContain('Næste');
  });
});
