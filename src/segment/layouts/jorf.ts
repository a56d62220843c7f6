/**
 * Vacancy notices of the Journal officiel, as legifrance.gouv.fr, juriblio.fr, admi.net and the bulletins officiels print them:
 * a sentence that declares the vacancy, then prose under short headings.
 */
import type { Line } from '../../offer.js';
import { MACHINE_WRITTEN } from '../../text/banners.js';
import { type Layout, never } from '../layout.js';
import { keyOfName, wordKey } from '../word-key.js';
import { BANNERS, SKIP_LINKS } from './furniture.js';
import {
  BULLETIN_BLURB,
  BULLETIN_DAY,
  BULLETIN_ISSUE,
  BULLETIN_TITLE,
  frameOf,
  ISSUE,
  NOR_LINE,
  OTHER_NOR,
  TITLE,
} from './jorf-frame.js';
import { CORRECTION, DECLARATION, OFFER, OPENING, opensAt } from './jorf-opening.js';
import { noticeStarts } from './jorf-starts.js';
import { JORF_WORDS, roleOfHeading } from './jorf-words.js';

const WORD_KEYS: ReadonlySet<string> = new Set(
  Object.keys(JORF_WORDS)
    .filter((name) => name !== 'NOR')
    .map(keyOfName),
);

/** A word of the layout, alone or with its value. */
const isWord = ({ text }: Line): boolean =>
  WORD_KEYS.has(wordKey(text)) || WORD_KEYS.has(wordKey(text.slice(0, text.indexOf(':') + 1)));

