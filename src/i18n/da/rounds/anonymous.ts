// What is said to whoever answers an anonymous round, in Danish.

export const anonymous = {
  before:
    'Anonymt: ingen kan se, hvad du har svaret, heller ikke os. Derfor ligger dine svar kun her i kortet, til du sender dem. Lukker du kortet, er dine svar væk. Når de er sendt, kan de ikke ses eller ændres igen. Undgå navne i det, du skriver.',
  received:
    'Det er gemt uden dit navn. Vi ved, at du har svaret, men ingen kan finde frem til, hvad du svarede. Derfor kan det ikke ændres.',
};
