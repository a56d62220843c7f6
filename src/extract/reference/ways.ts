/** Kinds of streets, for a pattern: what the first line of an address begins with, behind its number. */
export const WAYS = String.raw`rue|avenue|av\.|boulevard|bd|place|quai|cours|all[ée]es?|chemin|route|impasse|square|esplanade`;
