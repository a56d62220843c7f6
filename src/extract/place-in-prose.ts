/** Where a sentence says that the post is: "Le poste est basé à Changé (53)." */
import type { Found, SegmentedPosting } from '../offer.js';
import { matchesIn } from '../text.js';
import { found, type Read } from './found.js';
import { boardPlace, type Place } from './place-forms.js';
import { BOARD_LAYOUTS, proseOf } from './prose.js';
import { isSameTown, isTown } from './towns.js';

/** A town, with the number of its département or its postcode or without. */
const POST_IS_AT =
  /(?<=^|[.;!?] |: )(?:[Ll]e |[Cc]e )?[Pp]oste (?:est |sera )?(?:basé|situé|localisé) à (?<place>\p{Lu}[^.,;:!?()]{1,50}?(?: ?\((?:\d{2,3}|\d{5}|2[AB])\))?)(?=$|[.,;:!]| (?:à|au|avec|dans|et|mais|ou|pour|[(–-]))/gu;

/** The town that sentences give for the post; two towns are none. */
export function placeInProse({ layout }: SegmentedPosting, read: Read): Found<Place> | undefined {
  if (!BOARD_LAYOUTS.has(layout)) return undefined;
  const said = read(proseOf).flatMap(({ line, text }) => {
    if (!text.includes('oste ')) return [];
    return matchesIn(text, POST_IS_AT).flatMap(({ groups: { place = '' } = {} }) => {
      const { city, ...others } = boardPlace(place);
      return city != null && isTown(city) ? [{ line, place, city, others }] : [];
    });
  });
  const [first] = said;
  if (first === undefined || said.some(({ city }) => !isSameTown(city, first.city))) return undefined;
  const { line, place, city, others } = first;
  return found({ ...others, city, text: place }, [line], 'sentence:workplace', place);
}
