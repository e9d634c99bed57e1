import { expect, it } from 'vitest';
import { namesIn } from '../../../src/domain/triage/names-in-text.ts';
import { REGISTER } from '../../support/leader-world.ts';

const found = (text: string, writers: readonly string[] = ['Nanna Vest']) =>
  namesIn(text, REGISTER, writers);

it('finds whole names of people the register knows and of those who wrote', () => {
  expect(found('Spørg Karen Holm eller ole bangs afløser').people).toEqual([
    'Karen Holm',
    'Ole Bang',
  ]);
  expect(found('Nanna Vest har ventet')).toEqual({ people: ['Nanna Vest'], likely: [] });
});

it('finds workplaces, also in the genitive and however they are written', () => {
  expect(found('På solsikken venter vi').likely).toEqual(['Solsikken']);
  expect(found('Solsikkens vagtplan').likely).toEqual(['Solsikken']);
});

it('finds what a workplace is called for short, but not what many are called', () => {
  const [unit] = REGISTER.units;
  const units = ['Børnehuset Tusindfryd', 'Børnehuset Mosen'].flatMap((name) =>
    unit ? [{ ...unit, name }] : [],
  );
  const short = (text: string) => namesIn(text, { units, areas: [] }, []).likely;
  expect(short('Hos Tusindfryd venter vi')).toEqual(['Tusindfryd']);
  expect(short('Børnehuset venter ved mosen')).toEqual([]);
  expect(short('Børnehuset Mosen venter')).toEqual(['Børnehuset Mosen']);
});

it('finds a part of a writer’s name as they write it', () => {
  expect(found('Nanna venter').likely).toEqual(['Nanna']);
  expect(found('Mod vest ligger skolen').likely).toEqual([]);
});

it('takes no piece of a longer word for a name', () => {
  expect(found('Solsikkenerne og Åskolens elever').likely).toEqual(['Åskolen']);
  expect(found('Vi venter ni arbejdsdage')).toEqual({ people: [], likely: [] });
});
