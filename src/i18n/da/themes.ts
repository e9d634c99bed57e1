// What is said of themes, their targets, and input to the budget, in Danish.
import type { BudgetKind } from '../../domain/proposal/marks.ts';
import type { TargetUnit } from '../../domain/theme/theme.ts';

const proposals = (count: number) => (count === 1 ? '1 forslag' : `${count} forslag`);

/** A figure with its unit. */
const amounts = {
  kr: (figure: string) => `${figure} kr. om året`,
  hours: (figure: string) => `${figure} timer om året`,
  places: (figure: string) => (figure === '1' ? '1 plads' : `${figure} pladser`),
} satisfies Record<TargetUnit, (figure: string) => string>;

export const themes = {
  eyebrow: 'Temaer',
  proposals,
  amounts,
  /** Among the areas of a form. */
  choice: (name: string) => `Tema: ${name}`,
  line: {
    title: (count: number) => (count === 1 ? '1 tema' : `${count} temaer`),
    open: 'Åbn temaer',
  },
  list: {
    title: 'Temaer',
    count: (count: number) => (count === 1 ? '1 tema' : `${count} temaer`),
    none: 'Der er ingen temaer endnu. Et tema samler forslag, der skal arbejdes med sammen.',
    reached: (percent: string) => `${percent} af målet`,
    open: (name: string) => `Åbn ${name}`,
    new: 'Nyt tema',
    budget: 'Input til budgettet',
  },
  card: {
    title: 'Tema',
    text: 'Hvad det går ud på',
    lead: 'Tovholder',
    noLead: 'ikke valgt endnu',
    target: (amount: string, year: number) => `Mål: ${amount} i ${year}`,
    bar: (bar: string, percent: string) => `${bar} ${percent}`,
    reached: (amount: string) => `Nået: ${amount}.`,
    foreseen: (amount: string, percent: string) =>
      `Med det, tiltagene ventes at give: ${amount} (${percent}).`,
    department: (done: string, target: string, percent: string) =>
      `${done} af ${target} (${percent})`,
    elsewhere: 'På tværs eller andre steder',
    sources: {
      initiatives: 'Tallene kommer fra de tiltag, der svarer på temaets forslag.',
      counted: (day: string) => `Talt op ${day}.`,
      notCounted: 'Pladserne er ikke talt op endnu.',
    },
    budget: (year: number, count: string, net: string) =>
      `Input til budget ${year}: ${count}, ${net}`,
    proposals: (count: number) =>
      count === 0 ? 'Der er ingen forslag i temaet endnu.' : proposals(count),
    more: (count: number) => `og ${count} til`,
    kept: 'Ordlyden er kun for dem, der behandler forslaget',
    notes: {
      created: 'Temaet er oprettet. Tryk på Forslag for at vælge, hvad der hører til.',
      saved: 'Gemt.',
      'changed-since': 'En anden har ændret temaet imens. Her er det, som det er nu.',
    },
    buttons: {
      edit: 'Redigér',
      text: 'Redigér teksten',
      proposals: 'Forslag',
      target: 'Mål',
      count: 'Tæl pladser op',
      list: 'Alle temaer',
    },
  },
  form: {
    titles: { new: 'Nyt tema', edit: 'Redigér temaet' },
    intro: 'Et tema samler forslag, der skal arbejdes med sammen.',
    fields: {
      name: 'Hvad hedder temaet? *',
      text: 'Hvad går det ud på?',
      lead: 'Tovholder (navn eller mail)',
    },
    leadHelp: 'Tovholderen kan se temaet i sin egen chat og skrive i teksten.',
    faults: {
      required: 'Skal udfyldes.',
      tooLong: (max: number) => `For langt. Højst ${max} tegn.`,
      taken: 'Der er allerede et tema, der hedder det.',
      'changed-since': 'En anden har ændret temaet imens. Se, om det stadig passer, og gem igen.',
    },
    save: 'Gem',
    back: 'Tilbage',
  },
  choose: {
    title: 'Forslag i temaet',
    of: (no: string) => `Tema for ${no}`,
    label: 'Hvilket tema hører det til?',
    no: 'Intet tema',
    none: 'Der er ingen temaer endnu. Skriv temaer for at oprette et.',
    done: (no: string) => `Temaet for ${no} er gemt`,
    intro: 'Et forslag kan kun være i ét tema, så det ikke tælles to gange.',
    add: 'Læg forslag i temaet (numre)',
    example: '2026-0042, 2026-0051',
    remove: 'Tag forslag ud af temaet',
    faults: {
      'no-proposals': (typed: string) => `“${typed}” er ikke et forslag, vi har.`,
      'in-other': (no: string, theme: string) =>
        `${no} er i temaet “${theme}”. Tag det ud der først.`,
      'too-many': 'Det er for mange i ét tema.',
    },
  },
  target: {
    titles: { target: 'Mål for temaet', count: 'Hvor mange pladser er klar?' },
    intro: {
      target:
        'Kroner og timer tæller vi selv sammen fra tiltagene. Pladser tæller I op. Lad tallene stå tomme, hvis temaet ikke skal have et mål.',
      count: 'Skriv, hvor mange der er nået til nu.',
    },
    unit: 'Hvad måler I i?',
    units: { kr: 'Kroner om året', hours: 'Timer om året', places: 'Pladser' },
    total: 'Mål i alt',
    totalHelp: 'Kan stå tomt, hvis forvaltningerne har hver deres mål: så lægger vi dem sammen.',
    totalDone: 'I alt',
    year: 'Skal være nået i (år)',
    departments: 'Fordelt på forvaltninger',
    share: { target: 'Mål', count: 'Nået' },
    faults: {
      unit: 'Vælg, hvad I måler i.',
      'total-required': 'Skriv, hvor meget I vil nå.',
      'total-unreadable': 'Skriv et tal fra 0 og op.',
      'total-too-small': 'Forvaltningernes mål er tilsammen større.',
      year: 'Skriv et årstal, fx 2027.',
      department: 'Skriv et tal fra 0 og op.',
    },
  },
  budget: {
    title: (year: number) => `Input til budget ${year}`,
    kinds: {
      investment: 'Investering',
      efficiency: 'Effektivisering',
      'reduced-service': 'Nedsat service',
    } satisfies Record<BudgetKind, string>,
    noKind: 'Art ikke valgt',
    noAmount: 'beløb mangler',
    kr: (amount: string) => `${amount} kr.`,
    net: 'I alt',
    open: (count: number) =>
      count === 1 ? '1 forslag mangler et beløb' : `${count} forslag mangler et beløb`,
    none: 'Ingen forslag er markeret som input til det budget. Det gør du under Mere → Markér.',
    byTheme: 'Fordelt på temaer',
    noTheme: 'Uden tema',
    signs: 'Det, der koster, står med plus. Det, der sparer, står med minus.',
    more: (count: number) => `${count} til står i rapporten.`,
    year: (year: number) => `Budget ${year}`,
    paper: 'Lav Word og Excel',
  },
};
