// Why something cannot be done with a round, in Danish.

export const problems = {
  'not-found': 'Den er her ikke mere.',
  'not-open': 'Den er ikke startet endnu.',
  'vote-over': 'Afstemningen er ikke i gang, så stemmerne er ikke gemt.',
  'nothing-voted': 'Der er ikke stemt på noget endnu.',
  paused: 'Den er sat på pause. Dit svar er gemt – prøv igen, når den fortsætter.',
  over: 'Den er lukket, så der kan ikke svares mere.',
  cancelled: 'Den er aflyst.',
  elsewhere: 'Den hører til et andet sted. Svar dér, hvor den er slået op.',
  'guests-out': 'Værten har valgt, at kun kommunens egne kan svare.',
  'not-invited':
    'Den er kun for dem, der er inviteret. Er du med i lokalet, så skriv koden, der står dér.',
  'members-unknown': 'Teams fortæller ikke lige nu, hvem der er med. Prøv igen om lidt.',
  'not-host': 'Det kan kun værten og administrationen.',
  'not-now': 'Det kan ikke lade sig gøre lige nu.',
  personal: 'Det virker kun i en kanal, en gruppechat eller en mødechat.',
  'may-not-start':
    'Det kan kun værter og administrationen. Bed administrationen om at gøre dig til vært, hvis du skal kunne starte en.',
  'start-elsewhere':
    'Skriv @Forenkl start i den kanal, gruppechat eller mødechat, hvor den skal holdes.',
  'nothing-prepared':
    'Du har ikke forberedt noget. Skriv undersøgelse, afstemning eller workshop her, eller forbered en i din egen chat med mig.',
  'wrong-code': 'Den kode passer ikke til noget, der er åbent. Se på skærmen, og prøv igen.',
  'too-many-tries': 'Koden har været forkert for mange gange. Prøv igen om ti minutter.',
  'made-up': 'Kortet passer ikke til spørgsmålene længere. Tryk på “Svar”, og begynd forfra.',
  full: 'Der er ikke plads til flere svar.',
  'anonymous-paused': 'Den er sat på pause. Prøv igen, når den fortsætter.',
  'anonymous-few':
    'Anonymt giver kun mening, når mindst fem kan svare. Vælg fortroligt, eller spørg flere.',
  'anonymous-unknown':
    'Teams fortæller ikke lige nu, hvor mange der er med, så anonymitet kan ikke loves. Prøv igen om lidt, eller vælg fortroligt.',
  'anonymous-large':
    'Spørgeskemaet er for stort til at være anonymt: svarene skal kunne ligge i ét kort. Vælg fortroligt, eller et kortere spørgeskema.',
  'anonymous-place':
    'Spørgeskemaet spørger om arbejdsplads eller har en side, der kan sendes flere gange. Det kan ikke være anonymt. Vælg fortroligt.',
  'wall-over': 'Skærmvisningen er slut. Den er der til en time efter, at der er lukket.',
  'no-address':
    'Der er ikke sat en adresse op, som en skærm kan åbne. Bed IT sætte FORENKL_PUBLIC_URL.',
  'wall-seen':
    'Dit Teams viser kortet for alle her. Skriv “mine undersøgelser” til mig i vores egen chat, og åbn skærmvisningen derfra.',
};
