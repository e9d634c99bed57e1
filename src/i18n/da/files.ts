// What a person reads in the browser on the way to a file.

export const files = {
  ready: {
    title: 'Din fil er klar',
    text: (name: string) => `${name} hentes nu. Du finder den, hvor din browser gemmer filer.`,
    fetch: 'Hent filen',
    after: 'Er den hentet, kan du lukke siden.',
  },
  notYours: {
    title: 'Filen er lavet til en anden',
    text: 'Kun den, der har bedt om en fil, kan hente den. Skal du bruge den, så bed selv om den i Teams. Er det din, så log ind med den konto, du bruger i Teams.',
  },
  gone: {
    title: 'Filen findes ikke længere',
    text: 'Linket er udløbet eller brugt for mange gange. Bed om filen igen i Teams.',
  },
  notSignedIn: {
    title: 'Du blev ikke logget ind',
    text: 'Gå tilbage til Teams, og tryk på linket igen. Du skal logge ind i den samme browser inden for ti minutter.',
  },
  later: {
    title: 'Det kan ikke lade sig gøre lige nu',
    text: 'Vi kan ikke se, hvem du er. Prøv linket igen om lidt.',
  },
};
