// What the bot says in a personal chat, in Danish.

export const chat = {
  welcome: {
    greeting: (firstName: string) => (firstName === '' ? 'Hej' : `Hej ${firstName}`),
    title: 'Hvad kan vi gøre lettere?',
    what: 'Skriv, når noget administrativt er for besværligt. Det tager 2-3 minutter, og du hører fra os.',
    writeHere: 'Skriv bare her i chatten:',
    example: '“Vi taster det samme tre steder for hver ny vikar.”',
    whoSees: 'Hvem ser det?',
    whoSeesWhat:
      'De, der behandler forslaget. Andre ledere ser uddrag uden navn. Du vælger, hvem der ser dit navn. Forslag kan være omfattet af aktindsigt. Jeg er ikke kommunens whistleblowerordning.',
    summary: 'Hvad kan vi gøre lettere? Skriv det bare her i chatten.',
  },
  menu: {
    title: 'Hvad vil du?',
    drafts: 'Ikke sendt endnu',
    draft: 'Kladde',
    reasons: {
      menu: 'Skriv bare her i chatten, hvad der er besværligt – eller vælg herunder.',
      greeting: 'Hej! Skriv bare, hvad der er besværligt, så tager vi den derfra.',
      thanks: 'Selv tak! Jeg er her, hvis der dukker noget op.',
      emoji: '😊 Skriv gerne med ord, hvad der er besværligt.',
      'too-short': 'Det var lidt kort. Skriv gerne en hel sætning om, hvad der er besværligt.',
      attachment:
        'Jeg kan ikke læse billeder, filer eller lydbeskeder. Skriv i stedet med ord, hvad der er besværligt.',
      later: 'Fint – din kladde er gemt. Fortsæt, når det passer dig, også på en anden enhed.',
      dropped: 'Kladden er slettet. Intet er sendt.',
      'unit-noted': 'Tak, det er noteret. Nu kan vi gå i gang.',
      'nothing-waiting': 'Der er ikke noget, der venter på dig.',
      'language-changed': 'Fra nu af skriver jeg på dansk.',
    },
  },
  how: {
    title: 'Sådan behandles dit forslag',
    steps: (team: string) => [
      { title: 'Du sender', text: 'Du får et nummer og en dato for, hvornår du hører fra os.' },
      { title: 'Vi læser', text: `${team} læser alt og finder ud af, hvem der kan ændre det.` },
      {
        title: 'Den rette beslutter',
        text: 'Forslaget går til den ansvarlige afdeling, ledelsen eller politikerne. Statens regler samler vi og sender videre.',
      },
      {
        title: 'Du får svar',
        text: 'Hvad der sker, hvad det betyder for jer, og hvornår. Også når svaret er nej.',
      },
    ],
    whoTitle: 'Hvem ser hvad?',
    who: [
      'De, der behandler forslaget, ser din tekst og din arbejdsplads.',
      'Andre ledere, der skriver om eller søger efter det samme, kan se et uddrag af teksten og dele det i en chat. De ser ikke dit navn eller din arbejdsplads. Må kun forenklingsteamet se dit navn, ser de heller ikke teksten.',
      'Du vælger selv, hvem der ser dit navn.',
      'Forslag kan være omfattet af aktindsigt. Skriv derfor ingen navne, cpr-numre eller følsomme oplysninger.',
    ],
    changeTitle: 'Kan jeg fortryde?',
    change:
      'Ja. Indtil der er truffet en beslutning, kan du rette forslaget eller trække det tilbage under “Mine forslag”.',
    whistleblower:
      'Jeg er ikke kommunens whistleblowerordning. Alvorlige forhold og lovbrud hører til dér.',
    whistleblowerLink: 'Til whistleblowerordningen',
  },
  help: {
    title: 'Det kan jeg hjælpe med',
    lead: {
      leader: 'Skriv bare, hvad der er besværligt. Eller brug et af disse ord:',
      administrator: 'Som administrator kan du skrive:',
      rounds: 'Som vært kan du skrive:',
      host: 'Her kan du skrive:',
    },
    foot: 'Ordene virker både på dansk og engelsk.',
    imports:
      'Har I forslag i et regneark, kan it-afdelingen lægge dem ind med npm run import. Hvert forslag skal have et nummer og en udfordring.',
    commands: {
      new: { words: 'nyt forslag · new proposal', what: 'Begynd på et nyt forslag' },
      mine: { words: 'mine forslag · my proposals', what: 'Se dine forslag, og hvor langt de er' },
      show: { words: 'vis 2026-0042 · show 2026-0042', what: 'Se ét forslag' },
      tasks: {
        words: 'opgaver · tasks',
        what: 'Det, du skal svare på som ansvarlig eller for et forum',
      },
      how: { words: 'sådan · how', what: 'Sådan behandles dit forslag' },
      language: { words: 'sprog · language', what: 'Skift mellem dansk og engelsk' },
      help: { words: 'hjælp · help', what: 'Vis denne hjælp' },
      digest: { words: 'overblik · overview', what: 'Hvad er sket siden sidst, og hvad venter' },
      period: {
        words: 'overblik uge 47 · overblik november',
        what: 'Overblik for en bestemt periode',
      },
      queue: { words: 'kø · kø forsinkede', what: 'Vurdér nye forslag, ét ad gangen' },
      several: {
        words: 'flere · flere it',
        what: 'Send flere forslag videre på én gang',
      },
      matrix: {
        words: 'prioritering · priorities',
        what: 'Åbne forslag efter værdi og omfang',
      },
      answers: {
        words: 'svar klar · answers',
        what: 'Gennemgå og send svar, der er afgjort',
      },
      search: { words: 'søg vikar · search vikar', what: 'Find forslag med et ord' },
      list: { words: 'liste it · liste modtaget', what: 'Forslag i et område eller med en status' },
      initiatives: { words: 'tiltag · tiltag forsinkede', what: 'Det, I gør ved forslagene' },
      themes: { words: 'temaer', what: 'Temaer med tovholder og mål, og input til budgettet' },
      report: { words: 'rapport · report', what: 'Kataloger, sager og status i Word og Excel' },
      bind: {
        words: 'brug denne kanal · use this channel',
        what: 'Få overblikket i den kanal, du skriver i',
      },
      schedule: {
        words: 'tidspunkt · schedule',
        what: 'Bestem i kanalen, hvornår overblikket kommer',
      },
      operations: { words: 'driftsstatus · operations', what: 'Se, om alt kører, som det skal' },
      rules: {
        words: 'regler · ansvarlige · fora',
        what: 'Ret definitioner, prioriteter, frister, ansvarlige og fora',
      },
      sets: {
        words: 'spørgeskema · set',
        what: 'Se spørgeskemaerne igennem, som deltagerne får dem',
      },
      audit: { words: 'log · audit', what: 'Se, hvem der gjorde hvad' },
      roles: {
        words: 'roller · roles',
        what: 'Giv andre lov til at vurdere, læse med eller være vært',
      },
      letter: { words: 'brev · letter', what: 'Skriv til mange på én gang' },
      letters: { words: 'breve · letters', what: 'Se de sidste breve, og hvor langt de er' },
      survey: { words: 'undersøgelse · survey', what: 'Start eller forbered en undersøgelse' },
      poll: { words: 'afstemning · poll', what: 'Stil ét spørgsmål til dem, der er her' },
      workshop: { words: 'workshop · workshop', what: 'Start eller forbered en workshop' },
      wave: {
        words: 'måling',
        what: 'Send en undersøgelse til mange, eller saml forslag ind',
      },
      start: {
        words: 'start · start',
        what: 'Start det, du har forberedt, i kanalen eller chatten',
      },
      rounds: {
        words: 'mine undersøgelser · my surveys',
        what: 'Se, ret og styr det, du har forberedt og startet',
      },
      results: {
        words: 'resultater · results',
        what: 'Se resultaterne af undersøgelser og afstemninger',
      },
      done: {
        words: 'i sagde vi gjorde · you said we did',
        what: 'Se, hvad der er gjort færdigt',
      },
      ownData: { words: 'mine data · my data', what: 'Få alt, hvad der er gemt om dig' },
      erase: { words: 'slet mine oplysninger · delete my data', what: 'Slet det, vi ved om dig' },
      noLetters: { words: 'ingen breve · no letters', what: 'Sig nej tak til breve' },
      rollout: {
        words: 'udrulning · rollout',
        what: 'Se, hvilke ledere der har Forenkl',
      },
      reach: { words: 'uden kontakt · out of reach', what: 'Se, hvem der ikke får beskeder' },
    },
  },
  language: {
    title: 'Sprog · Language',
    text: 'Hvilket sprog skal jeg skrive på?',
  },
  loose: {
    title: 'Hvor hører det til?',
    intro: 'Du skrev:',
    notSent: 'Intet er sendt endnu.',
    newText: 'Det er noget nyt',
    replyTitle: (no: string) => `Svar på ${no}`,
    supplementTitle: (no: string) => `Tilføj til ${no}`,
    addTitle: 'Læg til din kladde',
    asked: (question: string) => `Vi spurgte: ${question}`,
  },
};
