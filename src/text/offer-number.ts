/**
 * The number that emploi-territorial.fr gives an offer, which boards quote that copy it: letter O, département on three characters, yymmdd
 * (or, older, yymm), sequence; 16 characters in all. Part of a pattern.
 */
export const TERRITORIAL_NUMBER = String.raw`[Oo]\d{2}[\dABab]\d{12}`;
