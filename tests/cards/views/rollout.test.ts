import { describe, expect, it } from 'vitest';
import { rolloutCard } from '../../../src/cards/index.ts';
import { rolloutIn } from '../samples/rollout.ts';
import { USUAL } from '../samples/typed.ts';

const drawn = (more: Parameters<typeof rolloutIn>[1] = {}) =>
  JSON.stringify(rolloutCard(rolloutIn(USUAL, more), 'da'));

describe('the rollout', () => {
  it('says how many have the app, in all and where most are missing', () => {
    expect(drawn()).toContain('4.003 af 5.120 ledere har Forenkl');
    expect(drawn()).toContain('700 af 1.020');
    expect(drawn()).toContain('og 3 forvaltninger til');
  });

  it('says why somebody has it not, since when, and what can be done', () => {
    expect(drawn()).toContain('har fjernet appen · siden');
    expect(drawn()).toContain('(stedfortræder)');
    expect(drawn()).toContain('Har fjernet appen:');
    expect(drawn()).toContain('IT kan lægge Forenkl ind hos alle ledere på én gang');
  });

  it('has a button to each other group with its size, and to the pages beside it', () => {
    expect(drawn()).toContain('Har blokeret den (17)');
    expect(drawn()).toContain('Har den (4.003)');
    expect(drawn()).toContain('"data":{"group":"without","page":0');
    expect(drawn()).toContain('"data":{"group":"without","page":2');
    expect(drawn({ page: 0, pages: 1 })).not.toContain('Næste');
  });

  it('offers the file only in a chat of their own', () => {
    expect(drawn()).toContain('rollout.file');
    expect(drawn({ own: false })).not.toContain('rollout.file');
    expect(drawn({ own: false })).toContain('kan du hente listen i Excel');
  });

  it('says so where a group is empty, and advises nothing', () => {
    const nobody = drawn({ group: 'blocked', items: [], page: 0, pages: 1 });

    expect(nobody).toContain('Ingen har blokeret Forenkl.');
    expect(nobody).not.toContain('Hvad kan I gøre?');
  });

  it('asks for the register where it names nobody', () => {
    const sums = { total: 0, with: 0, without: 0, blocked: 0, departments: [] };

    expect(drawn({ sums, items: [] })).toContain('Registret nævner ingen ledere');
    expect(drawn({ sums, items: [] })).not.toContain('rollout.show');
  });
});
