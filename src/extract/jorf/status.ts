/** Who may have the post of a notice, and for how long. */
import type { OfferRecord } from '../../offer.js';
import { durationIn } from '../answers.js';
import { found, type Parts } from '../found.js';
import { inNotice } from './finder.js';

const OPEN =
  /(?<!n'est pas )ouverte?s?,? (?:\p{L}{3,15} )?(?:aux |à ).{0,140}?(?<!\p{L})(?:contractuel(?:le)?s?|non[- ]titulaires|personnes? n'ayant pas la qualité de fonctionnaire)/iu;
const CIVIL_SERVANTS = '(?:seuls )?(?:fonctionnaires|titulaires|agents titulaires|magistrats|militaires)';
const CLOSED = new RegExp(
  `(?:exclusivement|uniquement|seulement) (?:ouverte?s? |réservée?s? )?aux ${CIVIL_SERVANTS}|(?:ouverte?s?|réservée?s?) (?:exclusivement |uniquement |seulement )?aux seuls ${CIVIL_SERVANTS}|réservée?s? aux ${CIVIL_SERVANTS}|n'est pas ouverte? aux (?:agents )?contractuels`,
  'iu',
);
const POST = /(?<!\p{L})(?:emploi|poste|fonction)/iu;

/** "ouvert aux titulaires de la fonction publique ou aux contractuels", "exclusivement ouvert aux fonctionnaires". */
export const noticeContract = inNotice<Parts<OfferRecord['contract']>>(({ sentences }) => {
  for (const { plain, text, line } of sentences) {
    if (!POST.test(plain)) continue;
    if (OPEN.test(plain)) return found({ open: true }, [line], 'notice:open', text);
    if (CLOSED.test(plain)) return found({ open: false }, [line], 'notice:open', text);
  }
  return undefined;
});

const LENGTH = String.raw`(?<length>(?:\d{1,2}|\p{L}{2,12})(?: \(\d{1,2}\))? (?:ans?|années?|mois)(?!\p{L}))`;
/** "Il est nommé pour une durée de cinq ans renouvelable", "La durée d'occupation de l'emploi est de trois ans". */
const DURATION = new RegExp(
  String.raw`(?:(?:nommé|affecté|recruté|détaché|engagé|pourvu|créé|prononcé|nomination)(?:e|s|es|\(e\))?(?!\p{L}).{0,60}?,? pour une (?:durée|période) (?:maximale |initiale |maximum )?(?:de )?${LENGTH}|durée (?:de l'affectation|des fonctions|de (?:la )?nomination|du (?:détachement|contrat|mandat)|d'occupation(?: de l'emploi)?) est (?:fixée à |de )${LENGTH.replace('length', 'other')})`,
  'iu',
);

export const noticeDuration = inNotice<string>(({ sentences }) => {
  for (const { plain, line } of sentences) {
    const groups = DURATION.exec(plain)?.groups;
    const raw = groups?.length ?? groups?.other;
    const duration = raw === undefined ? undefined : durationIn(raw);
    if (duration !== undefined) return found(duration, [line], 'notice:duration', raw);
  }
  return undefined;
});
