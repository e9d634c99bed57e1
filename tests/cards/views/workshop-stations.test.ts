import { expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import { workshopStations } from '../../../src/cards/views/workshop-stations.ts';
import { aWorkshop } from '../../support/a-workshop.ts';
import { textIn } from '../walk.ts';

const round = aWorkshop({ phase: 'notes', slot: 1 });

it('offers every station, with the one they are at', () => {
  const card = JSON.stringify(expand(workshopStations({ round, station: 's2' }, 'da')));
  expect(card).toContain('"title":"Nye medarbejdere","value":"s1"');
  expect(card).toContain('"value":"s2"');
  expect(card).toContain('workshop.go');
});

it('asks again when none was chosen, and goes on with nothing kept in a rehearsal', () => {
  const again = expand(workshopStations({ round, note: 'choose' }, 'da'));
  expect(textIn(again)).toContain('Vælg en af stationerne');
  const rehearsal = expand(workshopStations({ round, rehearsal: true }, 'da'));
  expect(textIn(rehearsal)).toContain('intet gemmes');
  expect(JSON.stringify(rehearsal)).not.toContain('workshop.go');
});
