// Which words tell what a text is about; lists that a municipality's own words may be added to.
import { plainWord } from './danish-words.ts';

/** Words that stand in texts about anything. */
const EMPTY = `
af afdeling afdelingen al alle allerede alt altid anden andet andre at bare bedre behov blev blive
bliver blandt bruge bruger brugt brugte burde bør ca da de dem den denne der deres derefter derfor
det dette dig din dine disse dog du eget egen egne eks eller ellers en end endnu ene eneste enhver
ens er et efter fandt findes flere fleste for fordi fra frem først første fx få får føler før gang
gange ganske gennem gerne gik gjort giver given give gør gøre går gå ham han hans har havde have
havde hele helt hen hende hendes her hinanden hos hun hvad hvem hver hvert hvilke hvilken hvilket
hvis hvor hvordan hvorfor hvornår i igen ikke ind ingen inden ingenting intet ja jeg jer jeres jo
kan kom komme kommer kommune kommunen kommunens kommuner kun kunne lang langt lade lang lange lav
lave laver lidt lige lille man mange med meget mellem men mens mere mest min mindre mine mit mod må
måske måtte nogen nogle noget nok nu nye ny nyt nær næste når og også om omkring op os over ofte
opgave opgaver opgaven oplever par på rigtig samme samt se selv ser side siden sig sin sine sit sker
ske skal skulle slet snart som stadig stor store stort synes så sådan således tage tager tid tiden
tidligere til to tog tre ud uden under var ved vedr vi via vil ville vor vore vores være været vær
år årligt altså arbejde arbejder arbejdet arbejdsplads arbejdspladsen besværlig besværligt bøvl
bøvlet problem problemer problemet svær svært tung tungt tit ting nødt nødvendig nødvendigt hjælp
hjælpe virker fungerer dag dage uge uger ugen måned måneder måneden time timer minut minutter fem
fire seks otte ni ti halv hel sted steder stedet måde måden lederen leder ledere medarbejdere
medarbejder medarbejderne medarbejderen ansat ansatte kollega kolleger bedst sidst sidste starter
about after all also and any are because been but can could does done each every for from get gets
had has have her his how into its just like make many more most much must not now often one only our
out over own same should some such than that the their them then there these they this those too
two three use used very was were what when where which while who will with would you your
`;

/** Words of administration everywhere, in any form: texts that share no other are about different things. */
const COMMON = `
system it skema blanket proces arbejdsgang regel krav dokumentation dokumentere registrere registrering
indberetning indberette udfylde skrive sende mail oplysning data borger barn børn forældre elev skole
institution
automatisk automatisering manuel digital godkende godkendelse kontrol aftale liste møde plan sag
vejledning support papir taste ventetid vente mangle enkel nemmere hurtigere forenkle overblik
opdatere behandle bestille bestilling flytte afholde håndtere sikre udfordring forvaltning oprette
leder underskrift underskrive udsende modtage besked skrift frist regning
`;

/** What compounds end in, so that the word before it is known to be one. */
const TAILS = `
administration aftale aftaler ansvarlig arbejde attest attester besked blanket brev breve budget
bureau bord brik brikker central dækning fejl forløb godkendelse grundlag gruppe indberetning kode
koder kontor kontrakt konto kort kørsel kursus leder liste lister lister løn lokale medarbejder møde
møder nummer oplysninger ordning ordninger orientering papir plan planer planlægning pligt plads
politik proces processer program pulje refusion register registrering regler regnskab rekvisition
samtale samtaler sag sager seddel sedler service skema skemaer skift støtte system systemer tal
tilladelse tillæg tilskud tilsyn udbetaling udgift udgifter vagt vagter vejledning område områder
`;

export const EMPTY_WORDS: ReadonlySet<string> = new Set(listed(EMPTY));
export const COMMON_WORDS: readonly string[] = listed(COMMON);
export const TAIL_WORDS: ReadonlySet<string> = new Set(listed(TAILS));

function listed(words: string): readonly string[] {
  return words.trim().split(/\s+/).map(plainWord);
}
