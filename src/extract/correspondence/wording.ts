/** The small words that stand between names, numbers and addresses, and what they say of whose is what. */
import { WAYS } from '../reference/ways.js';

/** A line that begins so goes on about the person of the line before. */
export const DETAIL_LABEL =
  /^(?:[\u{1f4de}\u{1f4f1}\u{1f4e7}\u260e\u2706\u2709]\ufe0f? ?)?(?:t[ée]l(?:[ée]phone)?|port(?:able)?|mobile|e-?mail|mail|m[ée]l|courriel|adresse (?:e-?mail|mail|courriel|électronique)|ligne directe|fax)(?!\p{L})/iu;
/** "Fonction : responsable RH", under a name. */
export const ROLE_LABEL = /^(?:fonctions?|qualité|titre|poste) ?: ?/i;

/** "ou le secrétariat au 03 …": the number is no longer the person's. */
export const ANOTHER_OFFICE =
  /(?<!\p{L})(?:(?:ou|et) (?:(?:le|la|les|auprès|du|au) (?=\p{L})(?!num)|l['’])|(?:secrétariat|standard|accueil)(?!\p{L}))/iu;
/** The cue after a name announces its own number: "Mme A, à contacter au 03 …". */
export const ANNOUNCES_DETAIL = /^ ?(?:aux?|par|sur|:|-|\(|uniquement)/iu;
/** "Mme A, cheffe de service, se tient à votre disposition au 03 …": how a sentence says that somebody can be asked. */
const CAN_BE_ASKED =
  '(?:est|sont|sera|seront|reste(?:nt)?) (?:joignables?|disponibles?)|(?:(?:est|sont|sera|seront|reste(?:nt)?|se tien(?:nen)?t) )?à (?:(?:votre|la) )?disposition(?: des candidate?s)?|peu(?:t|vent) être (?:joint|contacté)e?s?|répond(?:ent|ra|ront)? à (?:toutes )?vos questions';
/** All that may stand between a name with its role and a number right beside. */
export const LEADS_TO_DETAIL = new RegExp(
  String.raw`^(?:[\s,;:()[\]./&|·•\u2013\u2014-]|(?<!\p{L})(?:${CAN_BE_ASKED}|aux?|par|sur|ou|et|t[ée]l(?:[ée]phone)?|port(?:able)?|mobile|fixe|(?:e-?)?mail|m[ée]l|courriel|contact|joignable|(?:à )?l['’]adresse|suivante?|n°|num[ée]ro|ligne directe|uniquement|de préférence|disponible|à contacter|pour (?:tou(?:te?s?|s)|plus|d['’]autres) (?:(?:de |d['’])?amples? )?(?:de |d['’])?(?:renseignement|information|question|précision)s?(?: complémentaires?)?)(?!\p{L}))*$`,
  'iu',
);

/** "03 … (Mme A)", "03 …, demander Mme A". */
export const NAME_AFTER_DETAIL = /^[\s,;:(\u2013\u2014-]{0,5}(?:auprès d[e'’]|demander|avec)? ?$/iu;
/** "contacter Claire Dubois", "contact : Claire Dubois". */
export const CUE_BEFORE = /^[\s:,(?\u2013\u2014-]{0,4}(?:auprès (?:de|d['’])|de|d['’]|à|avec)?[\s:]{0,3}$/iu;
/** "… peuvent être obtenus auprès de : Claire Dubois". */
export const LEADS_TO_NAME = /(?:auprès (?:de|d['’]) ?:?|:) ?$/i;
/** "Votre interlocutrice sur le poste : Claire Dubois". */
export const LABEL_BEFORE = /^[^:]{1,80}: ?$/;
/** "(DGS) 03 … / Marc Petit …". */
export const NEXT_CONTACT = /^[\s,;/)\u2013\u2014-]{0,4}(?:(?:et|ou)(?: de| d['’])?)? ?$/iu;

/** What is said at the end of such a line is said of the next one. */
const RUNS_ON = /(?::|(?<!\p{L})(?:à|aux?|de|auprès|contacter))$/iu;
/** More than the longest of its words, and a character before. */
const LONGEST_END = 12;
export const runsOn = (text: string): boolean => RUNS_ON.test(text.slice(-LONGEST_END));

/** Two cues with no more than this between are about one thing: "candidatures et renseignements", "pour postuler, contactez …". */
const BETWEEN_JOINED = /^[^.:;]{0,25}$/;
const JOINT = /[,/&]|(?<!\p{L})(?:et|ou)(?!\p{L})/u;
export const areJoined = (between: string): boolean => BETWEEN_JOINED.test(between) && JOINT.test(between);

/** "Rendez-vous sur https://…", and the address alone. */
export const LEADS_TO_SITE =
  /^\W{0,4}(?:(?:rendez-vous |cliquez (?:ici )?|en ligne |directement )?(?:sur|via|par)(?: (?:le |notre )?(?:site|lien|portail|plateforme)(?: suivante?)?)?|lien|site|en ligne)?\W{0,3}$/iu;

/** A form to fill in, the description of the post: what is sent along or read, and where nobody applies. */
export const DOCUMENT = /\.(?:docx?|odt|rtf|pdf|xlsx?|zip)$/i;

/** Nobody applies to the data protection officer. */
export const NOT_FOR_APPLYING = /^(?:dpo|dpd|rgpd|cnil|webmaster|no-?reply|ne-?pas-?repondre)(?![a-z])/i;

/** "CV à Monsieur le Maire"; one can also turn to her: "s'adresser à Madame la directrice". */
export const WRITTEN_TO = /(?<!s['’]adresse\p{L}{1,4} |adressez-vous )(?:à|à l['’]attention d(?:e|u)) $/iu;

export const POSTCODE = /(?<!\d)\d{5}(?!\d)/;

/** How much of a line is looked at on either side of a name. */
export const REACH = 320;
/** Beyond this, a line without a cue is a paragraph of its own, and what was said before it no longer holds. */
export const LONG_LINE = 100;
/** The lines of an address between a name and its number, or a cue and its address; with street, box and town, they are at most so many. */
export const ADDRESS = { characters: 60, lines: 3, most: 6 } as const;
/** "5 rue Haute", "CS 40001", "62450 BAPAUME". */
export const ADDRESS_LINE = new RegExp(
  String.raw`^(?:\d{5} |\d{1,4}(?: ?(?:bis|ter))?,? (?:${WAYS})(?!\p{L})|(?:place|rue|avenue|boulevard|BP|CS|B\.P\.) )`,
  'iu',
);
