/** The set phrases of notices of the Journal officiel, which they are recognised and read by. Parts of patterns, for plain quotes and dashes. */

/** The number of a notice: four letters of the ministry and its direction, two digits of the year, five of the sequence, one letter of the kind of text. */
export const NOR = String.raw`[A-Z]{4}\d{7}[A-Z]`;

/** "JORF n°0073", "J.O. 56", "J.O. Numéro 66": the issue that a notice is printed in; of old ones the day is all that some sites print ("JORF du 20 février 2003"). */
export const ISSUE_NUMBER = String.raw`(?:JORF(?: n° ?\d{1,5})?|J\.?O\.? (?:n° ?|numéro )?\d{1,4})`;

/** The day that a page of the printed journal begins with, where it was flattened to one line, and its name behind that. */
export const PRINTED_DAY = String.raw`\d{1,2}(?:er)? \p{L}{3,9} \d{4}`;
export const PRINTED_NAME = ' JOURNAL OFFICIEL DE LA RÉPUBLIQUE FRANÇAISE ';

/** "JORF n°0073 du 27 mars 2024 Avis": what such a page begins with on a site. */
export const ISSUE_BEFORE = `${ISSUE_NUMBER} du ${PRINTED_DAY}(?: texte n° ?\\d{1,4})?(?: Avis)? `;

/** "Avis de vacance d'un emploi", what the title of a notice begins with. */
export const AVIS =
  "Avis (?:relatif à la |portant |de )?(?:vacance|création)s? (?:d'|de |des )(?:l'|une? |la )?(?:emploi|poste|fonction)s?";
/** "D'EMPLOI": the second half of that title in a bulletin officiel, which may break it over two lines. */
export const BULLETIN_HALF = "D(?:'EMPLOIS?|E POSTES?|E FONCTIONS)";
/** "Vacance de fonctions": the whole of it in small letters. */
export const BULLETIN_WHOLE = "Vacances? d(?:'emplois?|e postes?|e fonctions)";

/** Numbers in words and figures, but for one. */
export const SEVERAL = String.raw`deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|plusieurs|\d{1,3}`;
/** "au titre de …", "à compter du …": what may stand before the sentence that declares a vacancy. */
export const CIRCUMSTANCE = '(?:au titre|dans le cadre|[àa] compter|à partir|en application|par suite)';
/** "supérieur", "à temps complet": what may stand between "un emploi" and the name of the post. */
export const QUALITY =
  '(?: (?:fonctionnel|supérieur|permanent|budgétaire|civil)s?)?(?: à temps (?:plein|(?:non )?complet|partiel))?';
/** From "un emploi" to the name of the post. */
export const OF_POST = `${QUALITY} (?:de |d'|du |des )`;
/** "est ainsi rectifié": what becomes of a notice that another one corrects. */
export const IS_CORRECTED = '(?:est|sont) (?:ainsi |donc )?(?:modifié|rectifié|complété|annulé)';
