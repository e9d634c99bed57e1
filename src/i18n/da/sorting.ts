// What helps those who sort, in Danish: suggestions, marks, notes, and what is hidden in texts.
import type { AutomationStage } from '../../domain/proposal/marks.ts';
import type { FlagKind } from '../../domain/triage/flags.ts';
import type { SuggestedKind } from '../../domain/triage/kept-suggestions.ts';

/** What led to a suggestion: words with commas between them, and at most two earlier proposals. */
export interface Why {
  readonly words: string;
  readonly cases: readonly string[];
}

const because = (words: string) => (words === '' ? '' : ` · fordi: ${words}`);
const why = ({ words, cases }: Why) =>
  because(words) + (cases.length === 0 ? '' : ` · ligesom ${cases.join(' og ')}`);

export const sorting = {
  sure: { clear: 'ret oplagt', likely: 'sandsynligt', unsure: 'usikkert' },
  /** Under a field that holds what was suggested, and under one that holds something else. */
  suggested: (sure: string, by: Why) => `Forslag fra Forenkl (${sure})${why(by)}`,
  other: (title: string, sure: string, by: Why) => `Forenkl foreslår: ${title} (${sure})${why(by)}`,
  like: { very: 'meget', some: 'lidt' },
  alike: (no: string, how: string, words: string) => `Ligner ${no} (${how})${because(words)}`,
  kept: {
    lead: 'Forslagene blev brugt',
    of: (name: string, kept: number, of: number) => `${name} ${kept} af ${of}`,
    names: {
      area: 'område',
      need: 'behov',
      authority: 'hvem kan ændre det',
      extent: 'omfang',
    } satisfies Record<SuggestedKind, string>,
  },
  several: {
    people: (count: number) => (count === 1 ? '1 har vurderet det' : `${count} har vurderet det`),
    says: (count: number, what: string) => `${count} siger ${what.toLocaleLowerCase('da')}`,
    agree: 'alle er enige',
    value: (value: string) => `${value} værdi`,
  },
  assignee: (name: string) => `Tildelt ${name}`,
  marks: {
    title: 'Markeringer',
    movesWork: (hours: string) =>
      hours === ''
        ? 'Flytter arbejde til andre'
        : `Flytter arbejde til andre: netto ${hours} timer om året`,
    touchesLaw: (name: string, day: string) =>
      day === ''
        ? `Rører kontrol eller lov: skal ses igennem af ${name}`
        : `Rører kontrol eller lov: set igennem af ${name} ${day}`,
    concernsMed: 'Vedrører MED',
    budget: (year: number) => `Input til budget ${year}`,
    automation: (stage: string) => `Kan automatiseres: ${stage.toLocaleLowerCase('da')}`,
  },
  stages: {
    identified: 'Fundet',
    selected: 'Udvalgt',
    qualified: 'Kvalificeret',
    developing: 'Under udvikling',
    running: 'I drift',
  } satisfies Record<AutomationStage, string>,
  automation: (parts: string) => `Kan automatiseres: ${parts}`,
  notesTitle: 'Interne noter',
  noteBy: (name: string, at: string) => `${name}, ${at}`,
  more: {
    button: 'Mere',
    title: (no: string) => `Mere om ${no}`,
    lead: 'Det, du har valgt på kortet, er med, når du går tilbage.',
    label: 'Hvad vil du?',
    choices: {
      ask: 'Spørg forslagsstilleren',
      compare: (no: string) => `Sammenlign med ${no}`,
      merge: 'Saml med et andet forslag',
      assign: 'Tildel en kollega eller dig selv',
      flags: 'Markér: MED, budget, lov og andet',
      theme: 'Læg det i et tema',
      note: 'Skriv en intern note',
      example: 'Frigiv et eksempel',
      journal: 'Journal: pakke og nummer',
      redact: 'Skjul personoplysninger',
    },
    go: 'Fortsæt',
    back: 'Tilbage',
    choose: 'Vælg, hvad du vil.',
  },
  asked: (no: string) => `Spørgsmålet om ${no} er sendt`,
  compare: {
    title: (no: string, other: string) => `${no} og ${other}`,
    wish: 'Ønske',
    shared: (words: string) => `Fælles ord: ${words}`,
  },
  assign: {
    title: (no: string) => `Tildel ${no}`,
    label: 'Hvem tager det?',
    mine: 'Mig',
    nobody: 'Ingen',
    save: 'Gem',
    unknown: 'Vælg en, der er med i kanalen og har skrevet med mig.',
    meanwhile: (name: string) =>
      `${name} har taget det imens. Gem igen, hvis det skal være en anden.`,
    nobodyMeanwhile: 'En kollega har ændret det imens. Gem igen, hvis det stadig skal være sådan.',
    done: (no: string, name: string) => `${no} er tildelt ${name}`,
    none: (no: string) => `${no} er ikke tildelt nogen`,
  },
  note: {
    title: (no: string) => `Intern note til ${no}`,
    label: 'Note *',
    help: 'Ses kun af dem, der behandler forslag. Aldrig af forslagsstilleren.',
    save: 'Gem noten',
    required: 'Skriv noten først.',
    tooLong: (max: number) => `Det er for langt. Der er plads til ${max} tegn.`,
    done: (no: string) => `Noten til ${no} er gemt`,
  },
  flags: {
    title: (no: string) => `Markér ${no}`,
    label: 'Markeringer',
    kinds: {
      movesWork: 'Flytter arbejde til andre',
      touchesLaw: 'Rører kontrol eller lov',
      concernsMed: 'Vedrører MED',
      budget: 'Input til budgettet',
      automation: 'Kan automatiseres',
    } satisfies Record<FlagKind, string>,
    hours: 'Netto timer om året, hvis arbejde flyttes',
    hoursHelp: 'Det, der spares, minus det, andre får. Fx 120 eller -40',
    reviewer: 'Hvem skal se det igennem, hvis det rører kontrol eller lov?',
    reviewedAt: 'Hvornår er det set igennem?',
    year: 'Hvilket budgetår?',
    budgetKind: 'Hvad er det for et input til budgettet?',
    amount: 'Hvor mange kroner i budgetåret?',
    amountHelp: 'Skriv tallet uden fortegn, fx 200.000. Arten siger, om det koster eller sparer.',
    stage: 'Hvor langt er automatiseringen?',
    none: 'Ikke valgt',
    save: 'Gem markeringer',
    meanwhile: 'En kollega har ændret markeringerne imens. Se dem igennem, og gem så.',
    faults: {
      hours: 'Skriv et tal, fx 120 eller -40.',
      reviewer: 'Skriv, hvem der skal se det igennem.',
      reviewerLong: 'Navnet er for langt.',
      reviewerCpr: 'Her må ikke stå et cpr-nummer.',
      reviewedAt: 'Vælg en dag.',
      year: 'Skriv et årstal, fx 2027.',
      budgetKind: 'Vælg arten, når der er et beløb.',
      amount: 'Skriv et beløb, fx 200.000.',
      stage: 'Vælg, hvor langt det er.',
    },
    done: (no: string) => `Markeringerne på ${no} er gemt`,
  },
  redact: {
    title: (no: string) => `Skjul personoplysninger i ${no}`,
    lead: 'Det skjules i alle udgaver af forslaget, i tilføjelser, noter, initiativer og beskeder, der ikke er sendt endnu. Det kan ikke fortrydes. Det, der allerede er sendt i Teams, bliver stående.',
    label: 'Ord eller stykker, der skal skjules *',
    help: 'Ét på hver linje, skrevet som i teksten.',
    preview: 'Se det først',
    confirm: (count: number) => (count === 1 ? 'Skjul 1 sted' : `Skjul ${count} steder`),
    shown: (count: number) =>
      count === 1 ? 'Skjules 1 sted:' : `Skjules ${count} steder. Sådan kommer det til at se ud:`,
    required: 'Skriv mindst ét ord på to bogstaver eller flere.',
    tooLong: (max: number) => `Det er for langt. Der er plads til ${max} tegn.`,
    notFound: 'De ord står ikke i forslaget.',
    done: (no: string) => `Personoplysninger i ${no} er skjult`,
    busy: (count: number) =>
      `${count === 1 ? '1 besked' : `${count} beskeder`} var ved at blive sendt imens. Skjul det samme igen om et minut.`,
  },
};
