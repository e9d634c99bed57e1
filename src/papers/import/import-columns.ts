// The columns of a file with proposals from elsewhere, in Danish and English.
import type { Column } from '../register/headings.ts';

/** Most characters of a number over there. */
export const EXTERNAL_MAX = 60;

export const IMPORT_COLUMNS = {
  external: {
    ...column('Nummer', 'nr', 'eksterntnummer', 'eksterntnr', 'id', 'løbenummer', 'externalnumber'),
    required: true,
  },
  challenge: {
    ...column(
      'Udfordring',
      ...['hvaderbesværligt', 'besværligt', 'problem', 'forslag', 'beskrivelse', 'potentiale'],
      ...['challenge', 'whatiscumbersome', 'cumbersome', 'proposal', 'description'],
    ),
    required: true,
  },
  wish: column('Ønske', 'hvordankunnedetgøresistedet', 'løsning', 'forslagtilløsning', 'wish'),
  areas: column('Område', 'områder', 'emne', 'hvadhandlerdetom', 'area', 'areas', 'topic'),
  pNumber: column('P-nummer', 'pnr', 'pnumber', 'productionunit'),
  unit: column('Arbejdsplads', 'enhed', 'enhedsnavn', 'indsendesfor', 'workplace', 'unit'),
  need: column('Behov', 'hvadvillehjælpemest', 'hjælpermest', 'need', 'whatwouldhelpmost'),
  authority: column(
    'Hvem kan ændre det',
    ...['kravetkommerfra', 'hvorkommerkravetfra', 'kompetence', 'myndighed'],
    ...['whocanchangeit', 'authority', 'requirementfrom', 'wheredoestherequirementcomefrom'],
  ),
  hassle: column('Bøvl', 'hvormegetbøvlgiverdet', 'hassle', 'howmuchhassleisit'),
  frequency: column('Hvor ofte', 'gange', 'gangeomåret', 'hyppighed', 'howoften', 'timesayear'),
  minutes: column('Minutter', 'minutterhvergang', 'minutterpergang', 'minutes', 'minuteseachtime'),
  people: column('Personer', 'antalpersoner', 'medarbejdere', 'people'),
  automation: column('Automatisering', 'stade', 'trin', 'rpa', 'automation', 'stage'),
  note: column(
    'Note',
    'bemærkning',
    'bemærkninger',
    'kommentar',
    'internnote',
    'remark',
    'comment',
  ),
} as const satisfies Record<string, Column>;

export type ImportColumn = keyof typeof IMPORT_COLUMNS;

/** How long a cell may be is for its question to say, and told by cell. */
function column(title: string, ...also: string[]): Column {
  return { title, required: false, also, max: Number.MAX_SAFE_INTEGER };
}
