/** Tells postings whose page has lost its head, or never had one, by the headings of their texts: "Les missions du poste", "Le profil recherché". */
import type { Line, Role } from '../offer.js';
import { MAN_OR_WOMAN } from '../text/hiring.js';
import { isRole } from './layout.js';
import type { Lexicon } from './lexicon.js';
import { readWord } from './reading.js';

/** Only who looks for somebody says so. */
const HIRES = new RegExp(
  String.raw`recrut|candidature|candidater|postuler|(?:du|le|ce|au) poste(?!\p{L})|post[ée]e? il y a \d|(?<!\p{L})${MAN_OR_WOMAN}(?!\p{L})|profils? (?:recherché|attendu|souhaité|demandé|requis)`,
  'iu',
);
/** For both sexes: a service has a description and missions as well, and nobody is attached to it. */
const FOR_BOTH = new RegExp(
  String.raw`(?<!\p{L})${MAN_OR_WOMAN}(?!\p{L})|rattaché(?:\(e\)|[.·]e)|recrute(?:nt)? une?(?!\p{L})`,
  'iu',
);

/** Fewer words are an item of a menu. */
const FEWEST_WORDS = 3;

/** True for lines with two headings of a post, each over its text: what is to be done, then by whom; or a description, then what is to be done. */
export function isHeadedAsPost(lines: readonly Line[], lexicon: Lexicon): boolean {
  const roles = rolesIn(
    lines.filter(({ key }) => key !== ''),
    lexicon,
  );
  const says = (pattern: RegExp): boolean => lines.some(({ key }) => pattern.test(key));
  const isBefore = (one: Role, other: Role): boolean =>
    roles.includes(one) && roles.indexOf(one) < roles.indexOf(other);
  // Who writes of themselves begins with their profile.
  if (isBefore('missions', 'profile') || isBefore('description', 'profile')) return says(HIRES);
  return isBefore('description', 'missions') && says(FOR_BOTH);
}

/** The roles of the headings that stand over a text, each once, in their order. */
function rolesIn(written: readonly Line[], lexicon: Lexicon): readonly Role[] {
  const roles = new Set<Role>();
  const readings = written.map((line) => (lexicon.isWordless(line.text) ? null : readWord(line, lexicon)));
  for (const [i, reading] of readings.entries()) {
    if (reading === null || !isRole(reading.meaning)) continue;
    const { meaning, stand, value } = reading;
    const text =
      stand === 'colon'
        ? value
        : stand === 'alone' && readings[i + 1]?.stand !== 'alone'
          ? (written[i + 1]?.key ?? '')
          : '';
    if (text.split(' ').length >= FEWEST_WORDS) roles.add(meaning);
  }
  return [...roles];
}
