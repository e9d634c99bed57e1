// What is said to whoever answers a round, in Danish.

export const answering = {
  send: 'Send svar',
  next: 'Næste',
  back: 'Tilbage',
  stale: 'Du har svaret videre et andet sted. Se svarene igennem, og fortsæt her.',
  received: 'Tak – dit svar er modtaget',
  change: 'Du kan ændre det, til der lukkes.',
  changeButton: 'Ret mit svar',
};
