// What is said to those who decide and publish, in Danish.
import type { CaseNumberForm } from '../../domain/shared/case-number.ts';
import { number } from '../numbers.ts';

const answers = (count: number) => `${number('da', count)} svar`;
const proposals = (count: number) => (count === 1 ? '1 forslag' : `${number('da', count)} forslag`);
const people = (count: number) => (count === 1 ? '1 person' : `${number('da', count)} personer`);

/** What must be filled in, as it is called on the card. */
const fields = {
  outcome: 'Hvad bliver der besluttet?',
  challenge: 'Udfordringen i én sætning',
  initiative: 'Det gør vi',
  improvement: 'Det betyder for jer',
  horizon: 'Hvornår',
  now: 'Det kan vi gøre nu',
  first: 'Det skal afklares først',
  reason: 'Begrundelse',
  amount: 'Økonomi',
  caseNumber: 'Sagsnummer',
  caseworker: 'Sagsbehandler',
};

export const deciding = {
  fields,
  required: (name: string) => `${name} *`,
  optional: 'Kan udelades',
  none: 'Ikke valgt',
  help: {
    reason:
      'Skriv, så den, der foreslog det, kan forstå hvorfor. Korte sætninger, ingen paragraffer.',
    horizon: 'For eksempel 1. halvår 2027, uge 14 2027 eller en dato.',
    parts: 'De fire dele kræves, når noget bliver gjort.',
    economy: 'Ingen, hvis feltet er tomt. Et minus er en besparelse.',
    caseNumber: {
      kle: 'Sagsnummeret ligner et KLE-sagsnummer.',
      serial: 'Sagsnummeret begynder med året.',
      journal: 'Sagsnummeret er et journalnummer.',
    } satisfies Record<CaseNumberForm, string>,
    caseNumberOther: 'Den slags sagsnummer kender jeg ikke. Det er gemt, som det er skrevet.',
    caseNumberExample: '85.11.06-P20-1-25',
    lix: (lix: number) => `Lix ${lix}: svær at læse. Prøv med kortere sætninger og kortere ord.`,
    fineLix: (lix: number) => `Lix ${lix}`,
  },
  economy: {
    unit: 'Enhed',
    every: 'Hvor tit',
    units: { kr: 'kr.', 'man-years': 'årsværk', hours: 'timer' },
    everies: { once: 'én gang', year: 'om året' },
  },
  closed: { label: 'Åben eller lukket', no: 'Åbent punkt', yes: 'Behandlet for lukkede døre' },
  faults: {
    required: 'Udfyld feltet.',
    choose: 'Vælg en mulighed.',
    horizon: 'Skriv hvornår, for eksempel 1. halvår 2027 eller uge 14 2027.',
    amount: 'Skriv et tal, for eksempel 120.000 eller 0,5.',
    day: 'Vælg mødets dag: i dag eller før, og højst tre år tilbage.',
    tooLong: (max: number) => `Det er for langt. Der er plads til ${number('da', max)} tegn.`,
    changed: 'Nogen har ændret det imens. Se det igennem, og tryk igen.',
  },
  treatment: {
    forum: 'Forum',
    on: 'Mødedato',
    item: 'Punkt',
    itemExample: '6',
    word: 'Beslutningsord',
    addition: 'Tilføjelse til ordet',
    additionHelp: 'Står i svaret efter ordet, når punktet afgør sagen.',
    note: 'Intern note',
    noteHelp: 'Ses aldrig af forslagsstilleren.',
    trail: 'Behandlinger',
    noTrail: 'Der er ikke noteret behandlinger endnu.',
    line: (forum: string, day: string, item: string) =>
      item === '' ? `${forum}, ${day}` : `${forum}, ${day}, punkt ${item}`,
    said: (where: string, word: string) => `${where}: ${word}`,
    decides: 'afgør sagen',
    onBehalf: 'noteret på vegne af forummet',
  },
  trail: {
    title: (no: string) => `Behandlinger af ${no}`,
    about: 'Høringer og forberedelse noteres her. Forummet selv afgør sagen i sin egen chat.',
    noForums: 'Der er ingen forummer i registeret endnu.',
    noted: '✓ Behandlingen er noteret',
    closed: 'Forslaget er besvaret eller afsluttet, så der kan ikke noteres mere.',
    button: 'Behandlinger',
    add: 'Notér behandling',
    see: 'Se forslaget',
  },
  forum: {
    eyebrow: (forum: string) => forum,
    onBehalf: (forum: string) => `${forum} · du skriver på vegne af forummet`,
    workplaces: (count: number) =>
      count === 1
        ? '1 arbejdsplads oplever det'
        : `${number('da', count)} arbejdspladser oplever det`,
    due: (day: string) => `svar senest ${day}`,
    examples: 'Eksempler fra andre',
    draft: 'Udkast fra den procesansvarlige',
    proposes: (outcome: string) => `Indstiller: ${outcome}`,
    decided: 'Allerede afgjort. I kan rette det, indtil svaret er sendt.',
    saved: '✓ Behandlingen er gemt',
    keep: 'Gem behandling',
    decide: 'Afgør sagen',
    sitting: (count: number) => `Afgør flere på én gang (${count})`,
  },
  decide: {
    title: (no: string) => `Afgør ${no}`,
    settle: 'Afgør',
    back: 'Tilbage',
    large: 'Omfanget er stort: skriv også, hvad I kan gøre nu, og hvad der skal afklares først.',
  },
  settled: {
    title: 'Det er noteret',
    ready: (no: string) =>
      `${no} er afgjort. Forenklingsteamet ser svaret igennem, før det sendes.`,
    back: (no: string) => `${no} er sendt tilbage til fornyet behandling.`,
    next: 'Se de næste',
  },
  sitting: {
    title: 'Flere på samme møde',
    about: 'Datoen, ordet og udfaldet bliver de samme. Begrundelsen er den, der er indstillet.',
    choose: 'Hvilke?',
    chosen: (title: string, no: string) => `${no} · ${title}`,
    none: 'Der ligger ikke noget hos jer lige nu.',
    outcome: 'Udfald',
    itemAll: 'Punkt (hvis det er det samme for alle)',
    more: (count: number) => `${proposals(count)} mere vises bagefter.`,
    look: 'Se, hvad der sker',
    preview: (count: number) => `Afgør ${proposals(count)}?`,
    all: (outcome: string, word: string) => `Udfald: ${outcome} · ord: ${word}`,
    can: (count: number) => `${number('da', count)} kan afgøres`,
    not: (count: number, why: string) => `${number('da', count)} ${why}`,
    settle: (count: number) => `Afgør ${proposals(count)}`,
    done: (count: number) => (count === 1 ? '1 forslag er afgjort' : `${count} forslag er afgjort`),
    nothing: 'Ingen af dem kan afgøres sådan.',
    why: {
      'no-draft': 'mangler indstilling og må afgøres for sig',
      lacks: 'mangler noget i svaret og må afgøres for sig',
      'not-here': 'ligger ikke hos jer mere',
      'changed-since': 'er ændret imens',
    },
    fault: { proposals: 'Vælg mindst ét forslag.' },
  },
  answers: {
    eyebrow: 'Svar',
    ready: (count: number) =>
      count === 0 ? 'Ingen svar ligger klar' : `${answers(count)} ligger klar`,
    empty: 'Når en ansvarlig eller et forum har afgjort noget, ligger svaret her.',
    open: 'Åbn',
    review: 'Gennemgå',
    send: (count: number) => `Send ${answers(count)}`,
    sample: 'Send en prøve til mig',
    sampleSent: 'Prøven kommer i din personlige chat. Ingen andre får den.',
    told: (all: number, proposers: number, others: number) =>
      others === 0
        ? `${people(all)} får besked`
        : `${people(all)} får besked: ${number('da', proposers)} ${
            proposers === 1 ? 'forslagsstiller' : 'forslagsstillere'
          } og ${number('da', others)}, der oplever det samme`,
    unreached: (count: number) =>
      count === 1 ? '1 får ikke beskeder' : `${number('da', count)} får ikke beskeder`,
    seeWho: 'Se hvem',
    unreachedTitle: 'De får ikke beskeder',
    unreachedAbout: 'Giv dem besked på en anden måde. De får svaret, hvis de skriver til mig igen.',
    unknownName: 'En, hvis navn jeg ikke kender',
    more: (count: number) => `og ${number('da', count)} til`,
    lacking: (count: number) =>
      count === 1 ? '1 kan ikke sendes endnu' : `${number('da', count)} kan ikke sendes endnu`,
    lacks: (what: string) => `mangler ${what}`,
    and: ' og ',
    quoted: (name: string) => `“${name}”`,
    fix: 'Ret',
    hard: (count: number) =>
      count === 1
        ? '1 er svær at læse (lix over 50)'
        : `${number('da', count)} er svære at læse (lix over 50)`,
    hardOne: (lix: number) => `lix ${lix}`,
    placeOf: (at: number, total: number) => `Svar ${at} af ${total}`,
    decidedBy: {
      'process-owner': 'Afgjort af den procesansvarlige',
      decider: 'Afgjort af forummet',
      secretary: 'Afgjort af forummet, noteret af sekretæren',
      administrator: 'Rettet af administrationen',
    },
    saveNext: 'Gem og næste',
    skip: 'Spring over',
    back: 'Til svarene',
    saved: (no: string) => `✓ Gemt: ${no}`,
    outcome: (name: string) => `Udfald: ${name}`,
    confirm: (count: number, all: number) => `Send ${answers(count)} til ${people(all)}?`,
    confirmAbout:
      'Når de er sendt, kan alle, der har foreslået det eller oplever det, se svaret. Om natten venter beskeden til morgen.',
    count: (count: number) => `Skriv ${number('da', count)} for at sende`,
    countMissing: 'Skriv, hvor mange der får besked.',
    countWrong: 'Det er ikke det antal, der står ovenfor.',
    changed: 'Der er ændret noget imens. Se tallene igen, før du sender.',
    sent: (count: number) => `${answers(count)} er sendt`,
    sentNone: 'Intet er sendt',
    left: (count: number) => `${answers(count)} ligger stadig klar.`,
    notSent: {
      'not-ready': 'ligger ikke klar mere',
      'changed-since': 'er ændret imens',
      'not-found': 'findes ikke',
    },
    notReady: 'Svaret ligger ikke klar mere: det er sendt, eller forslaget er taget op igen.',
  },
};
