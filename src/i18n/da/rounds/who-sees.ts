// Who sees what somebody answers, in Danish: stands wherever it is promised.
import type { WhoSees } from '../../../domain/round/who-sees.ts';

export const whoSees = {
  proposal: 'Du vælger selv i forslaget, hvem der må se dit navn.',
  workshop:
    'Med navn: værten og administrationen kan se, hvad du svarer. Det vises ikke på skærmen.',
  'named-here':
    'Med navn: værten og administrationen kan se, hvem der har svaret hvad. De andre ser kun det samlede resultat.',
  'named-sent':
    'Med navn: administrationen kan se, hvem der har svaret hvad. De andre, der får den, kan ikke.',
  'confidential-here':
    'Fortroligt: dit svar gemmes med navn, men ingen ser det med navn, heller ikke værten.',
  'confidential-sent':
    'Fortroligt: dit svar gemmes med navn, men ingen ser det med navn, heller ikke administrationen.',
  anonymous: 'Anonymt: dit navn gemmes ikke sammen med dit svar.',
} satisfies Record<WhoSees, string>;
