/** How French texts say that somebody is looked for, a man or a woman: what pages are recognised and read by. Parts of patterns. */

/** "(H/F)", "F-H": for both sexes. */
export const MAN_OR_WOMAN = '[HhFf] ?[/-] ?[FfHh]';

/** Points that part the ending of the other sex from a word: "chargé·e". For a class of characters. */
export const MIDDLE_POINTS = '·•⋅‧';

/** "un(e)", "un·e", "un ou une", "son/sa": the article of who is looked for. */
export const ARTICLE = `une? ?\\(e\\)|un[.${MIDDLE_POINTS}]e|une?(?: ?(?:ou|\\/) ?une?)?|(?:son|sa)(?: ?(?:ou|\\/) ?(?:son|sa))?`;

/** "recrute", "recherchent": the verb, and not the noun of "Institut de la recherche". */
export const HIRES = '(?:recrute|(?<! (?:la|de|en|et) )recherche)(?:nt)?';

/** "(H/F)", "chargé(e)", "chargé·e": what marks a word as meant for both sexes. */
export const FOR_BOTH_SEXES = String.raw`(?<!\p{L})${MAN_OR_WOMAN}(?!\p{L})|\p{L}\((?:[eE]|t?rice|ère|euse|ne|T?RICE|ÈRE|EUSE|NE)\)|\p{L}(?:[${MIDDLE_POINTS}*.-]f?e|\.FE|[${MIDDLE_POINTS}](?:F?E|t?rice|T?RICE))(?!\p{L})`;
