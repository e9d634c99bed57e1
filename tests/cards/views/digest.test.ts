import { describe, expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import { digest } from '../../../src/cards/views/digest.ts';
import type { Digest } from '../../../src/domain/digest/digest.ts';
import { digestIn } from '../samples/channel.ts';
import { namesIn } from '../samples/data.ts';
import { USUAL } from '../samples/typed.ts';
import { buttonsIn, nodesIn, sentBy, textIn, titlesIn } from '../walk.ts';

const shown = (more: Partial<Digest> = {}) =>
  expand(digest({ digest: digestIn(USUAL, more), names: namesIn(USUAL, 'da') }, 'da'));
const none = { total: 0, oldestDays: 0, withWhom: [] };
const quiet = {
  received: 0,
  answered: 0,
  toAssess: none,
  withOwners: none,
  withProposers: none,
};

describe('digest', () => {
  it('opens with the period and three figures', () => {
    expect(textIn(shown())).toMatch(
      /^Uge 47 \(16\.-22\. november 2026\)\nUgens overblik\n12\nnye\n5\nbesvarede\n9\nover fristen nu\n/,
    );
  });

  it('gives the longer names more room', () => {
    const [figures] = nodesIn(shown(), 'ColumnSet');

    expect(figures?.['columns']).toMatchObject([{ width: 4 }, { width: 5 }, { width: 5 }]);
  });

  it('tells what needs action, how long it has waited and with whom', () => {
    const text = textIn(shown());

    expect(text).toContain('31 \nmangler vurdering, det ældste i 16 dage');
    expect(text).toContain(
      '9 \nventer på ansvarlige\n: It og adgange 4 · Ansættelse og løn 3 · Bygninger 1 og 1 andet område',
    );
    expect(text).toContain('1 \nventer på forslagsstilleren, i 1 dag');
    const { from, until } = digestIn(USUAL);
    const place = { filter: 'unassessed', overview: { from, until } };
    expect(sentBy(shown(), 'Åbn køen')).toEqual({ verb: 'queue.open', place });
  });

  it('tells what is assessed and waits to be sent on', () => {
    const card = shown({ toSendOn: { total: 7, oldestDays: 3, withWhom: [] } });

    expect(textIn(card)).toContain('7 \nvurderet og kan sendes videre, længst i 3 dage');
    expect(textIn(shown())).not.toContain('kan sendes videre');
    expect(sentBy(card, 'Åbn køen')).toMatchObject({ place: { filter: 'all' } });
    const only = { total: 7, oldestDays: 3, withWhom: [] };
    expect(titlesIn(shown({ toAssess: none, toSendOn: only }))).toContain('Åbn køen');
  });

  it('tells what is ready to be published, and what is late, and leads to both', () => {
    const card = shown({ readyToPublish: { total: 2, oldestDays: 1, withWhom: [] } });
    const late = shown({ promisesLate: 1, overdue: 0 });

    expect(textIn(card)).toContain('2 \nsvar ligger klar til udsendelse');
    expect(sentBy(card, 'Gennemgå')).toEqual({ verb: 'answers.open' });
    expect(textIn(late)).toContain('1 \ntiltag er forsinket');
    expect(textIn(shown())).not.toContain('udsendelse');
  });

  it('keeps to six buttons: proposers are told of below the owners when there is no room', () => {
    const ready = { total: 2, oldestDays: 1, withWhom: [] };
    const five = titlesIn(shown({ readyToPublish: ready }));
    const six = titlesIn(shown({ readyToPublish: ready, promisesLate: 3 }));

    expect(five).toEqual(['Åbn køen', 'Gennemgå', 'Se dem', 'Se dem', 'Se dem', 'Vis fordelinger']);
    expect(six).toEqual(five);
    const all = shown({ readyToPublish: ready, promisesLate: 3 });
    expect(textIn(all)).toMatch(/venter på ansvarlige.*\n1 \nventer på forslagsstilleren/s);
    const sent = buttonsIn(shown({ readyToPublish: ready, promisesLate: 3 }));
    expect(JSON.stringify(sent)).not.toContain('with-proposers');
    expect(JSON.stringify(sent)).toContain('"filter":"late"');
  });

  it('names a forum that has some', () => {
    const withWhom = [{ key: 'boern', count: 2 }];
    const names = { ...namesIn(USUAL, 'da'), forums: { boern: 'Børneudvalget' } };
    const view = {
      digest: digestIn(USUAL, { withOwners: { ...none, total: 2, withWhom } }),
      names,
    };

    expect(textIn(expand(digest(view, 'da')))).toContain(': Børneudvalget 2');
  });

  it('leaves out what does not wait', () => {
    expect(titlesIn(shown({ withOwners: none, withProposers: none, overdue: 0 }))).toEqual([
      'Åbn køen',
      'Vis fordelinger',
      'Skift tidspunkt',
    ]);
  });

  it('says so when nothing waits', () => {
    const done = { toAssess: none, withOwners: none, withProposers: none, overdue: 0 };

    expect(textIn(shown(done))).toContain('Intet venter på handling.');
  });

  it('marks an overview somebody asked for', () => {
    expect(textIn(shown({ preliminary: true }))).toMatch(/^Foreløbig · Uge 47/);
  });

  it('tells the most endorsed and the most cumbersome, each in one line', () => {
    const text = textIn(shown());

    expect(text).toContain('Flest oplever');
    expect(text).toContain('– 17 arbejdspladser');
    expect(text).toContain('– 4,6 af 5');
  });

  it('says in one line that a period was empty', () => {
    const card = shown({ ...quiet, period: { kind: 'week', year: 2026, week: 52 } });

    expect(textIn(card)).toContain(
      'Uge 52 (21.-27. december 2026): ingen nye forslag. 9 er fortsat over fristen.',
    );
    expect(nodesIn(card, 'ColumnSet')).toEqual([]);
  });

  it('shows the distributions of the same stretch', () => {
    const { from, until } = digestIn(USUAL);

    expect(sentBy(shown(), 'Vis fordelinger')).toEqual({
      verb: 'digest.distributions',
      from,
      until,
    });
  });
});
