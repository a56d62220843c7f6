/** Who may have the post of a notice, and for how long. */
import type { OfferRecord } from '../../offer.js';
import { plainPunctuation, withoutStop } from '../../text.js';
import { durationIn } from '../answers.js';
import { found, type Parts } from '../found.js';
import { valuesOf } from '../labels.js';
import { inNotice } from './finder.js';
import type { Sentence } from './notice.js';

// Letters of French only: classes of the letters of all scripts take far longer to compile.
const OPEN =
  /(?<!n'est pas )(?:ouverte?|accessible)s?,? (?:[a-zà-ÿ]{3,15} )?(?:aux |à ).{0,140}?(?<![a-zà-ÿ])(?:contractuel(?:le)?s?|non[- ]titulaires|personnes? n'ayant pas la qualité de fonctionnaire)|(?<!ne )(?:peut|pourra) être pourvu par .{0,100}?(?<![a-zà-ÿ])contractuel(?:le)?s?/i;
const CIVIL_SERVANTS = '(?:seuls )?(?:fonctionnaires|titulaires|agents titulaires|magistrats|militaires)';
const CIVIL_SERVANT = '(?:fonctionnaire|titulaire|agente? titulaire|magistrate?|militaire)';
/** "Cet emploi est réservé à un magistrat": no one of several posts, and to nobody else. */
const RESERVED = `(?:cet emploi|l'emploi|ce poste|le poste) (?:est|sera) (?:exclusivement )?réservé (?:exclusivement )?à une? ${CIVIL_SERVANT}(?![a-zà-ÿ])(?![^.;]{0,160}?(?:contractuel|non[- ]titulaire| ou (?:à )?(?:toute?|une?|des|aux) (?!${CIVIL_SERVANT})))`;
const CLOSED = new RegExp(
  `(?:exclusivement|uniquement|seulement) (?:ouverte?s? |réservée?s? )?aux ${CIVIL_SERVANTS}|(?:ouverte?s?|réservée?s?) (?:exclusivement |uniquement |seulement )?aux seuls ${CIVIL_SERVANTS}|réservée?s? aux ${CIVIL_SERVANTS}|n'est pas ouverte? aux (?:agents )?contractuels|${RESERVED}`,
  'i',
);
/** "Cet emploi n'est ouvert qu'aux fonctionnaires", "Seuls les fonctionnaires titulaires peuvent candidater". */
const ONLY =
  /n'est (?:ouverte?|accessible) qu'aux (?:fonctionnaires|titulaires|magistrats|militaires)|^seuls les (?:fonctionnaires|titulaires|agents titulaires|magistrats|militaires)(?: titulaires)? (?:peuvent|pourront) (?:candidater|postuler|faire acte de candidature)/i;
