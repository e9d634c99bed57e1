// What is said to whoever answers a round, in Danish.
export const answering = {
  yours: 'Dit svar',
  send: 'Send svar',
  next: 'Næste',
  back: 'Tilbage',
  another: 'Send, og skriv en til',
  saveAnother: 'Gem, og skriv en til',
  notes: {
    resumed: 'Her er det, du nåede sidst. Det er ikke sendt endnu.',
    given: 'Sådan svarede du. Du kan ændre det, til der lukkes.',
    'not-sent-again': 'Du har rettet noget, som ikke er sendt endnu. Slut af med “Send svar”.',
    another: 'Tak, den er gemt. Skriv en til, eller slut af med “Send svar”.',
    paused:
      'Den er sat på pause. Lad kortet stå åbent, så dine svar ikke går tabt, og prøv igen, når den fortsætter.',
    nothing: 'Svar på mindst ét spørgsmål, før du sender.',
  },
  ownChat: 'Svar i din egen chat',
  sentToOwn: 'Jeg har sendt den til dig i din egen chat.',
  /** The personal chat is not known; `code` leads to the round there. */
  findOwn: (code: string | undefined) =>
    code === undefined
      ? 'Vi to har ikke skrevet sammen endnu. Find Forenkl under Chat, skriv “hej”, og tryk igen her.'
      : `Vi to har ikke skrevet sammen endnu. Find Forenkl under Chat, og skriv ${code}.`,
  full: 'Der er ikke plads til flere svar i kortet her.',
  propose: {
    question: 'Er der noget, du vil have svar på?',
    how: 'Så gør det til et forslag. Det sendes for sig og har ingen forbindelse til dine svar her.',
    button: 'Gør det til et forslag',
    sent: 'Jeg har skrevet til dig i din egen chat. Skriv dit forslag dér.',
    findOwn: 'Find Forenkl under Chat, og skriv “nyt forslag”.',
    title: 'Skriv dit forslag her',
    apart: 'Det sendes for sig og har ingen forbindelse til andet, du har svaret på.',
    start: 'Nyt forslag',
  },
  again: 'Prøv igen',
  handedBack: {
    why: 'Det her nåede ikke med. Du kan kopiere det, så det ikke går tabt:',
  },
  wasReceived: 'Dit svar er modtaget og tæller med.',
  stale: 'Du er nået længere et andet sted. Se svarene igennem, og fortsæt her.',
  received: 'Tak – dit svar er modtaget',
  change: 'Du kan ændre det, til der lukkes.',
  changeButton: 'Ret mit svar',
};
