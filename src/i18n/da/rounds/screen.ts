// What is said to a host about the page for a wall, in Danish.

export const screen = {
  /** On the card of whoever leads a round. */
  button: 'Åbn skærmvisning',
  title: 'Skærmvisning',
  what: 'Åbn siden på den computer, der står ved projektoren. Den følger selv med, så længe der er åbent, og en time efter.',
  who: 'Alle med linket kan se siden, så del det ikke med andre. Der står ingen navne på den, medmindre du har valgt det.',
  open: 'Åbn skærmvisning',
  back: 'Tilbage',
};
