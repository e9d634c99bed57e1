import { describe, expect, it } from 'vitest';
import type { ListedProposal, ListView } from '../../../src/cards/list-models.ts';
import { expand } from '../../../src/cards/template.ts';
import { list } from '../../../src/cards/views/list.ts';
import { AT, DRAFT, NO, namesIn } from '../samples/data.ts';
import { USUAL } from '../samples/typed.ts';
import { sentBy, textIn, titlesIn } from '../walk.ts';

const item: ListedProposal = {
  no: NO,
  title: 'Tre skemaer',
  status: 'forwarded',
  receivedAt: AT,
  holder: { kind: 'owner', area: 'it' },
  dueOn: '2026-12-07',
  overdue: false,
};
const view: ListView = {
  title: { kind: 'mine' },
  items: [item],
  total: 1,
  page: 0,
  pages: 1,
  names: namesIn(USUAL, 'da'),
};
const shown = (more: Partial<ListView> = {}) => expand(list({ ...view, ...more }, 'da'));

describe('list', () => {
  it('shows number, title, status, holder and date, and opens the proposal', () => {
    const text = textIn(shown());

    expect(text).toContain('2026-0042  \nTre skemaer');
    expect(text).toContain('Sendt videre · It og Digitalisering · svar senest 7. december');
    expect(sentBy(shown(), 'Åbn 2026-0042')).toEqual({ verb: 'proposal.show', no: NO });
  });

  it('is of one batch alone, with the numbers over there', () => {
    const title = { kind: 'batch', batch: 'teknik', from: 'Teknik og Miljø' } as const;
    const card = shown({ title, items: [{ ...item, external: '17' }], pages: 2 });

    expect(textIn(card)).toContain('Fra Teknik og Miljø');
    expect(textIn(card)).toContain('nr. 17 · Sendt videre');
    expect(sentBy(card, 'Næste')).toEqual({ verb: 'mine.list', page: 1, batch: 'teknik' });
  });

  it('says for whom it waits', () => {
    const waiting = { ...item, status: 'waiting', holder: { kind: 'proposer' } } as const;

    expect(textIn(shown({ items: [waiting] }))).toContain(
      'Venter på dig · svar senest 7. december',
    );
  });

  it('says in words what is overdue', () => {
    expect(textIn(shown({ items: [{ ...item, overdue: true }] }))).toContain(
      'over fristen 7. december',
    );
  });

  it('says why something is on the list of what is late before its day', () => {
    const late = shown({ title: { kind: 'waiting', what: 'overdue' } });

    expect(textIn(late)).toContain('har ligget for længe');
    expect(textIn(shown())).not.toContain('har ligget for længe');
  });

  it('shows what is done about it and when, as one sentence', () => {
    const horizon = { text: '1. halvår 2027', from: '2027-01-01', until: '2027-06-30' };
    const parts = { challenge: 'Tre skemaer', initiative: 'Ét skema.', improvement: 'Mindre tid' };
    const rowWith = (answer: ListedProposal['answer']) =>
      textIn(shown({ items: [{ ...item, ...(answer !== undefined && { answer }) }] }));

    expect(rowWith({ ...parts, horizon })).toContain('Ét skema · 1. halvår 2027 (senest 30. juni');
    expect(rowWith(parts)).toContain('Ét skema.');
  });

  it('shows what came of a closed one, and when it came', () => {
    const closed = { ...item, outcome: 'done', holder: { kind: 'nobody' } } as const;

    expect(textIn(shown({ items: [closed] }))).toContain('Gennemført · modtaget 23. november');
  });

  it.each<[ListView['title'], string, string]>([
    [{ kind: 'mine' }, 'Mine forslag', 'mine.list'],
    [{ kind: 'search', query: 'vikar' }, 'Søgning', 'search.show'],
    [{ kind: 'list', query: 'it', of: { area: 'it' } }, 'It og adgange', 'list.show'],
    [{ kind: 'list', query: 'modt', of: { status: 'received' } }, 'Modtaget', 'list.show'],
    [{ kind: 'waiting', what: 'overdue' }, 'Over fristen', 'digest.list'],
  ])('is turned over in %j', (title, heading, verb) => {
    const card = shown({ title, total: 31, page: 1, pages: 4 });

    expect(textIn(card)).toContain(heading);
    expect(textIn(card)).toContain('Side 2 af 4');
    expect(sentBy(card, 'Forrige')).toMatchObject({ verb, page: 0 });
    expect(sentBy(card, 'Næste')).toMatchObject({ verb, page: 2 });
  });

  it('says what was searched for, and of a list what it is of instead', () => {
    const of = { status: 'closed' } as const;

    expect(textIn(shown({ title: { kind: 'search', query: 'vikar' } }))).toContain('“vikar”');
    expect(textIn(shown({ title: { kind: 'list', query: 'afsl', of } }))).not.toContain('afsl');
  });

  it('cannot be turned beyond its ends', () => {
    expect(titlesIn(shown())).toEqual(['Nyt forslag']);
    expect(titlesIn(shown({ total: 31, page: 3, pages: 4 }))).toEqual(['Forrige', 'Nyt forslag']);
  });

  it('says so when there is nothing', () => {
    const empty = { items: [], total: 0, pages: 0 };

    expect(textIn(shown(empty))).toContain('Du har ikke sendt noget endnu.');
    expect(textIn(shown({ ...empty, title: { kind: 'search', query: 'vikar' } }))).toContain(
      'Prøv med et andet ord.',
    );
  });

  it('puts drafts first', () => {
    const text = textIn(shown({ drafts: [{ id: DRAFT, title: 'En kladde' }] }));

    expect(text.indexOf('En kladde')).toBeLessThan(text.indexOf('Tre skemaer'));
    expect(text).toContain('Ikke sendt endnu');
  });
});
