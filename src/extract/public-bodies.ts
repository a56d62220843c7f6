/** Names of public employers, by the words that say what body each is. */

/** Those words. Part of a pattern, for names in capitals or in any letters. */
const BODY =
  'VILLE|COMMUNE|MAIRIE|CONSEIL|D[EÉ]PARTEMENT|R[EÉ]GION|COLLECTIVIT[EÉ]|M[EÉ]TROPOLE|COMMUNAUT[EÉ]|AGGLOM[EÉ]RATION|SYNDICAT|CENTRE (?:COMMUNAL|INTERCOMMUNAL|DE GESTION)|CCAS|CIAS|SDIS|SI(?:VOM|VU|VOS|CTOM)|PETR|OFFICE|[EÉ]TABLISSEMENT|CAISSE|SERVICE D[EÉ]PARTEMENTAL';
/** In capitals, as emploi-territorial.fr prints them. */
const IN_CAPITALS = /^[^\p{Ll}.!?:;…]{5,100}$/u;
const WITHIN = new RegExp(String.raw`(?<![\p{L}-])(?:${BODY})(?!\p{L})`, 'u');
const BEGINS = new RegExp(`^(?:${BODY})(?!\\p{L})`, 'iu');
/** Behind what a body is: capitals for all that it is called by, between them small words and what kind it is of. */
const CALLED =
  /^(?=[^\d.!?:;,…]{3,90}$)(?=.{0,60} (?:[dl]['’])?\p{Lu})(?: (?:(?:[dl]['’])?\p{Lu}[\p{L}'’-]{0,30}|d[eu]s?|l[ae]s?|en|sur|sous|et|aux?|à|-|(?:d['’])?(?:agglomération|communes|urbaine|mixte|européenne|unique|territoriale|(?:inter)?(?:communale?|départementale?)|régionale?|public|habitat|action|sociale|gestion|incendie|secours|écoles))){1,14}$/u;
/** "Ville d'Art et d'Histoire" is a distinction. */
const DISTINCTION = /^ d['’]art /i;

/** True for a line without small letters that can be a name. */
export const isInCapitals = (text: string): boolean => IN_CAPITALS.test(text);

/** True for a name in capitals that has the word for a public body: "COMMUNE D'ESPELETTE". */
export const hasPublicBody = (name: string): boolean => WITHIN.test(name);

/** True for a public body with what it is called, by its capitals: "Communauté d'Agglomération Porte de l'Isère". */
export function isCalled(name: string): boolean {
  const body = BEGINS.exec(name)?.[0];
  const behind = body === undefined ? '' : name.slice(body.length);
  return CALLED.test(behind) && !DISTINCTION.test(behind);
}
