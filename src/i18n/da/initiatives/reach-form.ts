// What the form for focus area and spread says, in Danish.
export const reachForm = {
  title: 'Fokusområde og udbredelse',
  intro: 'Det bruges i arbejdsprogrammet og i status. Ingen får besked om det.',
  focus: 'Fokusområde',
  none: 'Intet fokusområde',
  other: 'Et andet fokusområde',
  otherExample: 'Fx Færre systemer',
  spread: 'Bruges nu også i',
};
