// What is said to whoever answers an anonymous round, in Danish.

export const anonymous = {
  before:
    'Anonymt: det bliver ikke gemt, hvem der har svaret hvad. Dine svar ligger kun her i kortet, til du sender dem. Lukker du kortet, er dine svar væk. Når de er sendt, kan de ikke ses eller ændres. Skriv ikke navne.',
  received:
    'Det er gemt uden dit navn. Vi har kun noteret, at du har svaret, ikke hvad. Derfor kan det ikke ændres.',
};