const POST =
  /(?<![a-zà-ÿ])(?:emploi|poste|fonction)|^il (?:est|n'est pas) (?:exclusivement |uniquement )?(?:ouvert|réservé|accessible)/i;

const isOpen = (plain: string): boolean | undefined =>
  OPEN.test(plain) ? true : CLOSED.test(plain) || ONLY.test(plain) ? false : undefined;

/** "ouvert aux titulaires de la fonction publique ou aux contractuels", "exclusivement ouvert aux fonctionnaires". */
export const noticeContract = inNotice<Parts<OfferRecord['contract']>>(({ sentences }, read) => {
  // "Catégorie : ouvert aux fonctionnaires et aux personnels non titulaires": a label is about the post without saying so.
  for (const { text, lines } of valuesOf(read, 'categories')) {
    const open = isOpen(plainPunctuation(text));
    if (open !== undefined) return found({ open, condition: withoutStop(text) }, lines, 'notice:open');
  }
  for (const { plain, text, lines } of sentences) {
    const open = POST.test(plain) ? isOpen(plain) : undefined;
    if (open !== undefined) return found({ open }, lines, 'notice:open', text);
  }
  return undefined;
});

const LENGTH = String.raw`(?<length>(?:\d{1,2}|(?:(?:dix|vingt|trente)-)?[a-zà-ÿ]{2,12})(?: \(\d{1,2}\))? (?:ans?|années?|mois)(?![a-zà-ÿ])(?: et (?:\d{1,2}|[a-zà-ÿ]{2,12}) mois(?![a-zà-ÿ]))?)`;
const FOR = "pour une (?:durée|période) (?:maximale |initiale |maximum )?(?:de |d')?";
/** What is said of one who is appointed: "nommé par arrêté pour quatre ans", "Le contrat est conclu pour une durée de trois ans". */
const APPOINTED = new RegExp(
  String.raw`(?<![a-zà-ÿ])(?:nommé|affecté|recruté|détaché|engagé|pourvu|à pourvoir|créé|prononcé|conclu|nomination|est occupé)(?:e|s|es|\(e\))?(?![a-zà-ÿ]).{0,160}?,? (?:${FOR}|pour )${LENGTH}`,
  'i',
);
/** What is said of the post: "Cet emploi est à pourvoir pour une durée de trois ans, renouvelable". */
const OF_POST = new RegExp(
  `^(?<before>.{0,160}?(?<![a-zà-ÿ])(?:emplois?|postes?|titulaires?|détachement|contrat)(?![a-zà-ÿ]).{0,160}?),? ${FOR}${LENGTH}`,
  'i',
);
/** "avoir occupé un emploi pour une durée de trois ans": asked of those who apply. */
const ASKED = /(?<![a-zà-ÿ])(?:avoir|ayant|ont|justifi[a-zà-ÿ]{1,5}|exerc(?:é|ice)|accompli|expérience)(?![a-zà-ÿ])/i;
const THE_POST = "(?:de (?:l'|cet )emploi|d[eu] (?:ce )?poste)";
/** What the length is told of right before it. */
const TOLD = [
  // "La durée d'occupation de cet emploi est fixée à trois ans", "La durée de l'emploi est de trois ans"
  `durée (?:prévisible |prévisionnelle |initiale )?(?:de (?:l'affectation|la mission)|des fonctions|de (?:la )?nomination|du (?:détachement|contrat|mandat)|(?:d'occupation )?${THE_POST}|d'occupation)(?:,? classée? [^.;,]{2,40}?|, qui)? (?:est|sera) (?:fixée à |de )`,
  // "Cet emploi d'une durée de trois ans est placé auprès du préfet"
  "^(?:cet emploi|ce poste)(?:,? d'| (?:a|aura) )une durée (?:prévisible |prévisionnelle |initiale )?(?:de |d')",
  // "Le contrat ou le détachement est d'une durée de trois ans"
  "^(?:le|ce) (?:contrat|détachement)(?: ou le (?:contrat|détachement))?,? (?:est|sera) d'une durée (?:maximale |initiale )?(?:de |d')",
  // "Durée : trois ans, renouvelable", as a label within a line
  "^durée(?: d'occupation)?(?: (?:de l'|de cet )emploi| du poste| des fonctions)? ?: ?",
  // "Son mandat est de cinq ans": others have one too
  "^son mandat est (?:fixé à |de |d'une durée de )",
];
const FIXED = new RegExp(`(?:${TOLD.join('|')})${LENGTH}`, 'i');

/** Most sentences give no length of any kind. */
const SOME_LENGTH = / (?:ans?|années?|mois)(?![a-zà-ÿ])/i;

/** "Durée d'occupation de l'emploi", and under it "4 ans renouvelables". */
const LENGTH_HEADING =
  /^(?:[IVX\d]{1,4}[.°)]? ?(?:[-–—] ?)?)?durée(?: d'occupation)?(?: (?:de l'|de cet )emploi| du poste| des fonctions)? ?:?$/i;
const FIRST_WORDS = new RegExp(`^${LENGTH}`, 'i');

function lengthIn({ plain: sentence, section }: Sentence): string | undefined {
  if (!SOME_LENGTH.test(sentence)) return undefined;
  const under = LENGTH_HEADING.test(plainPunctuation(section.title ?? '')) ? FIRST_WORDS.exec(sentence) : null;
  const said = under ?? APPOINTED.exec(sentence) ?? FIXED.exec(sentence);
  if (said !== null) return said.groups?.length;
  const { before = '', length } = OF_POST.exec(sentence)?.groups ?? {};
  return ASKED.test(before) ? undefined : length;
}

/** "Il est nommé pour une durée de cinq ans renouvelable", "La durée d'occupation de l'emploi est de trois ans". */
export const noticeDuration = inNotice<string>(({ sentences }) => {
  for (const sentence of sentences) {
    const raw = lengthIn(sentence);
    const duration = raw === undefined ? undefined : durationIn(raw);
    if (duration !== undefined) return found(duration, sentence.lines, 'notice:duration', raw);
  }
  return undefined;
});
