// What the guide in a question set's file tells whoever fills it in.
import { wordsOf } from './set-words.ts';

/** Line by line; a line that opens with a sheet's name is its heading. */
export const GUIDE: readonly (readonly [what: string, how: string])[] = [
  ['Sådan gør du', 'Ret i arkene, gem filen, og indlæs den igen. Først vises, hvad der er ændret.'],
  ['Id', 'Lad et id stå, når du retter en tekst: det er id, der sammenlignes fra år til år.'],
  ['Nye id', 'Bogstaver (a–z), tal, punktum og bindestreg. Intet komma.'],
  ['Engelsk', 'Hver tekst skal stå på dansk og engelsk.'],
  ['Rækkefølge', 'Sider, spørgsmål og svar vises i den rækkefølge, de står.'],
  ['Spørgeskema', 'Én række. Version sættes op af sig selv.'],
  ['Fortrolighed', `${either('privacy')}. Den, der starter, kan vælge noget andet.`],
  ['Tabeller', `${either('table')}, med komma imellem. Samlet skal være med.`],
  ['Sider: Slags', `${either('page')}. Gennemsyn er til sidst; ekstra tilbydes ved siden af.`],
  ['Spørgsmål: Slags', either('kind')],
  ['Vises når', 'need = exempt'],
  ['', 'need ≠ exempt (gælder også, når need ikke er besvaret)'],
  ['', 'used indeholder hr (når man kan vælge flere)'],
  ['', 'need er besvaret, need er ikke besvaret'],
  ['', 'Sæt dem sammen med og, eller og parenteser. Kun spørgsmål på tidligere sider.'],
  [
    'Mindst og Højst',
    'Antal tegn i en tekst, det mindste og største tal, eller hvor mange man må vælge.',
  ],
  [
    'Svar hentes',
    'områder: kommunens egne områder. gives ved start: den, der starter, skriver dem.',
  ],
  ['Udfyldt på forhånd', 'Et svars id; flere med komma. {unit} er personens egen arbejdsplads.'],
  ['Ord at vælge imellem', 'Med semikolon imellem.'],
  ['Svarmuligheder: Slags', 'svar: noget at vælge. punkt: det, der bedømmes i flere skalaer.'],
  ['', 'trin: et trin på skalaen, lavest først. uden for skalaen: fx Har ikke brugt.'],
  ['', 'enhed: det, et tal tælles i.'],
  ['Del af skalaen', `${either('part')}, ved alle trin eller ingen.`],
  ['Bemærkninger', 'Linjer, der vises på en side, når betingelsen er opfyldt.'],
];

function either(group: Parameters<typeof wordsOf>[0]): string {
  const words = wordsOf(group);
  return `${words.slice(0, -1).join(', ')} eller ${words.at(-1)}`;
}
