/** What tells a sentence about applying from one about what the post is to do: both speak of files to be sent by a day. */
import type { Section } from '../offer.js';

const APPLICATION = /candidat|postul|(?<!\p{L})CV(?!\p{L})|curriculum|lettre de motivation/iu;
/** "le dossier de candidature de la ville au label": not every candidate is a person. */
const OF_A_BODY =
  /candidatures? (?:(?:de (?:la |l['’]|notre |votre )|du |des )(?:villes?|communes?|communauté|intercommunalité|agglomération|métropole|département|région|collectivités?|territoires?|établissement|université|musée|site|parc|pays|syndicat|association)|(?:au |aux |à (?:l['’]|la |un |une |des ))(?:labels?|appels?|prix|programmes?|classement|subventions?|fonds))(?!\p{L})/iu;
/** "Préparer le dossier de candidature": a task; "Adresser le dossier de candidature" is asked of who applies. */
const TASK =
  /^(?!(?:adress|candidat|compl[ée]t|dépos|envo|expédi|faire|fourn|joindre|poster|postul|remett|retourn|transm))\p{L}{2,20}(?:er|ir|re) (?:les? |la |l['’]|une? |leurs? |son |sa |ses |ces? |cette )/iu;

const TASKS: ReadonlySet<Section['id']> = new Set(['missions', 'description']);

/** True for a sentence about applying for the post. */
export const isAboutApplying = (sentence: string, section: Section): boolean =>
  APPLICATION.test(sentence) && !OF_A_BODY.test(sentence) && !(TASKS.has(section.id) && TASK.test(sentence));
