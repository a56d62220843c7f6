/** Pay, where a notice gives figures: "une part fixe comprise entre 50 000 € et 100 000 € brut par an". */
import type { OfferRecord } from '../../offer.js';
import { plainPunctuation } from '../../text.js';
import { found, type Parts } from '../found.js';
import { SIGN } from '../signs.js';
import { inNotice } from './finder.js';

const AMOUNT = String.raw`\d{1,3}(?:[ .]?\d{3}){0,4}(?:,\d{1,2})?`;
const EUROS = '(?:€|euros?|k€)';
const RANGE = new RegExp(
  String.raw`(?<![\d,.])(?<min>${AMOUNT}) ?(?<unit>${EUROS})?[^\d.;]{0,40}?(?: et | à |-| - )(?:de )?(?<max>${AMOUNT}) ?(?<last>${EUROS})`,
  'iu',
);
/** "La rémunération brute annuelle est fixée à 92 000 €." */
const ONE_AMOUNT = new RegExp(
  `^(?:(?:la|le) )?(?:rémunération|traitement|salaire)(?: bruts?| brute?| nette?| annuelle?| mensuelle?){0,3} (?:est (?:de|fixée? à)|s'élève à|sera de) (?<min>${AMOUNT}) ?(?<last>${EUROS})`,
  'iu',
);
/** "pour un groupe I, de 44 600 € à 72 100 €, pour un groupe II, …": no range is that of all posts. */
const BY_GROUP = /groupe (?:[IVX]{1,4}|\d)(?!\p{L}).{3,80}€.{0,40}groupe (?:[IVX]{1,4}|\d)(?!\p{L})/u;
const PAY = /rémunération|salaire|traitement|part fixe|brute?s?(?!\p{L})|nets?(?!\p{L})/iu;
/** "Rémunération brute annuelle", and under it "De 92 000 € à 118 000 €, selon l'expérience". */
const BARE_RANGE = /^(?:de |(?:comprise )?entre )?\d/i;
/** "… complétée par une part variable dont le montant est compris entre": what comes on top of the pay, unless it is said to be in it. */
const ON_TOP =
  /(?<!(?:hors|et|compris|incluant|dont) (?:la |le |l')?)(?:part variable|complément indemnitaire(?: annuel)?|(?<!\p{L})CIA)(?!\p{L}| (?:incluse?|comprise?(?! entre))(?!\p{L}))/iu;
/** So far before its figures. */
const NEAR = 160;
const PERIODS = [
  ['year', /par an(?!\p{L})|\/ ?an(?!\p{L})|annuel/iu],
  ['month', /par mois|\/ ?mois|mensuel/iu],
  ['hour', /par heure|de l'heure|horaire/iu],
] as const;

export const noticePay = inNotice<Parts<OfferRecord['salary']>>(({ sentences }) => {
  for (const { plain, text, lines, signs, section } of sentences) {
    if (!(signs & SIGN.digit)) continue;
    const heading = BARE_RANGE.test(plain) ? plainPunctuation(section.title ?? '') : '';
    if (!PAY.test(plain) && !PAY.test(heading)) continue;
    const match = RANGE.exec(plain) ?? ONE_AMOUNT.exec(plain);
    const { min = '', max = min, last = '' } = match?.groups ?? {};
    if (match === null || isOnTop(plain.slice(Math.max(0, match.index - NEAR), match.index))) continue;
    if (BY_GROUP.test(plain)) return found({ text }, lines, 'notice:pay', text);
    const factor = /^k/i.test(last) ? 1000 : 1;
    const after = plain.slice(match.index);
    const period =
      PERIODS.find(([, words]) => words.test(after)) ??
      PERIODS.find(([, words]) => words.test(plain) || words.test(heading));
    return found(
      { text, min: amount(min) * factor, max: amount(max) * factor, ...(period && { period: period[0] }) },
      lines,
      'notice:pay',
      text,
    );
  }
  return undefined;
});

const isOnTop = (before: string): boolean => ON_TOP.test(before.slice(before.lastIndexOf(';') + 1));

const amount = (written: string): number => Number(written.replace(/[ .]/g, '').replace(',', '.'));