export const jorf: Layout = {
  id: 'jorf',
  signs: [
    { line: ISSUE, weight: 3 },
    { line: NOR_LINE, weight: 3 },
    { line: TITLE, weight: 2, among: /^Avis /iu },
    { line: BULLETIN_TITLE, weight: 2 },
    { line: BULLETIN_DAY, weight: 1 },
    { line: new RegExp(`^(?:[•-] )?${MACHINE_WRITTEN}`), weight: 1 },
    { line: DECLARATION, weight: 3, late: true, among: OPENING },
    { line: OFFER, weight: 2, late: true, among: OPENING },
    { line: CORRECTION, weight: 3, late: true, among: OPENING },
    { line: /présente? (?:avis|déclaration de vacance) au Journal officiel/i, weight: 2, late: true },
    {
      line: /ministère|préf(?:et|ecture) de (?:la )?région|administration centrale|fonction publique de l'[EÉ]tat/i,
      weight: 1,
      late: true,
    },
    { line: /Journal officiel|(?<!\p{L})décret n[°o] ?\d/iu, weight: 1, late: true },
    { line: /^(?:Intérêt du poste|Peuvent faire acte de candidature ?:?|1 version|Version initiale)$/i, weight: 1 },
    // A text of law is none: by its title, by what it begins with, and by the last letter of its number, which is a V for notices.
    {
      line: /^(?:Décret|Arrêté|Ordonnance|Loi) (?:n[°o] ?\d|du \d).{0,60} (?:relatif|relative|portant|fixant|modifiant|autorisant|ouvrant) .{0,300}[^.;]$/,
      weight: -9,
    },
    { line: /^(?:• ?)?Par (?:arrêté|décret) (?:d|en date).{3,200} (?:est|sont|le nombre) /, weight: -6 },
    { line: /^Note de service n ?°/i, weight: -9 },
    { line: OTHER_NOR, weight: -6 },
    // A page with facts under labels is no notice, whatever it quotes.
    {
      line: /^(?:[•-] )?(?:Employeur|Collectivité|Lieu de travail|Type d'emploi|Type de contrat|Grades?(?! ?: ouvert)|Filière)(?: ?:|$)|^(?:Publiée?|Mise en ligne) le \d/i,
      weight: -2,
    },
    { line: /^(?:Offre n°|Synthèse de l'offre|Détails de l'offre|Descriptif de l'emploi)/i, weight: -2 },
  ],
  threshold: 3,
  words: JORF_WORDS,
  // "Références" over a list of laws: without the s it is the same word.
  prose: { reference: 'text' },
  beside: [],
  noise: [
    SKIP_LINKS,
    BANNERS,
    // A page that was flattened to one line begins with it too.
    new RegExp(`${ISSUE.source}.{0,160}$`, ISSUE.flags),
    new RegExp(`${TITLE.source}[^.;:]{0,300}$`, TITLE.flags),
    /^(?:Avis(?: du)?|Articles?)$/i,
    /^Article (?:undefined )?AUTONOME /,
    /^\d{1,3} versions?$/,
    /^Version (?:initiale|en vigueur.{0,60}|\d{1,3})$/,
    /^(?:Naviguer dans le sommaire|Historique des versions|ChronoLégi|Retourner en haut de la page|Haut de page|Télécharger|Imprimer)$/i,
    /^(?:Copier le texte|Masquer les éléments obsolètes du texte.{0,60}|[ÀA] propos de (?:cette version|l'ordre juridique français))$/i,
    /^(?:Chemin ?:|Fac-similé(?: du JO .{0,60})?|Liens relatifs(?: à (?:cet article|ce texte))?|PDF - \d{1,4}(?:[.,]\d{1,2})? [KM]o|Journal officiel électronique authentifié n° ?\d.{0,60})$/i,
    /^Sauf mention contraire, tous les (?:contenus|textes) de ce site sont (?:sous|proposés sous la) licence .{0,40}$/i,
    /^ELI ?: /,
    /^Texte n° ?\d{1,4}$/i,
    /^Texte paru au JORF/i,
    /^Ce document peut également être consulté sur le site officiel Legifrance/i,
    /^Extrait du Journal officiel électronique authentifié/i,
    /^En savoir plus sur ce texte(?:\.{3}|…)$/i,
    /^Télécharger(?: le document en RTF \(poids < ?\d ?Mo\)| \(RTF\))$/i,
    /^(?:Informations générales|VACANCES?|D'EMPLOIS?|DE POSTES?|VACANCES? D(?:'EMPLOIS?|E POSTES?|E FONCTIONS))$/i,
    BULLETIN_BLURB,
    BULLETIN_DAY,
    BULLETIN_ISSUE,
    /^(?:←|→)$/,
  ],
  order: 'free',
  multiline: new Set(),
  blankEndsValue: true,
  labelsStandAlone: false,
  opening: 'introduction',
  beginsText: opensAt,
  looksLikeHeading,
  roleOf: roleOfHeading,
  furniture: (lines) => frameOf(lines, isWord),
  announcesOthers: never,
  starts: noticeStarts,
};

/** No heading of a notice is longer than this. */
const LONGEST_HEADING = 90;
/** But for those with the number of a part: "II. - Emplois de directeur ou directrice des services centraux de …". */
const LONGEST_NUMBERED = 160;
const NUMBER = /^[IVX]{1,4}\. ?- /;
const HEADING = /^(?:[IVX]{1,4}\. ?(?:- )?)?[\p{Lu}][^:@]{2,160}[^.;:!?…,@\s]$/u;
/** The page's own titles, people and the place and date at the end have the shape of a heading. */
const NO_HEADING =
  /^(?:Avis |AVIS |NOR |JORF |J\.?O\.? |Fait |MM?\. |Mmes? |Monsieur |Madame )|\d{2}[ .-]\d{2}[ .-]\d{2}|(?<!\d)\d{5}(?!\d)| www\./;
/** The posts of a list are ranked, and each has its annex: names stand under it, and no prose. */
const GROUP = /^(?:groupe (?:[IVX]{1,4}|\d)|annexe(?: (?:[IVX]{1,5}|\d{1,2})|s)?)$/i;
const BULLET = /^\s*[-–—―•·*]\s/;

/**
 * The prose of notices ends in punctuation and headings do not: a short line with a capital and without punctuation at its end, before
 * prose, is a heading. Lines of an address have the same shape, but no prose follows them.
 */
function looksLikeHeading(
  line: Line,
  _previous: Line | undefined,
  _next: Line | undefined,
  following: Line | undefined,
): boolean {
  const { key, text } = line;
  if (following === undefined || BULLET.test(text)) return false;
  if (key.length > (NUMBER.test(key) ? LONGEST_NUMBERED : LONGEST_HEADING)) return false;
  if (GROUP.test(key)) return true;
  const name = key.replace(/ ?:$/, '');
  if (!HEADING.test(name) || NO_HEADING.test(name)) return false;
  return (name === key && isProse(following)) || roleOfHeading(name) !== null;
}

const isProse = ({ key, text }: Line): boolean =>
  BULLET.test(text) || key.length > 120 || (/^[\p{Lu}\d«"(]/u.test(key) && /[.;:!?…»")]$/.test(key));
